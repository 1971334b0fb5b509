import type { ReactElement, ReactNode } from "react";
import { Suspense } from "react";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import AuditPage from "@/app/p/[project]/audit/page";
import HomePage from "@/app/p/[project]/page";
import { AuditReport } from "@/components/audit/audit-report";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { signInAs } from "../../support/sign-in.ts";

// The edges of Next's request, which exist in its server alone: who asks, and how a page is refused.
const edge = vi.hoisted(() => ({ sent: new Headers() }));
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(edge.sent) }));
vi.mock("next/navigation", () => {
  const end = (how: string) => () => {
    throw new Error(how);
  };
  return { forbidden: end("403"), notFound: end("404"), redirect: end("307") };
});
// What runs in the browser alone: a server's page only names it.
vi.mock("next/link", () => ({ default: "a" }));
vi.mock("lucide-react", () => {
  // Whatever icon is asked for; asked for `then`, it is no promise.
  const icon = (_icons: object, name: string | symbol) => (name === "then" ? undefined : "i");
  return new Proxy({}, { get: icon, has: () => true });
});
// Around what may fail in the browser stands what may fail.
vi.mock("next/error", () => ({ catchError: () => "div" }));
vi.mock("@/components/audit/figure-drawer", () => ({ FigureDrawer: "div" }));

let instance: TestInstance;
const cookies = new Map<string, string>();

beforeAll(async () => {
  instance = await openInstance();
  for (const role of ["viewer", "reviewer", "lead"] as const) {
    cookies.set(role, await signInAs((await instance.addPerson(role)).email));
  }
  const outsider = await instance.addPerson("admin", await instance.addProject("Elsewhere"));
  cookies.set("stranger", await signInAs(outsider.email));
});
afterAll(() => instance.close());

/** Does the work while nothing can be read of cases, labels and sets. */
async function whileFiguresWait<Result>(work: () => Promise<Result>): Promise<Result> {
  const [held, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = instance.db.transact("all", async (db) => {
    await db.$executeRaw`
      LOCK TABLE review_case, resolution, review_slot, evaluation_set IN ACCESS EXCLUSIVE MODE`;
    held.resolve();
    await done.promise;
  });
  await Promise.race([held.promise, holding]);
  try {
    return await work();
  } finally {
    done.resolve();
    await holding;
  }
}

type Search = Record<string, string>;

const PAGES = {
  audit: (search: Search = {}) =>
    AuditPage({
      params: Promise.resolve({ project: instance.project }),
      searchParams: Promise.resolve(search),
    }),
  home: () => HomePage({ params: Promise.resolve({ project: instance.project }) }),
};

function as(who: string): void {
  edge.sent = new Headers({ cookie: cookies.get(who) ?? "" });
}

type Props = { children?: ReactNode; fallback?: ReactElement };

/** The places of a page that come later, in order. */
function laterIn(node: ReactNode): ReactElement<Props>[] {
  if (Array.isArray(node)) return node.flatMap(laterIn);
  if (typeof node !== "object" || node === null || !("props" in node)) return [];
  const element = node as ReactElement<Props>;
  const { props, type } = element;
  if (type === Suspense) return [element];
  return laterIn(isFrame(type) ? type(props) : props.children);
}

/** A component that only arranges others, and reads nothing. */
function isFrame(type: unknown): type is (props: Props) => ReactNode {
  return typeof type === "function" && type.constructor.name !== "AsyncFunction";
}

/** What comes in such a place. */
function render(place: ReactElement<Props>): Promise<ReactElement | null> {
  const { type, props } = place.props.children as ReactElement;
  return (type as (props: unknown) => Promise<ReactElement | null>)(props);
}

describe("while the figures are counted", () => {
  test("the audit's page is there, with its figures to come", async () => {
    as("viewer");
    const page = await whileFiguresWait(() => PAGES.audit());
    const later = laterIn(page);
    expect(later).toHaveLength(1);
    for (const place of later) {
      expect(place.props.fallback).toBeTruthy();
      expect((await render(place))?.type).toBe(AuditReport);
    }
  });

  test.each([
    ["viewer", 5],
    ["reviewer", 3],
    ["lead", 5],
  ])("the home page of a %s is there, with %i parts to come", async (who, parts) => {
    as(who);
    const page = await whileFiguresWait(PAGES.home);
    const later = laterIn(page);
    expect(later).toHaveLength(parts);
    for (const place of later) {
      expect(place.props.fallback).toBeTruthy();
      expect(await render(place)).not.toBeNull();
    }
  });

  test("who may not see a page is told so by its status", async () => {
    as("reviewer");
    await expect(whileFiguresWait(() => PAGES.audit())).rejects.toThrow("403");
    as("stranger");
    await expect(whileFiguresWait(() => PAGES.audit())).rejects.toThrow("404");
    await expect(whileFiguresWait(PAGES.home)).rejects.toThrow("404");
    as("nobody");
    await expect(whileFiguresWait(PAGES.home)).rejects.toThrow("307");
  });
});

test("other cases are waited for anew, another rate of the same cases is not", async () => {
  as("viewer");
  const keyOf = async (search: Search) => laterIn(await PAGES.audit(search))[0]?.key;
  const shown = await keyOf({ basis: "automated" });
  expect(await keyOf({ basis: "automated", rate: "refusal" })).toBe(shown);
  expect(await keyOf({ basis: "automated", model: "alpha" })).not.toBe(shown);
  expect(await keyOf({ basis: "human" })).not.toBe(shown);
});
