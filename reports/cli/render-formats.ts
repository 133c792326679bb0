/** Names that `report render --format` takes, each with the reporter that makes it. Listed here so that no reporter is loaded for a help text. */
export const reporterOfFormat = {
  html: 'html',
  har: 'har',
  junit: 'junit',
  ctrf: 'ctrf',
  json: 'json',
  markdown: 'summary',
  text: 'terminal',
} as const;

export type RenderFormat = keyof typeof reporterOfFormat;

export const renderFormats = Object.keys(reporterOfFormat) as readonly RenderFormat[];

/** File endings that go without `--format`. */
export const formatOfEnding: Readonly<Record<string, RenderFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.har': 'har',
  '.json': 'json',
  '.xml': 'junit',
  '.md': 'markdown',
  '.txt': 'text',
};
