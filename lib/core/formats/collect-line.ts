import type { FileLine } from "./file-line";

const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

export type LineCollector = {
  keep(part: Uint8Array): void;
  /** Bytes since the last line was taken, those that were not kept too. */
  bytes(): number;
  /** What was kept as the line of this number, without the line end's carriage return; null where blank. */
  take(number: number): FileLine | null;
};

/**
 * Puts a line together from parts of chunks. Holds at most `maxBytes`: a longer line, or one that is not
 * UTF-8, comes out as a problem. `what` names it there.
 */
export function createLineCollector(maxBytes: number, what: "line" | "record"): LineCollector {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let parts: Uint8Array[] = [];
  let bytes = 0;
  return {
    keep(part) {
      bytes += part.byteLength;
      if (bytes > maxBytes) parts = [];
      else if (part.byteLength > 0) parts.push(part);
    },
    bytes: () => bytes,
    take(number) {
      const whole = trim(join(parts), number);
      const tooLong = bytes > maxBytes;
      parts = [];
      bytes = 0;
      if (tooLong) {
        return { number, text: null, problem: `The ${what} is longer than ${maxBytes} bytes.` };
      }
      const text = decode(decoder, whole);
      if (text === null) return { number, text, problem: `The ${what} is not valid UTF-8.` };
      return text.trim() === "" ? null : { number, text };
    },
  };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

function trim(line: Uint8Array, number: number): Uint8Array {
  const hasMark = number === 1 && BYTE_ORDER_MARK.every((byte, index) => line[index] === byte);
  const start = hasMark ? BYTE_ORDER_MARK.length : 0;
  const end = line.at(-1) === CARRIAGE_RETURN ? line.byteLength - 1 : line.byteLength;
  return line.subarray(start, Math.max(start, end));
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
