import { createReadStream } from "node:fs";
import { Refusal } from "@/lib/cli/refuse";

export type ReadProgress = { bytes: number };

/**
 * The bytes of a file, or of standard input for `-`, piece by piece; `progress` counts them. Throws a
 * `Refusal` where it can't be read.
 */
export async function* fileChunks(
  file: string,
  progress: ReadProgress = { bytes: 0 },
): AsyncGenerator<Uint8Array> {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      progress.bytes += chunk.byteLength;
      yield chunk;
    }
  } catch (cause) {
    if (!isReadError(cause)) throw cause;
    throw new Refusal(`${file} can't be read: ${cause.message}`, { cause });
  }
}

/** What the operating system says; whatever else is thrown here is not about reading. */
function isReadError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}
