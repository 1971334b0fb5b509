import { describe, expect, test } from "vitest";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import { cutFile } from "@/lib/core/formats/cut-file";

async function* chunks(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.slice(at, at + size));
  }
}

async function cutText(text: string, format: CaseFormat | null = null) {
  const cut = await cutFile(chunks(text), { format, maxBytes: 10_000 });
  const lines = [];
  for await (const line of cut.lines) lines.push(line);
  return { ...cut, lines };
}

describe("cutting a file", () => {
  test("takes JSON for lines", async () => {
    expect(await cutText('\uFEFF{"a": 1}\n{"b": 2}\n')).toMatchObject({
      kind: "lines",
      lines: [
        { number: 1, text: '{"a": 1}' },
        { number: 2, text: '{"b": 2}' },
      ],
    });
  });

  test("takes JSON for lines behind a line that is none", async () => {
    expect(await cutText('not json\n{"b": 2}\n')).toMatchObject({ kind: "lines" });
  });

  test("gives the header of a CSV file apart from its records", async () => {
    expect(await cutText('id;text\n1;"a\nb"\n2;{"c"}\n')).toMatchObject({
      kind: "csv",
      delimiter: ";",
      header: { number: 1, text: "id;text" },
      lines: [
        { number: 2, text: '1;"a\nb"' },
        { number: 4, text: '2;{"c"}' },
      ],
    });
  });

  test("does as it is told where someone knows better", async () => {
    expect(await cutText("{a},b\n1,2\n", "csv")).toMatchObject({ kind: "csv" });
    expect(await cutText("a,b\n1,2\n", "plumbline")).toMatchObject({ kind: "lines" });
  });

  test("finds nothing in an empty file, or one of a header alone", async () => {
    expect(await cutText("")).toMatchObject({ kind: "lines", lines: [] });
    expect(await cutText("", "csv")).toMatchObject({ kind: "csv", header: null, lines: [] });
    expect(await cutText("a,b")).toMatchObject({ header: { text: "a,b" }, lines: [] });
  });

  test("lets go of the file when nobody reads on", async () => {
    let closed = false;
    async function* watched() {
      try {
        yield* chunks("a,b\n1,2\n".repeat(20_000), 4_000);
      } finally {
        closed = true;
      }
    }
    const cut = await cutFile(watched(), { format: null, maxBytes: 10_000 });
    for await (const _ of cut.lines) break;
    expect(closed).toBe(true);
  });
});
