/**
 * Measures what this suite costs and what it finds for that, and prints Markdown: `npm run bench`, and `npm run bench -- NAME…` for
 * some parts. Each heading is printed before its part is measured, as some take minutes.
 */
import { machine } from './machine.ts';
import { partsNamed } from './parts.ts';
import type { BenchPart } from './bench-part.ts';
import { renderTable } from './render-table.ts';

async function main(names: readonly string[]): Promise<void> {
  const asked = partsNamed(names);
  print([`# Bench`, `${machine()}.`]);
  for (const part of asked) await tell(part);
}

async function tell({ heading, name, measure }: BenchPart): Promise<void> {
  print([`## ${heading}`]);
  const { about, tables } = await measure();
  print([about.join('\n'), ...tables.map(renderTable), `\`npm run bench -- ${name}\``]);
}

function print(paragraphs: readonly string[]): void {
  process.stdout.write(`${paragraphs.join('\n\n')}\n\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 64;
}
