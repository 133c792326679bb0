import { cpus } from 'node:os';

/** What the figures were measured on, as far as it says so itself: `Node v24.1.0, 2 × Some Processor`. */
export function machine(): string {
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`;
}
