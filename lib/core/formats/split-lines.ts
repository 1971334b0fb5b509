/** One line of a file by its number, from 1: its text without the line end, or why there is none. */
export type FileLine =
  | { number: number; text: string }
  | { number: number; text: null; problem: string };

export type LineSplitter = {
  /** The lines that the chunk completes. Blank lines are counted and left out. */
  push(chunk: Uint8Array): FileLine[];
  /** The last line, where the file does not end with a line end. */
  end(): FileLine[];
};

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

type Pending = { parts: Uint8Array[]; bytes: number; tooLong: boolean };

/**
 * Cuts bytes into lines wherever the chunks' borders fall, within a character too. Holds at most
 * `maxLineBytes`; a longer line, or one that is not UTF-8, comes out as a problem with its number.
 */
export function createLineSplitter(maxLineBytes: number): LineSplitter {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let pending: Pending = { parts: [], bytes: 0, tooLong: false };
  let number = 0;

  const keep = (part: Uint8Array) => {
    pending.bytes += part.byteLength;
    if (pending.bytes > maxLineBytes) {
      pending.tooLong = true;
      pending.parts = [];
    } else if (part.byteLength > 0) {
      pending.parts.push(part);
    }
  };

  const finish = (): FileLine[] => {
    number += 1;
    const { parts, tooLong } = pending;
    pending = { parts: [], bytes: 0, tooLong: false };
    if (tooLong) {
      return [{ number, text: null, problem: `The line is longer than ${maxLineBytes} bytes.` }];
    }
    const text = decode(decoder, trim(join(parts), number));
    if (text === null) return [{ number, text, problem: "The line is not valid UTF-8." }];
    return text.trim() === "" ? [] : [{ number, text }];
  };

  return {
    push(chunk) {
      const lines: FileLine[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        keep(chunk.subarray(start, end));
        lines.push(...finish());
        start = end + 1;
      }
      // Copied: the chunk's memory may be reused by whoever reads the file.
      keep(chunk.slice(start));
      return lines;
    },
    end: () => (pending.bytes === 0 ? [] : finish()),
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
