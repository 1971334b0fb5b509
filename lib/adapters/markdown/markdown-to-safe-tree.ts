import { buildTree } from "@/lib/adapters/markdown/build-tree";
import { forgetGrammars } from "@/lib/adapters/markdown/highlight-code";
import { parseMarkdown } from "@/lib/adapters/markdown/parse-markdown";
import { plainNodes } from "@/lib/adapters/markdown/plain-nodes";
import { runWithDeadline } from "@/lib/adapters/markdown/run-with-deadline";
import type { PlainReason, SafeTree } from "@/lib/contract/safe-tree";

/** Beyond this many code units a text is shown as it is written. */
export const MOST_MARKDOWN = 32_768;

/** Up to this many, even hostile text is parsed in a few hundredths of a second. */
const HARMLESS = 500;

const MOST_NODES = 12_000;
const DEADLINE_MS = 500;
const SAMPLE = "# *a* `b`\n\n- [c](https://d.e)\n\n|f|\n|-|\n\n> g\n\n```js\nh();\n```";

let warm = false;

/**
 * A Markdown text as a tree that is safe to show: no HTML, nothing to fetch, every hidden character
 * surfaced, every leaf with its place in the text. A text that is too long, or that the parser can't
 * finish within `limitMs`, comes as it is written, which takes time in proportion to its length.
 */
export function markdownToSafeTree(text: string, limitMs = DEADLINE_MS): SafeTree {
  if (text.length > MOST_MARKDOWN) return plainTree(text, "too_long");
  // The parser drops a byte order mark and replaces NUL: places would shift, or text be changed.
  if (text.startsWith("\ufeff") || text.includes("\0")) return plainTree(text, "too_complex");
  warmUp();
  const parse = () => buildTree(text, parseMarkdown(text), MOST_NODES);
  const built = text.length <= HARMLESS ? { value: parse() } : runWithDeadline(parse, limitMs);
  if (built === null) {
    forgetGrammars();
    return plainTree(text, "too_complex");
  }
  return { mode: "markdown", length: text.length, children: built.value };
}

// The first parse in a process is many times slower, which must not count against a text.
function warmUp(): void {
  if (warm) return;
  warm = true;
  buildTree(SAMPLE, parseMarkdown(SAMPLE), MOST_NODES);
}

/** A text as it is written, with `because` where it might have been Markdown. */
export function plainTree(text: string, because?: PlainReason): SafeTree {
  const tree: SafeTree = { mode: "plain", length: text.length, children: plainNodes(text) };
  return because === undefined ? tree : { ...tree, because };
}
