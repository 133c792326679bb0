/** The platforms this suite judges: the one list. A platform is a folder of that name beside this file and its dialect in `dialects.ts`. */
export const platforms = ['haravan', 'sapo'] as const;

export type Platform = (typeof platforms)[number];

export function isPlatform(name: string): name is Platform {
  return (platforms as readonly string[]).includes(name);
}
