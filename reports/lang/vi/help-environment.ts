import type { Messages } from '../message-pattern.ts';

/** What the environment may say. */
export const helpEnvironment: Messages = {
  'From the environment, or a file .env in this folder:':
    'Từ biến môi trường, hoặc tệp .env trong thư mục này:',
  'the token; credentials are read from nowhere else':
    'token; thông tin xác thực không được đọc từ nơi nào khác',
  'the key of a private app, in place of a token, where the platform has them':
    'khóa của ứng dụng riêng, thay cho token, ở nền tảng có loại này',
  'the secret of that key': 'mật khẩu của khóa đó',
  'a token with read scope only, to judge scopes': 'một token chỉ có quyền đọc, để xét phạm vi quyền',
  'as {flag}': 'như {flag}',
};
