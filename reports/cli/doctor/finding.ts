/** What was found out about one thing: it is as it should be, somebody should know, or a run would come to nothing. */
export interface Finding {
  readonly about: string;
  readonly standing: 'ok' | 'note' | 'bad';
  readonly says: string;
}

export function ok(about: string, says: string): Finding {
  return { about, standing: 'ok', says };
}

export function note(about: string, says: string): Finding {
  return { about, standing: 'note', says };
}

export function bad(about: string, says: string): Finding {
  return { about, standing: 'bad', says };
}
