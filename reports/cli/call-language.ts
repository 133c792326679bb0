import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { configurationFileName } from '../config/load-configuration.ts';
import { settingVariables } from '../config/settings.ts';
import { languages, type Language } from '../lang/language.ts';
import { readVariable } from './options/environment.ts';

/** Where a call may say its language, in the order in which that counts: what was typed, environment, configuration. */
export interface CallPlace {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
}

/**
 * The language of help and errors. It is looked for where `lang` may be set, and taken from as much as can be read: a call that is
 * wrong is told so in its own language. What is wrong with the language itself is said by whoever reads the setting.
 */
export function callLanguage(typed: readonly string[], place: CallPlace): Language {
  return typedLanguage(typed) ?? variableLanguage(place) ?? configuredLanguage(typed, place) ?? 'en';
}

function typedLanguage(typed: readonly string[]): Language | undefined {
  return asLanguage(lastGiven('--lang', typed));
}

function variableLanguage({ environment, folder }: CallPlace): Language | undefined {
  const given = quietly(() => readVariable(settingVariables.lang, environment, folder));
  return asLanguage(given ?? environment[settingVariables.lang]);
}

function configuredLanguage(typed: readonly string[], { folder }: CallPlace): Language | undefined {
  const path = resolve(folder, lastGiven('--config', typed) ?? configurationFileName);
  if (!existsSync(path)) return undefined;
  return asLanguage(quietly(() => saidInFile(path)));
}

function saidInFile(path: string): unknown {
  const { contents } = parseDocument(readFileSync(path, 'utf8'), { logLevel: 'silent' });
  return isMap(contents) ? contents.get('lang') : undefined;
}

/** `--flag value` or `--flag=value`, the last of several. */
function lastGiven(flag: string, typed: readonly string[]): string | undefined {
  const end = typed.indexOf('--');
  const flags = end < 0 ? typed : typed.slice(0, end);
  const given = flags.flatMap((word, at) => {
    if (word === flag) return flags[at + 1] ?? [];
    return word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : [];
  });
  return given.at(-1);
}

function asLanguage(said: unknown): Language | undefined {
  return languages.find((language) => language === said);
}

/** What keeps a file from being read is said by whoever needs it. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
