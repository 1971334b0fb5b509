// Preloaded into server and worker: they end when their starter does, however it ends.
// A process that one of them forks inherits this file, and lives by its own channel.
if (process.channel !== undefined && process.env.PLUMBLINE_STARTER === String(process.ppid)) {
  process.on("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  // Readiness is to fail before the server stops taking requests.
  process.on("message", (message) => {
    if (message === "stopping") Object.assign(globalThis, { plumblineStopping: true });
  });
  process.channel.unref();
}
