import { common, createLowlight } from "lowlight";
import type { CodeTokenKind } from "@/lib/contract/safe-tree";

/** A part of a code text that is coloured alike; `kind` is null for what has no colour. */
export type CodeRun = { start: number; end: number; kind: CodeTokenKind | null };

type Highlighter = ReturnType<typeof createLowlight>;
type Highlighted = ReturnType<Highlighter["highlight"]>["children"][number];

/** Grammars backtrack, so longer code stays plain. */
const MOST_CHARACTERS = 10_000;

let highlighter: Highlighter | undefined;

/**
 * The coloured runs of a code text, covering it in order; a single plain run for a language without
 * a grammar here or code that is too long. Call it under a deadline, and `forgetGrammars` after one
 * that was cut off.
 */
export function highlightCode(code: string, language: string | null): CodeRun[] {
  const grammar = language === null ? undefined : common[language];
  if (language === null || grammar === undefined || code.length > MOST_CHARACTERS) {
    return [{ start: 0, end: code.length, kind: null }];
  }
  highlighter ??= createLowlight();
  if (!highlighter.registered(language)) highlighter.register(language, grammar);
  const runs: CodeRun[] = [];
  let at = 0;
  const walk = (nodes: readonly Highlighted[], outer: CodeTokenKind | null) => {
    for (const node of nodes) {
      if (node.type === "text") {
        runs.push({ start: at, end: at + node.value.length, kind: outer });
        at += node.value.length;
      } else if (node.type === "element") {
        walk(node.children, kindOf(node.properties.className) ?? outer);
      }
    }
  };
  walk(highlighter.highlight(language, code).children, null);
  return joined(runs);
}

/** Starts afresh with the grammars: one that was interrupted while being compiled would stay broken. */
export function forgetGrammars(): void {
  highlighter = undefined;
}

function joined(runs: readonly CodeRun[]): CodeRun[] {
  const joint: CodeRun[] = [];
  for (const run of runs) {
    const last = joint.at(-1);
    if (last?.kind === run.kind) last.end = run.end;
    else joint.push({ ...run });
  }
  return joint;
}

function kindOf(classNames: unknown): CodeTokenKind | null {
  const name = Array.isArray(classNames) ? String(classNames[0]).replace("hljs-", "") : "";
  return KINDS[name] ?? null;
}

const KINDS: Readonly<Record<string, CodeTokenKind>> = {
  keyword: "keyword",
  built_in: "keyword",
  literal: "keyword",
  operator: "keyword",
  tag: "keyword",
  name: "keyword",
  "selector-tag": "keyword",
  meta: "keyword",
  string: "string",
  regexp: "string",
  symbol: "string",
  link: "string",
  addition: "string",
  number: "number",
  bullet: "number",
  deletion: "number",
  comment: "comment",
  quote: "comment",
  doctag: "comment",
  title: "title",
  type: "title",
  attr: "title",
  attribute: "title",
  property: "title",
  section: "title",
  variable: "title",
  "selector-class": "title",
  "selector-id": "title",
};
