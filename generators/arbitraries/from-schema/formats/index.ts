import { date } from './date.ts';
import { dateTime } from './date-time.ts';
import { email } from './email.ts';
import type { TextFormat } from './text-format.ts';
import { uri } from './uri.ts';

export type { TextFormat } from './text-format.ts';

/** Every `format` of texts from which values can be made up. */
export const textFormats: readonly TextFormat[] = [dateTime, date, email, uri];
