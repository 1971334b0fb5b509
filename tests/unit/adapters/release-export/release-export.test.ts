import { expect, test } from "vitest";
import { releaseCsv, spreadsheetSafe } from "@/lib/adapters/release-export/release-csv";
import { releaseJsonl } from "@/lib/adapters/release-export/release-jsonl";
import type { ReleasedSample } from "@/lib/core/evalset/sample";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const SAMPLE: ReleasedSample = {
  key: "a",
  version: 1,
  split: "test",
  language: "en",
  category: null,
  contentHash: "ab",
  salt: "cd",
  conversation: {
    messages: [
      { role: "user", content: '=HYPERLINK("http://x")' },
      { role: "assistant", content: 'He said "no",\nthen left.' },
    ],
    judged: { message: 1 },
  },
  label: { ...EMPTY_LABEL, rationale: "+1" },
};

test("JSON Lines give back what went in, byte for byte", () => {
  const [line] = releaseJsonl([SAMPLE]).split("\n");
  expect(JSON.parse(line ?? "")).toMatchObject({
    key: "a",
    messages: SAMPLE.conversation?.messages,
    judged: { message: 1 },
    label: SAMPLE.label,
  });
});

test("an erased sample is a tombstone that keeps its hash", () => {
  const line = JSON.parse(releaseJsonl([{ ...SAMPLE, conversation: null }]));
  expect(line).toMatchObject({ erased: true, contentHash: "ab" });
  expect(line).not.toHaveProperty("messages");
});

test("no cell of the CSV starts a formula, and quotes and newlines stay in their cell", () => {
  const csv = releaseCsv([SAMPLE]);
  expect(csv).toContain('"\'=HYPERLINK(""http://x"")"');
  expect(csv).toContain('"He said ""no"",\nthen left."');
  expect(csv).toContain("'+1");
  for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
    expect(spreadsheetSafe(`${start}x`)).toBe(`'${start}x`);
  }
  expect(spreadsheetSafe("plain")).toBe("plain");
});
