import { fstatSync, ftruncateSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type ServerLog = {
  /** To be handed to the server and closed. */
  descriptor: number;
  /** What was added since it was opened here. */
  read(): string;
};

const LARGEST_BYTES = 5_000_000;

/** Opens the server's log for adding; a long one begins anew. */
export function openServerLog(folder: string): ServerLog {
  const path = join(folder, "postgres.log");
  const descriptor = openSync(path, "a", 0o600);
  if (fstatSync(descriptor).size > LARGEST_BYTES) ftruncateSync(descriptor);
  const from = fstatSync(descriptor).size;
  return { descriptor, read: () => readFileSync(path).subarray(from).toString("utf8") };
}
