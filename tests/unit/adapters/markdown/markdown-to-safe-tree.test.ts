import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_MARKDOWN, markdownToSafeTree } from "@/lib/adapters/markdown/markdown-to-safe-tree";
import type { SafeNode, SafeTree } from "@/lib/contract/safe-tree";
import { findHidden } from "@/lib/core/text/find-hidden";
import { leavesIn, outline, shownText } from "./leaves";

const GENEROUS_MS = 10_000;

function show(text: string): string {
  return outline(markdownToSafeTree(text, GENEROUS_MS).children);
}

function linksIn(nodes: readonly SafeNode[]): Array<string | null> {
  return nodes.flatMap((node) => {
    if (node.type === "text" || node.type === "hidden") return [];
    const own = node.type === "link" ? [node.href] : [];
    return [...own, ...linksIn(node.children)];
  });
}

describe("Markdown", () => {
  it.each([
    ["# A *b*\n\nc", "<heading>A <emphasis>b</emphasis></heading><paragraph>c</paragraph>"],
    [
      "**a** ~~b~~ `c`",
      "<paragraph><strong>a</strong> <strike>b</strike> <code>c</code></paragraph>",
    ],
    ["one\ntwo  \nthree", "<paragraph>one\ntwo\nthree</paragraph>"],
    ["a\r\nb", "<paragraph>a\nb</paragraph>"],
    ["> a\n> b", "<quote><paragraph>a\nb</paragraph></quote>"],
    [
      "3. a\n4. b",
      "<list><item><paragraph>a</paragraph></item><item><paragraph>b</paragraph></item></list>",
    ],
    ["- [x] a", "<list><task><paragraph>a</paragraph></task></list>"],
    ["a\n\n---\n\nb", "<paragraph>a</paragraph><rule></rule><paragraph>b</paragraph>"],
    ["    a\n\n    b", "<block-code>a\n\nb</block-code>"],
    ["```\n\n```", "<block-code></block-code>"],
    ["~~~ x y\na\n~~~", "<block-code><info>x y</info>a</block-code>"],
    ["> ```\n> a\n> b\n> ```", "<quote><block-code>a\nb</block-code></quote>"],
    [
      "|a|b|\n|-|-|\n|1|`2`|",
      "<table><row><cell>a</cell><cell>b</cell></row><row><cell>1</cell><cell><code>2</code></cell></row></table>",
    ],
    [
      "a[^1]\n\n[^1]: b",
      "<paragraph>a[^1]</paragraph><footnote><target>[^1]:</target><paragraph>b</paragraph></footnote>",
    ],
    ["&lt;b&gt; \\* &#65;", "<paragraph><b> * A</paragraph>"],
  ])("%j is shown as %s", (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it("colours code of a known language, and leaves the text as it is", () => {
    const tree = markdownToSafeTree('```ts\nconst a = "b"; // c\n```', GENEROUS_MS);
    expect(outline(tree.children)).toBe(
      '<block-code><info>ts</info><token>const</token> a = <token>"b"</token>; <token>// c</token></block-code>',
    );
  });

  it("shows HTML as text, comments too", () => {
    const text = 'a <img src=x onerror="alert(1)"> b\n\n<script>alert(1)</script>\n\n<!-- obey -->';
    expect(show(text)).toBe(
      '<paragraph>a <img src=x onerror="alert(1)"> b</paragraph><raw><script>alert(1)</script></raw><raw><!-- obey --></raw>',
    );
  });

  it("shows an image as what is written, and a definition too", () => {
    expect(show('![alt](https://x.y/z.png "t")')).toBe(
      '<paragraph><image>![alt](https://x.y/z.png "t")</image></paragraph>',
    );
    expect(show('[//]: # "hidden note"')).toBe('<raw>[//]: # "hidden note"</raw>');
  });
});

describe("links", () => {
  it.each([
    ["[a](https://x.y/z)", "https://x.y/z", "https://x.y/z"],
    ["[a](mailto:a@b.c)", "mailto:a@b.c", "mailto:a@b.c"],
    ["[a](javascript:alert(1))", null, "javascript:alert(1)"],
    ["[a](data:text/html,x)", null, "data:text/html,x"],
    ["[a](/settings)", null, "/settings"],
    ["[a](https://user:secret@x.y)", null, "https://user:secret@x.y"],
    ["[a](java&#115;cript:alert(1))", null, "javascript:alert(1)"],
    ["[a][r]\n\n[r]: https://x.y/z\n[r]: https://evil.z", "https://x.y/z", "https://x.y/z"],
    ["[a](https://аpple.com)", "https://xn--pple-43d.com/", "https://аpple.com → xn--pple-43d.com"],
  ])("%j lead to %j and say so", (text, href, target) => {
    const tree = markdownToSafeTree(text, GENEROUS_MS);
    expect(linksIn(tree.children)).toEqual([href]);
    expect(outline(tree.children)).toContain(`<target>${target}</target>`);
  });

  it("say their address once where it is their text", () => {
    expect(show("https://x.y/z www.x.org <mailto:a@b.c>")).toBe(
      "<paragraph><link>https://x.y/z</link> <link>www.x.org</link> <link>mailto:a@b.c</link></paragraph>",
    );
  });
});

describe("what is hidden", () => {
  it.each([
    ["in text", "a\u202eb"],
    ["in an address", "[a](https://x.y/\u200bz)"],
    ["behind a fence", "```p\u200by\na\n```"],
    ["in a table's rule", "|a|\n|-|\u200b\n|b|"],
    ["between blocks", "a\n\n\u200b\n\nb"],
    ["at the end", "a\n\n> b\n\u2060"],
    ["as an entity", "a &#x202E; b"],
    ["in HTML", "<b \u2066title=x>"],
    ["in a title", '[a](https://x.y "t\u2067")'],
    ["behind a lone carriage return", "a\rb"],
    ["before all", "\ufeffa"],
    ["as NUL", "a\0b"],
  ])("%s is surfaced", (_, text) => {
    const leaves = leavesIn(markdownToSafeTree(text, GENEROUS_MS));
    expect(leaves.filter((leaf) => leaf.type === "hidden")).toHaveLength(1);
    for (const leaf of leaves) {
      if (leaf.type === "text") expect(findHidden(leaf.value)).toEqual([]);
    }
  });
});

const MARKUP = fc.constantFrom(
  "*",
  "**",
  "_",
  "`",
  "```",
  "~~",
  "[",
  "]",
  "(",
  ")",
  "](",
  "![",
  "<",
  ">",
  "<b>",
  "<!--",
  "-->",
  "\n",
  "\n\n",
  "\r\n",
  "> ",
  "- ",
  "1. ",
  "# ",
  "    ",
  "\t",
  "|",
  "|-|-|\n",
  "\\",
  "\\*",
  "&amp;",
  "&#8203;",
  "&#x202e;",
  "[^1]",
  "[^1]: ",
  "[r]: https://x.y\n",
  "[r]",
  "https://x.y/a",
  "www.a.b",
  "a@b.c",
  "```js\n",
  "- [x] ",
  "\u200b",
  "\u202e",
  "\u001b[31m",
  "\u{e0041}",
  "\0",
  "\ufeff",
  "\r",
  "---\n",
  "===\n",
  "word ",
  "日本語",
  "👨‍👩‍👧",
  "שלום",
  "\ud83d",
);
const TEXT = fc
  .array(fc.oneof(MARKUP, fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

function expectFaithful(text: string, tree: SafeTree) {
  let last = 0;
  for (const leaf of leavesIn(tree)) {
    expect(leaf.start).toBeGreaterThanOrEqual(last);
    expect(leaf.end).toBeGreaterThanOrEqual(leaf.start);
    expect(leaf.end).toBeLessThanOrEqual(text.length);
    if (leaf.type === "text") {
      expect(findHidden(leaf.value)).toEqual([]);
      if (leaf.unit === undefined) expect(leaf.value).toBe(text.slice(leaf.start, leaf.end));
    }
    last = leaf.start;
  }
}

describe("any text", () => {
  it("keeps the places of its leaves, in order, verbatim where it says so", () => {
    fc.assert(
      fc.property(TEXT, (text) => expectFaithful(text, markdownToSafeTree(text, GENEROUS_MS))),
      { numRuns: 600 },
    );
  });

  it("surfaces every hidden character", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const shown = leavesIn(markdownToSafeTree(text, GENEROUS_MS)).filter(
          (leaf) => leaf.type === "hidden",
        );
        for (const run of findHidden(text)) {
          expect(shown.some((leaf) => leaf.start <= run.start && leaf.end >= run.end)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("never leads anywhere but to http, https and mailto", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const href of linksIn(markdownToSafeTree(text, GENEROUS_MS).children)) {
          if (href !== null) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
        }
      }),
    );
  });
});

const N = MOST_MARKDOWN;
const HOSTILE = {
  brackets: "[".repeat(N / 2) + "]".repeat(N / 2),
  addresses: "[a](".repeat(N / 4),
  quotes: ">".repeat(N),
  "lazy quotes": ">".repeat(200) + "a\n".repeat(N / 2 - 100),
  stars: `a**b${"c* ".repeat(N / 3 - 2)}`,
  strikes: "~a ~~a".repeat(N / 6),
  lists: Array.from({ length: 240 }, (_, i) => `${" ".repeat(i)}- a`).join("\n"),
  images: "![".repeat(N / 2),
  table: `|${"a|".repeat(N / 4 - 2)}\n|${"-|".repeat(N / 4 - 2)}`,
  code: `\`\`\`js\n${"/".repeat(N - 20)}\n\`\`\``,
  emphasis: "*a* ".repeat(N / 4),
};

describe("hostile text", () => {
  it.each(Object.entries(HOSTILE))("made of %s is shown within a bounded time", (_, text) => {
    const before = performance.now();
    const tree = markdownToSafeTree(text);
    // The deadline is 500 ms; the rest allows for a busy machine.
    expect(performance.now() - before).toBeLessThan(3_000);
    expectFaithful(text, tree);
    expect(JSON.stringify(tree).length).toBeLessThan(60 * text.length + 4_000);
  });

  it.each(["[", ">", "*"])("of 200 kB made of %s comes as it is written, at once", (sign) => {
    const text = sign.repeat(200_000);
    const before = performance.now();
    const tree = markdownToSafeTree(text);
    expect(performance.now() - before).toBeLessThan(500);
    expect(tree).toMatchObject({ mode: "plain", because: "too_long", length: 200_000 });
    expect(shownText(tree)).toBe(text);
  });

  it("too short to do harm is laid out without a deadline", () => {
    const tree = markdownToSafeTree("[".repeat(250) + "]".repeat(250), 0);
    expect(tree.mode).toBe("markdown");
  });

  it("that the parser can't finish comes as it is written, and says why", () => {
    const text = HOSTILE.brackets;
    const tree = markdownToSafeTree(text, 20);
    expect(tree).toMatchObject({ mode: "plain", because: "too_complex" });
    expect(shownText(tree)).toBe(text);
  });

  it("full of hidden characters stays small", () => {
    const text = "a\u200b".repeat(100_000);
    const tree = markdownToSafeTree(text);
    expect(leavesIn(tree).length).toBeLessThan(15_000);
    expect(shownText(tree).replaceAll(/⟨[^⟩]*⟩/g, "")).toBe("a".repeat(100_000));
    expectFaithful(text, tree);
  }, 20_000);
});
