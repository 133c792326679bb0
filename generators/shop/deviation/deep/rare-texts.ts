import { endingEarly, escaped, losingLooseMarks } from '../creation/misheard-texts.ts';
import { family } from '../family.ts';
import { inText, mishearing, type Misheard } from '../mishears.ts';

const longNote = 255;

function note(hear: (text: string) => string): Misheard {
  return { path: 'note', as: inText(hear) };
}

/** Texts that are kept right but for rare letters, signs and lengths. */
export const rareTexts = family('deep', {
  'decomposed-note-loses-marks': {
    description: 'A note whose letters are written apart from their marks loses the marks.',
    hooks: mishearing(note(losingLooseMarks)),
  },
  'decomposed-title-ends-early': {
    description: 'A title whose letters are written apart from their marks ends early.',
    hooks: mishearing({ path: 'line_items[].title', as: inText(endingEarly) }),
  },
  'long-note-cut': {
    profile: 'full',
    description: 'A note keeps its first 255 characters.',
    hooks: mishearing(note((text) => text.slice(0, longNote))),
  },
  'note-on-one-line': {
    profile: 'full',
    description: 'The lines of a note are joined.',
    hooks: mishearing(note((text) => text.replaceAll('\n', ' '))),
  },
  'note-escaped': {
    profile: 'full',
    description: 'A note is escaped for HTML before it is kept.',
    hooks: mishearing(note(escaped)),
  },
  'note-without-backslash': {
    profile: 'full',
    description: 'A note loses its backslashes.',
    hooks: mishearing(note((text) => text.replaceAll('\\', ''))),
  },
  'attribute-percent-lost': {
    profile: 'full',
    description: 'A percent sign in the value of a note attribute is lost.',
    hooks: mishearing({
      path: 'note_attributes[].value',
      as: inText((text) => text.replaceAll('%', '')),
    }),
  },
});
