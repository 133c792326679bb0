import { flagOf, type Setting } from '../config/setting.ts';
import { settings } from '../config/settings.ts';
import { credentialNames } from './options/environment.ts';

const says: Readonly<Record<keyof typeof credentialNames, string>> = {
  token: 'the token; credentials are read from nowhere else',
  key: 'the key of a private app, in place of a token, where the platform has them',
  secret: 'the secret of that key',
  readToken: 'a token with read scope only, to judge scopes',
};

const rows: readonly (readonly [variable: string, says: string])[] = [
  ...(Object.keys(says) as (keyof typeof says)[]).map((name) => [credentialNames[name], says[name]] as const),
  ...(settings as readonly Setting[]).flatMap((setting) =>
    setting.environment === undefined ? [] : [[setting.environment, `as ${flagOf(setting)}`] as const],
  ),
];

/** What the environment may say, for the help of a command. */
export const environmentHelp = `
From the environment, or a file .env in this folder:
${rows.map(([variable, text]) => `  ${variable.padEnd(29)} ${text}`).join('\n')}`;
