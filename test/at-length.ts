/**
 * Whether there is time for tests that start several whole runs to show once more, at length, what others show in short: `npm run test:all`
 * has it, `npm test` has not.
 */
export const atLength = process.env['AT_LENGTH'] === '1';
