import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callCli } from '../lang/call-cli.ts';
import { englishIn } from '../lang/english-left.ts';
import { runProcess, secretToken } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Wrong {
  /** `{folder}` stands for the one that the files are in. */
  readonly typed: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly code?: number;
  readonly says: readonly string[];
}

const inVietnamese = { ORDER_CONFORMANCE_LANG: 'vi' };
const ofShop = { ...inVietnamese, ORDER_CONFORMANCE_TOKEN: secretToken };

const wrong: Readonly<Record<string, Wrong>> = {
  'an unknown platform': {
    typed: ['run', '--platform', 'haravn', '--lang', 'vi'],
    says: ["không có nền tảng 'haravn'", 'Có phải ý bạn là haravan?'],
  },
  'an unknown flag, with the language before the command': {
    typed: ['--lang', 'vi', 'run', '--targt', 'mock'],
    says: ["không có tùy chọn '--targt'", 'Có phải ý bạn là --target?'],
  },
  'an unknown command': {
    typed: ['rnu', '--lang=vi'],
    says: ["không có lệnh 'rnu'", 'Có phải ý bạn là run?'],
  },
  'a missing argument': {
    typed: ['explain'],
    environment: inVietnamese,
    says: ["thiếu đối số bắt buộc 'id'", 'Hãy xem --help.'],
  },
  'a token as a flag': {
    typed: ['run', `--token=${secretToken}`],
    environment: inVietnamese,
    says: ["không có tùy chọn '--token'", 'ORDER_CONFORMANCE_TOKEN hoặc .env'],
  },
  'a seed that is no number': {
    typed: ['run', '--seed', 'lucky', '--lang', 'vi'],
    says: ["--seed không thể là 'lucky'", 'Hãy gõ một số nguyên từ 0 đến 4294967295.'],
  },
  'a glob without a match': {
    typed: ['run', '--only', 'HRV-ORD-CANCLE-*', '--lang', 'vi'],
    says: [
      'không yêu cầu nào của haravan khớp với',
      'HRV-ORD-CANCEL-01, HRV-ORD-CANCEL-02 hoặc HRV-ORD-CANCEL-03?',
    ],
  },
  'a missing token, with the language in the configuration': {
    typed: ['run', '--target', 'https://shop.example/com'],
    files: { 'conformance.yaml': 'lang: vi\n' },
    says: ['không có token cho shop.example', 'hoặc vào tệp .env; không bao giờ vào lệnh'],
  },
  'a configuration that is wrong beside its language': {
    typed: ['run'],
    files: { 'conformance.yaml': 'lang: vi\nprofile: cor\n' },
    says: ['conformance.yaml:2: profile phải là một trong', 'Có phải ý bạn là core?'],
  },
  'a configuration that is no YAML, with the language in .env': {
    typed: ['run'],
    files: { 'conformance.yaml': 'profile: [core\n', '.env': 'ORDER_CONFORMANCE_LANG=vi\n' },
    says: ['conformance.yaml:2: không phải YAML: '],
  },
  'writes without leave': {
    typed: ['run', '--target', 'https://shop.example/com', '--profile', 'core'],
    environment: ofShop,
    says: [
      'profile core tạo đơn hàng tại shop.example, không phải máy này',
      'Hãy thêm --allow-writes --hosts shop.example',
    ],
  },
  'a report that cannot be written': {
    typed: ['run', '--report-dir', '{folder}/taken', '--lang', 'vi'],
    files: { taken: 'a file' },
    code: 70,
    says: ['/taken: đã có tệp mang tên đó. Hãy nêu thư mục khác bằng --report-dir.'],
  },
  'evidence that is none': {
    typed: ['judge', '{folder}/evidence.jsonl', '--lang', 'vi'],
    files: { 'evidence.jsonl': '{"type":"run"}\n' },
    says: ['dòng 1: `platform` của run bị thiếu hoặc không dùng được'],
  },
};

describe('an error in Vietnamese', () => {
  test.each(Object.entries(wrong))('says what is wrong and what to type: %s', async (_, each) => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(each.files ?? {})) writeFileSync(join(folder, name), text);
    const typed = each.typed.map((word) => word.replace('{folder}', folder));
    const { code, out, err } = await callCli(typed, { folder, environment: each.environment ?? {} });
    expect([code, out]).toEqual([each.code ?? 64, '']);
    expect(err).toMatch(/^lỗi: .+\n(.+\n)?$/);
    for (const words of each.says) expect(err).toContain(words);
    expect(englishIn(err.replace(/(?<=không phải YAML: ).*/, ''))).toEqual([]);
    expect(err).not.toContain(secretToken);
  });
});

describe('the process', () => {
  test('says why a shop cannot be asked, and ends as in English', async () => {
    const { url, close } = await startRefusing();
    const { code, err } = await runProcess(['run', '--target', url, '--profile', 'read-only'], {
      folder: temporaryFolder(),
      environment: ofShop,
    });
    await close();
    expect(code).toBe(69);
    expect(err).toMatch(/^lỗi: GET http:.+ được trả lời 401: shop từ chối token\. Hãy kiểm tra /m);
    expect(englishIn(err)).toEqual([]);
    expect(err).not.toContain(secretToken);
  });
});

/** A shop that lets nobody in. */
async function startRefusing(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((_, answer) => answer.writeHead(401).end('{}')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/com`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Without the names of arguments, which are those that errors and docs call them by. */
function withoutNames(help: string): string {
  return help.replaceAll(/[<[][\w.]+[>\]]/g, '');
}

describe('help in Vietnamese', () => {
  test.each([
    [['run', '--help', '--lang', 'vi']],
    [['--lang', 'vi', 'run', '-h']],
    [['help', 'run', '--lang=vi']],
    [['--lang', 'vi', 'help', 'run']],
  ])('is that of a command: %j', async (typed) => {
    const { code, out, err } = await callCli(typed, { folder: temporaryFolder() });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Cách dùng: order-conformance run [tùy chọn]');
    expect(out).toMatch(/--seed <number> +lặp lại đúng dữ liệu đã sinh ra \(mặc định: 1\)/);
    expect(out).toMatch(/ORDER_CONFORMANCE_LANG +như --lang/);
    expect(englishIn(withoutNames(out))).toEqual([]);
  });

  test('is that of the program, with the exit codes', async () => {
    const { code, out } = await callCli(['--help', '--lang', 'vi'], { folder: temporaryFolder() });
    expect(code).toBe(0);
    expect(out).toContain('Các lệnh:');
    expect(out).toMatch(/^ {2}64 {2}sai cách dùng hoặc cấu hình/m);
    expect(englishIn(withoutNames(out))).toEqual([]);
  });

  test.each([[[]], [['--lang', 'vi']], [['help', 'nonsense']]])(
    'is shown as an error where no command was typed: %j',
    async (typed) => {
      const { code, out, err } = await callCli(typed, {
        folder: temporaryFolder(),
        environment: inVietnamese,
      });
      expect([code, out]).toEqual([64, '']);
      expect(err).toMatch(/^Cách dùng: order-conformance \[tùy chọn\] \[lệnh\]\n/);
      expect(englishIn(withoutNames(err))).toEqual([]);
    },
  );
});

describe('the language of help and errors', () => {
  const firstLine = async (
    typed: readonly string[],
    { environment = {}, files = {} }: Pick<Wrong, 'environment' | 'files'>,
  ): Promise<string | undefined> => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return (await callCli(typed, { folder, environment })).err.split('\n')[0];
  };
  const configured = { 'conformance.yaml': 'lang: vi\n' };

  test('is English where nobody says another, whatever the machine is set to', async () => {
    const environment = { LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
    expect(await firstLine(['rnu'], { environment })).toBe("error: unknown command 'rnu'");
  });

  test.each([
    ['typed, against the environment', ['rnu', '--lang', 'en'], { environment: inVietnamese }],
    ['typed, the last of several', ['rnu', '--lang', 'vi', '--lang=en'], {}],
    [
      'that of the environment, against the configuration',
      ['rnu'],
      { environment: { ORDER_CONFORMANCE_LANG: 'en' }, files: configured },
    ],
  ])('is the one %s', async (_, typed, given) => {
    expect(await firstLine(typed, given)).toBe("error: unknown command 'rnu'");
  });

  test.each([
    ['the configuration that was named', ['rnu', '--config', 'mine.yaml'], { 'mine.yaml': 'lang: vi\n' }],
    ['a configuration of which nothing else can be used', ['rnu'], { 'conformance.yaml': 'lang: vi\nx: [1' }],
  ])('is that of %s', async (_, typed, files) => {
    expect(await firstLine(typed, { files })).toBe("lỗi: không có lệnh 'rnu'");
  });

  test('is English where the one that was typed is none', async () => {
    const wanted = "error: unknown language 'vn'";
    expect(await firstLine(['list', '--lang', 'vn'], {})).toBe(wanted);
    expect(await firstLine(['list'], { environment: { ORDER_CONFORMANCE_LANG: 'vn' } })).toBe(wanted);
  });

  test('reaches the command, wherever it is typed', async () => {
    const folder = temporaryFolder();
    const before = await callCli(['--lang', 'vi', 'list'], { folder });
    const after = await callCli(['list', '--lang', 'vi'], { folder });
    expect(before.out).toBe(after.out);
    expect(before.out).toMatch(/\d+ yêu cầu\n$/);
  });

  test('ends at the end of the flags', async () => {
    expect(await firstLine(['explain', '--', '--lang=vi'], {})).toMatch(/^error: no requirement has the id/);
  });
});
