export type JsonToken = {
  start: number;
  end: number;
  kind: "open" | "close" | "comma" | "colon" | "string" | "number" | "word";
};

const MARKS: Readonly<Record<string, JsonToken["kind"]>> = {
  "{": "open",
  "[": "open",
  "}": "close",
  "]": "close",
  ",": "comma",
  ":": "colon",
};

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[a-z]+|[{}[\],:]/gs;

/** The tokens of a text that is valid JSON, in order, with their places. */
export function jsonTokens(text: string): JsonToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    kind: MARKS[token] ?? valueKind(token),
  }));
}

function valueKind(token: string): JsonToken["kind"] {
  if (token.startsWith('"')) return "string";
  return /^[a-z]/.test(token) ? "word" : "number";
}
