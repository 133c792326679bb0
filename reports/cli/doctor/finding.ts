import type { DoctorWords } from './doctor-words.ts';

/** What was found out about one thing: it is as it should be, somebody should know, or a run would come to nothing. */
export interface Finding {
  readonly about: About;
  readonly standing: 'ok' | 'note' | 'bad';
  readonly says: string;
}

export type About = keyof DoctorWords['about'];

export function ok(about: About, says: string): Finding {
  return { about, standing: 'ok', says };
}

export function note(about: About, says: string): Finding {
  return { about, standing: 'note', says };
}

export function bad(about: About, says: string): Finding {
  return { about, standing: 'bad', says };
}
