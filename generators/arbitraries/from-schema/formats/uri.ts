import * as fc from 'fast-check';
import { damaged } from './damaged.ts';
import type { TextFormat } from './text-format.ts';

/** Hosts that belong to nobody (RFC 2606). */
const hosts = ['example.com', 'shop.invalid', 'cdn.example.org:8443'] as const;
const paths = [
  '',
  '/',
  '/gio-hang',
  '/san-pham/%C3%A1o-d%C3%A0i',
  '/a/b/c.jpg',
  '/?q=1&p=2',
  '/x?y=%20#cuoi',
] as const;

const values = fc
  .tuple(fc.constantFrom('https', 'http'), fc.constantFrom(...hosts), fc.constantFrom(...paths))
  .map(([scheme, host, path]) => `${scheme}://${host}${path}`);

/** `uri` of RFC 3986, absolute. */
export const uri: TextFormat = {
  name: 'uri',
  values,
  boundaries: [
    { words: 'of a host alone', value: 'https://example.com' },
    { words: 'with everything that it may have', value: 'https://an@example.com:8443/a/b;c?d=e&f=g#h' },
    { words: 'with encoded letters', value: 'https://example.com/%C3%A1o?m%C3%A0u=%C4%91%E1%BB%8F' },
    { words: 'of 2000 letters', value: `https://example.com/${'a'.repeat(1980)}` },
    { words: 'that is no web address', value: 'urn:isbn:0451450523' },
  ],
  unusual: fc.constantFrom('mailto:an@example.com', 'http://[::1]:80/', 'HTTPS://EXAMPLE.COM'),
  broken: damaged(values, [
    (text) => text.replace(/^\w+:\/\/[^/?#]*/, '/'),
    (text) => text.replace(/^\w+:/, ''),
    (text) => text.replace('://', ' ://'),
    (text) => `${text} `,
    (text) => text.replace('://', '://{shop}.'),
    (text) => `${text}%zz`,
  ]),
};
