import type { JsonToken } from "@/lib/adapters/markdown/json-tokens";
import { jsonTokens } from "@/lib/adapters/markdown/json-tokens";
import { plainTree } from "@/lib/adapters/markdown/markdown-to-safe-tree";
import type { SourceWriter } from "@/lib/adapters/markdown/source-writer";
import { sourceWriter } from "@/lib/adapters/markdown/source-writer";
import type { CodeTokenKind, SafeNode, SafeTree } from "@/lib/contract/safe-tree";

const MOST_JSON = 65_536;
const MOST_NODES = 12_000;
const MOST_DEPTH = 32;

/**
 * A JSON object or list laid out over lines, each token as it is stored: nothing is read and written
 * anew, so repeated keys, long numbers and escapes stay. Any other text comes as it is written.
 */
export function jsonToSafeTree(text: string): SafeTree {
  if (text.length > MOST_JSON || !isJson(text)) return plainTree(text);
  const tokens = jsonTokens(text);
  if (depthOf(tokens) > MOST_DEPTH) return plainTree(text);
  try {
    const children = layOut(tokens, sourceWriter(text, MOST_NODES));
    return { mode: "json", length: text.length, children: [{ type: "raw", children }] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return plainTree(text);
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function depthOf(tokens: readonly JsonToken[]): number {
  let depth = 0;
  let most = 0;
  for (const { kind } of tokens) {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function layOut(tokens: readonly JsonToken[], write: SourceWriter): SafeNode[] {
  const nodes: SafeNode[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    const after = tokens[index + 1];
    if (token.kind === "close") {
      depth -= 1;
      if (tokens[index - 1]?.kind !== "open") nodes.push(...newLine(token.start));
    }
    nodes.push(...coloured(write.verbatim(token.start, token.end), colour(token, after)));
    if (token.kind === "open") depth += 1;
    if (breaksAfter(token, after)) nodes.push(...newLine(token.end));
    if (token.kind === "colon") nodes.push(...write.unit(token.end, token.end, " "));
  });
  nodes.push(...write.rest());
  return nodes;

  function newLine(at: number): SafeNode[] {
    return write.unit(at, at, `\n${"  ".repeat(depth)}`);
  }
}

function breaksAfter(token: JsonToken, after: JsonToken | undefined): boolean {
  return token.kind === "comma" || (token.kind === "open" && after?.kind !== "close");
}

function coloured(children: SafeNode[], kind: CodeTokenKind | null): SafeNode[] {
  return kind === null ? children : [{ type: "token", kind, children }];
}

function colour(token: JsonToken, after: JsonToken | undefined): CodeTokenKind | null {
  if (token.kind === "string") return after?.kind === "colon" ? "title" : "string";
  if (token.kind === "number") return "number";
  return token.kind === "word" ? "keyword" : null;
}
