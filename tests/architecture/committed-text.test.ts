import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { expect, test } from "vitest";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import { trackedFiles } from "../support/source-files.ts";

const BINARY = new Set([
  ".png",
  ".webp",
  ".jpg",
  ".gif",
  ".ico",
  ".woff2",
  ".gz",
  ".parquet",
  ".pdf",
]);
/** Paths of one person's machine: a fresh clone lies elsewhere. */
const MACHINE_PATHS = [
  /(?<![\w.~-])\/(work|workspace)\/\w/,
  /(?<![\w.~-])\/(home|Users)\/[a-z][\w.-]*\//,
  /(?<![\w.~-])\/root\/\w/,
  /(?<![\w.~-])\/tmp\/[a-z]/,
  /[A-Z]:\\Users\\/,
];
/** Imported conversations and evaluation samples say what they say. */
const CONTENT = /^(content|data|tests\/fixtures|lib\/core\/.*\/samples|public\/samples)\//;

test("no committed text names a path of one machine", () => {
  const texts = trackedFiles().filter(
    (path) => !BINARY.has(extname(path)) && !CONTENT.test(path) && isPlainFile(path),
  );
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.flatMap((path) => {
    const content = readFileSync(inCheckout(path), "utf8");
    const match = MACHINE_PATHS.map((pattern) => pattern.exec(content)).find(
      (each) => each !== null,
    );
    return match ? [`${path}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

function isPlainFile(path: string): boolean {
  return statSync(inCheckout(path), { throwIfNoEntry: false })?.isFile() === true;
}
