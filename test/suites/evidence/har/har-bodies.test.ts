import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { answerTextOf, bodyOf } from '../../../../suites/evidence/har/har-bodies.ts';

const json = 'application/json';
const length = (value: string) => [{ name: 'Content-Length', value }];
const typed = [{ name: 'content-type', value: json }];
const unsaved = { text: null, saved: false };
const none = { text: null, saved: true };

describe('the body of a request in an archive', () => {
  test.each([
    ['by the length that its header names', { method: 'POST', headers: length('0') }],
    ['by the size that the tool counted', { method: 'POST', headers: [], bodySize: 0 }],
    ['by its method', { method: 'GET', headers: [], postData: { mimeType: '', text: '', params: [] } }],
    ['by its method, where nothing says otherwise', { method: 'DELETE', headers: [], bodySize: -1 }],
    ['as there is no request', undefined],
  ])('is known to be none %s', (_why, request) => {
    expect(bodyOf(request)).toEqual(none);
  });

  test.each([
    ['its length alone was saved', { method: 'POST', headers: length('95'), bodySize: 0 }],
    [
      'it stands in a file that is not there',
      { method: 'PUT', bodySize: -1, postData: { text: '', _file: 'a.json' } },
    ],
    ['it was emptied', { method: 'POST', bodySize: 64, postData: { mimeType: json, text: '', params: [] } }],
    [
      'it may have come in pieces',
      { method: 'POST', headers: [{ name: 'Transfer-Encoding', value: 'chunked' }] },
    ],
    ['it breaks off', { method: 'POST', headers: length('90'), postData: { text: '{"order":{"note":"a' } }],
    [
      'it breaks off, as the tool counted',
      { method: 'POST', bodySize: 90, postData: { text: '{"order":{' } },
    ],
    [
      'the tool says so',
      { method: 'POST', postData: { text: '{"or', comment: 'Request bodies are not included.' } },
    ],
    ['it had a type', { method: 'DELETE', headers: typed, bodySize: -1 }],
    [
      'a file was uploaded',
      { method: 'POST', postData: { mimeType: 'multipart/form-data', params: [{ name: 'a' }] } },
    ],
  ])('is not known where %s', (_why, request) => {
    expect(bodyOf(request)).toEqual(unsaved);
  });

  test.each([
    [
      'broken as the app sent it',
      { method: 'POST', headers: length('6'), postData: { text: '{"a":1' } },
      '{"a":1',
    ],
    ['in base64', { method: 'POST', postData: { text: 'w4E=', encoding: 'BASE64' } }, 'Á'],
    ['beside, where it is no text', { method: 'POST', _content: { text: 'w4E=', encoding: 'base64' } }, 'Á'],
    [
      'as fields of a form',
      {
        method: 'POST',
        postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'đ', value: 'a b' }] },
      },
      '%C4%91=a+b',
    ],
    ['byte by byte', { method: 'POST', bodySize: 2, postData: { text: '\u00c3\u0081' } }, 'Á'],
    [
      'in letters that look like bytes',
      { method: 'POST', bodySize: 4, postData: { text: '\u00c3\u0081' } },
      '\u00c3\u0081',
    ],
    ['in letters that are no bytes', { method: 'POST', bodySize: 2, postData: { text: 'Lê' } }, 'Lê'],
  ])('is read %s', (_how, request, text) => {
    expect(bodyOf(request)).toEqual({ text, saved: true });
  });
});

describe('the body of an answer in an archive', () => {
  const answer = '{"orders":[]}';

  const saved = (encoding: string, bytes: Buffer) => ({
    status: 200,
    headers: [{ name: 'Content-Encoding', value: encoding }],
    content: { text: bytes.toString('base64'), encoding: 'base64' },
  });

  test('is unpacked where it was saved as it came', () => {
    expect(answerTextOf(saved('gzip', gzipSync(answer)))).toBe(answer);
  });

  test('is read as it is where it was unpacked already', () => {
    expect(answerTextOf(saved('gzip', Buffer.from(answer)))).toBe(answer);
    expect(answerTextOf(saved('br', Buffer.from(answer)))).toBe(answer);
  });

  test('counts for nothing where it is packed in a way that is not read, or damaged', () => {
    expect(answerTextOf(saved('br', brotliCompressSync(answer.repeat(9))))).toBe('');
    expect(answerTextOf(saved('gzip', gzipSync(answer).subarray(0, 20)))).toBe('');
  });

  test('counts for nothing where only its beginning was saved', () => {
    expect(answerTextOf({ content: { size: 5_000_000, text: '{"orders":[{"id":1' } })).toBe('');
    expect(answerTextOf({ content: { size: 18, text: '{"orders":[{"id":1' } })).toBe('{"orders":[{"id":1');
    expect(answerTextOf({ content: { size: 900, text: answer } })).toBe(answer);
    expect(answerTextOf(undefined)).toBe('');
  });
});
