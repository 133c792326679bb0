/** Loaded into a process (`--import`), it says what processor time the process has taken so far whenever it is asked. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
});
// It is no reason to go on.
process.channel?.unref();
