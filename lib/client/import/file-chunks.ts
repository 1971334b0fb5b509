/** How many of the file's bytes have been read. */
export type BytesRead = { bytes: number };

/**
 * The bytes of a file that a person chose, piece by piece: it is never in memory as a whole. Throws
 * where the browser can't read on, such as when the file was changed meanwhile.
 */
export async function* fileChunks(
  file: Blob,
  progress: BytesRead = { bytes: 0 },
): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      progress.bytes += value.byteLength;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
