import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openRecording } from '../../../reports/har/open-recording.ts';
import { runProcess } from '../cli/run-process.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const archive = '{"log":{"entries":[{"comment":"Á"}]}}';
const attached = '{"log":{"entries":[{"response":{"content":{"size":2,"_file":"ab12.json"}}}]}}';
const put =
  '{"log":{"entries":[{"response":{"content":{"size":2,"_file":"ab12.json","text":"w4E=","encoding":"base64"}}}]}}';

function saved(bytes: string | Uint8Array, name = 'app.har'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('a recording', () => {
  test.each([
    ['plain', archive],
    ['with a byte order mark', `\uFEFF${archive}`],
    ['in UTF-16, as Windows saves it', Buffer.from(`\uFEFF${archive}`, 'utf16le')],
    ['in UTF-16, the other way round', Buffer.from(`\uFEFF${archive}`, 'utf16le').swap16()],
    ['packed with gzip', gzipSync(archive)],
    ['in a ZIP', zip({ 'har.har': archive })],
    ['in a folder of a ZIP', zip({ 'out/app.HAR': archive, 'out/other.json': '{}' })],
  ])('is opened %s', (_how, bytes) => {
    expect(openRecording(saved(bytes)).replace('\uFEFF', '')).toBe(archive);
  });

  test('has the bodies in their place that stand in files beside it', () => {
    const path = saved(attached);
    writeFileSync(join(path, '..', 'ab12.json'), 'Á');
    expect(openRecording(path)).toBe(put);
    expect(openRecording(saved(zip({ 'out/har.har': attached, 'out/ab12.json': 'Á' })))).toBe(put);
  });

  test('is as it is where such a file is not there', () => {
    expect(openRecording(saved(attached))).toBe(attached);
    expect(openRecording(saved(attached.slice(0, -1)))).toBe(attached.slice(0, -1));
  });

  test.each(['../secret.json', '/etc/hostname', '..', 'sub/secret.json', 'sub\\secret.json', ''])(
    'reads nothing outside of its folder, whatever it names: %s',
    (name) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'in', 'sub'), { recursive: true });
      for (const place of ['secret.json', 'in/sub/secret.json'])
        writeFileSync(join(folder, place), 'a secret');
      const text = attached.replace('"ab12.json"', JSON.stringify(name));
      writeFileSync(join(folder, 'in', 'app.har'), text);
      expect(openRecording(join(folder, 'in', 'app.har'))).toBe(text);
    },
  );
});

describe('check-traffic', () => {
  test.each([
    ['an empty file', '', 'it is empty'],
    ['a ZIP without an archive', zip({ 'a.txt': '' }), 'it is a ZIP that holds no HTTP archive (.har)'],
    [
      'a ZIP with two archives',
      zip({ 'a.har': archive, 'b.har': archive }),
      'holds more than one HTTP archive',
    ],
    ['a damaged ZIP', zip({ 'a.har': archive }).subarray(0, 40), 'it is a damaged ZIP'],
    ['a damaged gzip', gzipSync(archive).subarray(0, 20), 'it is packed with gzip, and damaged'],
    ['a session of Fiddler', zip({ 'raw/01_c.txt': 'GET / HTTP/1.1' }), 'it is a session archive of Fiddler'],
    [
      'a session of Charles',
      '[{"status":"COMPLETE","protocolVersion":"HTTP/1.1"}]',
      'it is a session of Charles',
    ],
    ['flows of mitmproxy', '1024:7:request,5:bytes', 'mitmdump -nr FLOWS --set hardump=app.har'],
    ['packets', Buffer.from('0a0d0d0a1c0000004d3c2b1a', 'hex'), 'it is a capture of packets'],
    ['older packets', Buffer.from('d4c3b2a1020004000000', 'hex'), 'it is a capture of packets'],
    ['a Postman collection', '{"info":{"name":"a"},"item":[]}', 'it is a Postman collection'],
    ['a page', '<!doctype html>', 'it is neither an HTTP archive (HAR 1.2) nor an evidence.jsonl'],
  ])('refuses %s with 64, and says what to do', async (_what, bytes, message) => {
    const { code, err } = await runProcess(['check-traffic', saved(bytes)], { folder: temporaryFolder() });
    expect(code).toBe(64);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(2);
  });
});
