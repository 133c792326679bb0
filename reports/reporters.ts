import { ctrf } from './ctrf/ctrf.ts';
import { har } from './har/har.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { junit } from './junit/junit.ts';
import type { Reporter } from './reporter.ts';
import { summary } from './summary/summary.ts';
import { terminal } from './terminal/terminal.ts';

/** All reporters: the one list. */
export const reporters: readonly Reporter[] = [json, junit, ctrf, summary, html, har, terminal];
