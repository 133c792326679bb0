import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import { renderKubernetes } from './kubernetes.ts';
import type { ShopList } from './shop-list.ts';

/** What a list of shops can be made into jobs for: the one list. */
export const matrixFormats = {
  github: renderGithub,
  gitlab: renderGitlab,
  kubernetes: renderKubernetes,
} as const satisfies Readonly<Record<string, (list: ShopList) => string>>;

export type MatrixFormat = keyof typeof matrixFormats;

export const matrixFormatNames = Object.keys(matrixFormats) as readonly MatrixFormat[];
