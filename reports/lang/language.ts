/** The languages that reports are read in; the first is the one that everything is written in. */
export const languages = ['en', 'vi'] as const;

export type Language = (typeof languages)[number];
