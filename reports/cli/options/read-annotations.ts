import { annotationChoices } from '../../config/choices.ts';
import type { Flags } from '../../config/settle.ts';
import { chooseOne } from './choose-one.ts';

export type AnnotationsWanted = (typeof annotationChoices)[number];

/** Reads when findings are annotated. @throws UsageError */
export function readAnnotations({ annotations }: Flags): AnnotationsWanted {
  return chooseOne(
    'choice of annotations',
    typeof annotations === 'string' ? annotations : 'auto',
    annotationChoices,
  );
}
