import { create } from 'xmlbuilder2';

/** An element as data: what is said, apart from how it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Prints XML. Characters that XML does not allow become U+FFFD. */
export function printXml(root: XmlElement): string {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' });
  append(document, root);
  return `${document.end({ prettyPrint: true })}\n`;
}

function append(parent: ReturnType<typeof create>, { name, attributes, children }: XmlElement): void {
  const element = parent.ele(
    name,
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
  );
  for (const child of children) {
    if (typeof child === 'string') element.txt(child);
    else append(element, child);
  }
}
