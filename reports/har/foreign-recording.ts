import { isObject, withoutMark } from '../../suites/evidence/har/har.ts';

/** What a file is that is no recording of ours, and what to do with it. */
export interface ForeignRecording {
  readonly message: string;
  readonly hint: string;
}

/** How files of pcap and pcapng begin, read as UTF-8. */
const packetMarks = ['\uFFFD\u00F2\uFFFD\u0002', '\uFFFD\uFFFD\uFFFD\uFFFD\u0000', '\n\r\r\n'];
const exportHar = 'Export an HTTP archive (HAR 1.2), and name that.';

const kinds: readonly (ForeignRecording & { readonly isIt: (text: string, json: unknown) => boolean })[] = [
  {
    isIt: (text) => text.trim() === '',
    message: 'it is empty',
    hint: 'Record once more, and name what was saved.',
  },
  {
    isIt: (text) => /^\d+:/.test(text),
    message: 'it is a flow file of mitmproxy',
    hint: 'Make an HTTP archive of it: mitmdump -nr FLOWS --set hardump=app.har',
  },
  {
    isIt: (text) => packetMarks.some((mark) => text.startsWith(mark)),
    message: 'it is a capture of packets',
    hint: 'Record with a browser or a proxy that reads HTTP, and export an HTTP archive (HAR 1.2).',
  },
  {
    isIt: (_text, json) => Array.isArray(json) && isObject(json[0]) && 'protocolVersion' in json[0],
    message: 'it is a session of Charles',
    hint: exportHar,
  },
  {
    isIt: (_text, json) => isObject(json) && isObject(json['info']) && 'item' in json,
    message: 'it is a Postman collection, which says nothing of what was sent',
    hint: 'Send its requests through `proxy`, or export an HTTP archive (HAR 1.2) from a tool that records.',
  },
  {
    isIt: (text, json) => !/^\uFEFF?\s*\{/.test(text) || (isObject(json) && !('type' in json)),
    message: 'it is neither an HTTP archive (HAR 1.2) nor an evidence.jsonl',
    hint: exportHar,
  },
];

/** What a text is that is neither an HTTP archive nor evidence; undefined where it may be evidence. */
export function foreignRecording(text: string): ForeignRecording | undefined {
  const json = tryParse(text);
  return kinds.find(({ isIt }) => isIt(text, json));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
}
