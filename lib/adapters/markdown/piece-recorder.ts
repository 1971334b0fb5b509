import type { Extension } from "mdast-util-from-markdown";

/**
 * A piece of text as the parser met it: the stored text itself, or with `value` what an escape, an
 * entity or a line ending there stands for.
 */
export type Piece = { start: number; end: number; value?: string };

const VERBATIM = new Set<string>([
  "data",
  "codeTextData",
  "codeFlowValue",
  "htmlFlowData",
  "htmlTextData",
  "autolinkProtocol",
  "autolinkEmail",
  "literalAutolinkEmail",
  "literalAutolinkHttp",
  "literalAutolinkWww",
]);

/**
 * Listens to the parser and keeps each piece of text with its place. The finished tree only has the
 * joined values, from which escapes and entities can't be told.
 */
export function pieceRecorder(): { extension: Extension; pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let lengthBefore = 0;

  const extension: Extension = {
    afterExit(token) {
      const type: string = token.type;
      const range = { start: token.start.offset, end: token.end.offset };
      if (VERBATIM.has(type)) pieces.push(range);
      else if (type === "lineEnding") pieces.push({ ...range, value: "\n" });
      else if (type === "characterEscapeValue") {
        pieces.push({ start: range.start - 1, end: range.end, value: this.sliceSerialize(token) });
      } else if (type === "characterReferenceMarker") {
        lengthBefore = textSoFar(this.stack.at(-1)).length;
      } else if (type === "characterReferenceValue") {
        const value = textSoFar(this.stack.at(-1)).slice(lengthBefore);
        pieces.push({ start: range.start, end: range.end, value });
      } else if (type === "characterReference") {
        const last = pieces.at(-1);
        if (last !== undefined) Object.assign(last, range);
      }
    },
  };
  return { extension, pieces };
}

function textSoFar(node: unknown): string {
  if (typeof node !== "object" || node === null || !("value" in node)) return "";
  return typeof node.value === "string" ? node.value : "";
}
