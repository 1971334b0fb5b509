import { SingleBar } from "cli-progress";

export type ImportBar = {
  show(bytes: number, lines: number): void;
  /** Makes room for a line of text. */
  hide(): void;
  stop(): void;
};

/** A progress bar on standard error where that is a terminal; of unknown length for `totalBytes` 0. */
export function openImportBar(totalBytes: number): ImportBar {
  const format =
    totalBytes === 0
      ? "{lines} lines"
      : "{bar} {percentage} % · {lines} lines · {eta_formatted} left";
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true });
  bar.start(Math.max(totalBytes, 1), 0, { lines: 0 });
  return {
    show: (bytes, lines) => bar.update(bytes, { lines }),
    hide() {
      if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    },
    stop: () => bar.stop(),
  };
}
