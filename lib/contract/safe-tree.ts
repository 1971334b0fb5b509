import type { MessageRole } from "@/lib/core/cases/conversation";

/** Where a piece stands in the stored text: 0-based, half-open, in UTF-16 code units. */
export type SourceRange = { start: number; end: number };

/**
 * Text to show as it is. `unit` marks text that differs from what is stored (an escape, an entity,
 * added white space): its range then stands for the whole of it, and it can't be divided.
 */
export type SafeText = SourceRange & { type: "text"; value: string; unit?: true };

/**
 * A run of characters that would be invisible or change direction: shown as a chip.
 * `codePoint` is the first of them, `decoded` what a run of tag characters spells.
 */
export type SafeHidden = SourceRange & {
  type: "hidden";
  codePoint: number;
  count: number;
  name: string;
  decoded?: string;
};

export type SafeLeaf = SafeText | SafeHidden;

export type CodeTokenKind = "keyword" | "string" | "number" | "comment" | "title";

export type CellAlign = "left" | "right" | "center" | null;

type Kind =
  | { type: "paragraph" | "quote" | "item" | "rule" | "raw" | "footnote" | "row" }
  | { type: "strong" | "emphasis" | "strike" | "code" | "image" | "target" | "info" }
  | { type: "heading"; depth: number }
  | { type: "list"; from: number | null }
  | { type: "task"; done: boolean }
  | { type: "block-code"; language: string | null }
  | { type: "token"; kind: CodeTokenKind }
  | { type: "table" }
  | { type: "cell"; header: boolean; align: CellAlign }
  /** `href` is null where the address is none we would follow. A `target` behind it says the address. */
  | { type: "link"; href: string | null };

export type SafeBranch = Kind & { children: SafeNode[] };

export type SafeNode = SafeLeaf | SafeBranch;

/** Why a text is shown plainly rather than as the Markdown it may be. */
export type PlainReason = "too_long" | "too_complex" | "budget_spent";

/**
 * A text made safe to show: no markup of its own, nothing to fetch, nothing hidden.
 * Its leaves stand in the order of the stored text, which is `length` code units long.
 */
export type SafeTree = {
  mode: "markdown" | "json" | "plain";
  length: number;
  because?: PlainReason;
  children: SafeNode[];
};

/** A call as the model wrote it; its `arguments` are the stored string. */
export type RenderedToolCall = { id: string; name: string; arguments: SafeTree };

/** One message of a conversation as the browser gets it. */
export type RenderedMessage = {
  role: MessageRole;
  name?: string;
  content: SafeTree | null;
  words: number;
  toolCalls: RenderedToolCall[];
  /** On a tool's message: the call it answers, and whether it reports an error. */
  toolCallId?: string;
  failed?: boolean;
};
