const signals = ['SIGINT', 'SIGTERM'] as const;

/** The engine takes it upon itself to end the process on a signal; what is to become of our orders then is not its business. */
export async function keepSignalHandlers<T>(start: () => Promise<T>): Promise<T> {
  const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
  try {
    return await start();
  } finally {
    for (const signal of signals) {
      for (const listener of process.listeners(signal)) {
        if (before.get(signal)?.includes(listener) !== true) process.off(signal, listener);
      }
    }
  }
}
