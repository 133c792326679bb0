import { platforms, type Platform } from '../platforms.ts';
import { layouts } from './layouts.ts';
import { readDocsPage } from './read-docs-page.ts';

const hosts: Readonly<Record<Platform, RegExp>> = {
  haravan: /\bharavan\.com\b/gi,
  sapo: /\b(?:sapo\.vn|bizwebapps?\.vn|bizweb\.vn)\b/gi,
};

/** Whose docs a page is: the platform whose layout reads facts in it, else the one whose site it links to; undefined where neither tells. */
export function platformOfPage(saved: string): Platform | undefined {
  const count = (platform: Platform): number => {
    const { facts } = readDocsPage(saved, layouts[platform].layout);
    return (
      facts.operations.length + facts.properties.length + facts.parameters.length + facts.examples.length
    );
  };
  return greatest(count) ?? greatest((platform) => saved.match(hosts[platform])?.length ?? 0);
}

/** The one platform with the most of something; undefined where none has any, or two have as many. */
function greatest(count: (platform: Platform) => number): Platform | undefined {
  const [first, second] = platforms
    .map((platform) => ({ platform, many: count(platform) }))
    .toSorted((one, other) => other.many - one.many);
  return first === undefined || first.many === 0 || first.many === second?.many ? undefined : first.platform;
}
