import type { Messages } from '../message-pattern.ts';

/** What stands within descriptions: defaults, and choices. */
export const helpWords: Messages = {
  '{whatOne} or {whatOther}': '{whatOne} hoặc {whatOther}',
  '{platform}: {whatOne} or {whatOther}; {whatMore}': '{platform}: {whatOne} hoặc {whatOther}; {whatMore}',
  'the host of the target': 'máy chủ của địa chỉ đích',
  'core on this machine, else read-only': 'core trên máy này, nơi khác thì read-only',
  'the first': 'đời đầu tiên',
  '400 in the profile full': '400 trong profile full',
  'all that are there': 'tất cả đơn hàng đang có',
  'a twentieth of the bucket, a tenth where others are seen':
    'một phần hai mươi hạn mức, một phần mười nơi thấy có ứng dụng khác',
  '5, none for the embedded shop': '5, với shop giả lập thì không có',
  'waivers.yaml beside the configuration, where there is one': 'waivers.yaml cạnh tệp cấu hình, nếu có',
  'auto, on in GitHub Actions': 'auto, trong GitHub Actions là on',
  'conformance.yaml, where there is one': 'conformance.yaml, nếu có',
  'none are written': 'không ghi',
  'standard output': 'đầu ra chuẩn',
  'runs that ended on this machine; of others those of more than 24h':
    'các lần chạy đã kết thúc trên máy này; của máy khác thì các lần chạy đã quá 24h',
  'the one of the run, else the newest': 'bộ của lần chạy, nếu không có thì bộ mới nhất',
  'no limit': 'không giới hạn',
  'told from the page': 'nhận ra từ trang',
  'drift-history.jsonl beside the baseline': 'drift-history.jsonl cạnh mốc so sánh',
  'the one most requests went to': 'nơi nhận nhiều request nhất',
};
