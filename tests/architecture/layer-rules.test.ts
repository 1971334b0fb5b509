import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import { cruiseModules } from "../support/cruise-modules.ts";

/** One wrong import each, in a tree that is otherwise like ours. */
const WRONG: [rule: string, path: string, content: string][] = [
  ["core-is-pure", "lib/core/clock.ts", 'import "node:fs";'],
  ["core-is-pure", "lib/core/parse.ts", 'import { z } from "zod";\nexport const a = z;'],
  [
    "lib-core-imports",
    "lib/core/up.ts",
    'import { b } from "@/lib/services/b";\nexport const a = b;',
  ],
  [
    "lib-contract-imports",
    "lib/contract/up.ts",
    'import { d } from "@/lib/data/d";\nexport const a = d;',
  ],
  [
    "lib-data-imports",
    "lib/data/up.ts",
    'import { b } from "@/lib/services/b";\nexport const a = b;',
  ],
  [
    "lib-services-imports",
    "lib/services/out.ts",
    'import { w } from "@/lib/adapters/w";\nexport const a = w;',
  ],
  [
    "lib-client-imports",
    "lib/client/up.ts",
    'import { d } from "@/lib/data/d";\nexport const a = d;',
  ],
  ["app-imports", "app/page.ts", 'import { d } from "@/lib/data/d";\nexport const a = d;'],
  [
    "components-ui-imports",
    "components/ui/button.ts",
    'import { v } from "@/lib/core/v";\nexport const a = v;',
  ],
  [
    "components-imports",
    "components/desk/desk.ts",
    'import { d } from "@/lib/data/d";\nexport const a = d;',
  ],
  [
    "features-do-not-cross",
    "components/desk/list.ts",
    'import { q } from "@/components/queue/q";\nexport const a = q;',
  ],
  [
    "prisma-stays-in-data",
    "lib/services/sql.ts",
    'import { PrismaPg } from "@prisma/adapter-pg";\nexport const a = PrismaPg;',
  ],
  [
    "next-stays-outside",
    "lib/services/next.ts",
    'import { headers } from "next/headers";\nexport const a = headers;',
  ],
  [
    "react-stays-outside",
    "lib/data/react.ts",
    'import { cache } from "react";\nexport const a = cache;',
  ],
  ["scripts-imports", "scripts/up.ts", 'import { d } from "@/lib/data/d";\nexport const a = d;'],
  ["no-cycles", "lib/core/one.ts", 'import { two } from "./two";\nexport const one = () => two;'],
  ["no-unresolved", "lib/core/lost.ts", 'import { x } from "./nowhere";\nexport const a = x;'],
];

const RIGHT: [path: string, content: string][] = [
  ["lib/core/v.ts", "export const v = 1;"],
  ["lib/core/two.ts", 'import { one } from "./one";\nexport const two = () => one;'],
  ["lib/data/d.ts", 'import { v } from "@/lib/core/v";\nexport const d = v;'],
  ["lib/services/b.ts", 'import { d } from "@/lib/data/d";\nexport const b = d;'],
  ["lib/adapters/w.ts", "export const w = 1;"],
  ["components/queue/q.ts", "export const q = 1;"],
];

const folders = ["app", "components", "lib", "scripts"];
let root: string;
let found: Set<string>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "plumbline-layers-"));
  for (const [path, content] of [...RIGHT, ...WRONG.map(([, ...file]) => file)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  writeFileSync(
    join(root, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { module: "esnext", moduleResolution: "bundler", paths: { "@/*": ["./*"] } },
    }),
  );
  symlinkSync(inCheckout("node_modules"), join(root, "node_modules"));
  const { violations } = cruiseModules(root, folders);
  found = new Set(violations.map(({ from, rule }) => `${rule.name} ${from}`));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("A wrong import is caught", () => {
  test.each(WRONG)("by %s in %s", (rule, path) => {
    expect([...found]).toContain(`${rule} ${path}`);
  });
});

test("what is right is left alone", () => {
  const accused = [...found].map((entry) => entry.split(" ")[1]);
  const wrong = WRONG.map(([, path]) => path);
  expect(
    accused.filter((path) => !wrong.includes(path ?? "") && path !== "lib/core/two.ts"),
  ).toEqual([]);
});
