import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import { UsageError } from '../cli/usage-error.ts';
import { readCheckedYaml } from '../config/read-checked-yaml.ts';
import type { SettingValue } from '../config/setting.ts';
import { shopListSchema, shopSettings } from './shop-list-schema.ts';
import type { KubernetesOptions, ListedShop, SecretNames, ShopList } from './shop-list.ts';

type Sayings = Readonly<Partial<Record<(typeof shopSettings)[number], SettingValue>>> & {
  readonly shards?: number;
};

type Entry = Sayings & { readonly name: string; readonly secrets?: SecretNames };

interface ListFile {
  readonly shops: readonly Entry[];
  readonly defaults?: Sayings;
  readonly kubernetes?: Partial<KubernetesOptions>;
}

/** Loads a list of shops. @throws UsageError naming file, line and what to write instead */
export function loadShopList(file: string): ShopList {
  const text = read(file);
  const { value, lineOf } = readCheckedYaml<ListFile>({ text, file, refuseKey }, shopListSchema);
  if (value === undefined)
    throw new UsageError(`${file} holds nothing`, 'List the shops: shops: [{ name: …, target: … }]');
  const shops = value.shops.map((entry, at) =>
    listShop(entry, { defaults: value.defaults ?? {}, folder: dirname(file), line: lineOf(['shops', at]) }),
  );
  refuseTwice(shops, file);
  shops.forEach((shop) => {
    refuseHalfSecrets(shop, file);
  });
  return {
    file,
    text,
    shops,
    kubernetes: {
      name: 'order-conformance',
      image: 'node:24',
      secret: 'order-conformance',
      ...value.kubernetes,
    },
  };
}

interface Surroundings {
  readonly defaults: Sayings;
  readonly folder: string;
  readonly line: number;
}

/** A shop that may be written to is listed by that: it names the host itself. */
function listShop(entry: Entry, { defaults, folder, line }: Surroundings): ListedShop {
  const said = new Map<string, SettingValue>(
    shopSettings.flatMap((name) => {
      const value = entry[name] ?? defaults[name];
      if (value === undefined) return [];
      const isPath = name === 'waivers' && typeof value === 'string' && !isAbsolute(value);
      return [[name, isPath ? join(folder, value) : value] as const];
    }),
  );
  const target = said.get('target');
  const host = typeof target === 'string' ? URL.parse(target)?.host : undefined;
  if (said.get('allowWrites') === true && !said.has('hosts') && host !== undefined) said.set('hosts', [host]);
  return {
    name: entry.name,
    line,
    settings: said,
    shards: entry.shards ?? defaults.shards ?? 1,
    secrets: entry.secrets ?? {},
  };
}

function refuseTwice(shops: readonly ListedShop[], file: string): void {
  for (const [position, { name, line }] of shops.entries()) {
    const first = shops.slice(0, position).find((shop) => shop.name === name);
    if (first !== undefined)
      throw new UsageError(
        `${file}:${line}: there is a shop ${name} in line ${first.line} already`,
        'Give each a name of its own: folders, jobs and waivers go by it.',
      );
  }
}

function refuseHalfSecrets({ name, line, secrets: { key, secret } }: ListedShop, file: string): void {
  if ((key === undefined) === (secret === undefined)) return;
  throw new UsageError(
    `${file}:${line}: ${name} names a ${key === undefined ? 'secret without its key' : 'key without its secret'}`,
    'A key is of use with its secret only: name the variables of both.',
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = codeOf(cause);
    throw new UsageError(
      `the list of shops cannot be read: ${file} (${code})`,
      'Name a file like shops.yaml.',
      {
        cause,
      },
    );
  }
}

/** A list is shared and kept; credentials are neither. */
function refuseKey(key: string): { message: string; hint: string } | undefined {
  if (!/token|secret|passw|credential|auth|bearer|cookie|key$/i.test(key)) return undefined;
  return {
    message: `'${key}' looks like a credential, which has no place in a file that others read`,
    hint: 'Under `secrets` of a shop stand the names of the variables that hold them: secrets: { token: HANOI_TOKEN }.',
  };
}
