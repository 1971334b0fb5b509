import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { collectRejected, REJECTED_JSONL } from "@/lib/client/import/rejected-lines";
import type { RunImport } from "@/lib/client/import/run-import";
import { runImport } from "@/lib/client/import/run-import";
import type { ImportLinesAnswer, ImportLinesInput } from "@/lib/contract/import";

type Reply = (input: ImportLinesInput) => Response | Promise<Response>;

/** The server, answering as told; the last reply answers everything after it. */
function serve(...replies: Reply[]): ImportLinesInput[] {
  const seen: ImportLinesInput[] = [];
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    const input = JSON.parse(String(init.body)) as ImportLinesInput;
    seen.push(input);
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply === undefined) throw new Error("Nothing was asked for.");
    init.signal?.throwIfAborted();
    return Promise.resolve(reply(input));
  });
  return seen;
}

/** What the browser's window is to the import: where "online" is told. */
let network: EventTarget;

beforeEach(() => {
  network = new EventTarget();
  vi.stubGlobal("addEventListener", network.addEventListener.bind(network));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const takeAll: Reply = (input) => {
  const answer: ImportLinesAnswer = {
    counts: { created: input.lines.length, duplicate: 0, conflict: 0, invalid: 0 },
    labelled: 0,
    problems: [],
  };
  return Response.json(answer);
};

const problem = (status: number, headers: Record<string, string> = {}): Reply => {
  return () =>
    Response.json(
      { detail: `Refused with ${status}.` },
      { status, headers: { "content-type": "application/problem+json", ...headers } },
    );
};

function start(content: BlobPart, changes: Partial<RunImport> = {}) {
  const stopping = new AbortController();
  const troubles: boolean[] = [];
  const result = runImport({
    file: new File([content], "cases.jsonl"),
    project: "p",
    set: null,
    format: "plumbline",
    defaults: {},
    csv: null,
    before: null,
    rejected: collectRejected(REJECTED_JSONL),
    signal: stopping.signal,
    onTrouble: (troubled) => troubles.push(troubled),
    onProgress: () => undefined,
    ...changes,
  });
  return { result, stopping, troubles };
}

const line = (index: number) => `{"n":${index}}`;
const file = (count: number) => Array.from({ length: count }, (_, index) => line(index)).join("\n");

describe("importing a file in the browser", () => {
  test("sends every line once, in order, at most 500 together", async () => {
    const seen = serve(takeAll);
    const { progress, ending, rejected } = await start(file(1_201)).result;
    expect(seen.map(({ lines }) => lines.length)).toEqual([500, 500, 201]);
    expect(seen.flatMap(({ lines }) => lines.map(({ number }) => number))).toEqual(
      Array.from({ length: 1_201 }, (_, index) => index + 1),
    );
    expect(progress).toMatchObject({ lines: 1_201, counts: { created: 1_201 } });
    expect({ ending, rejected }).toEqual({ ending: "complete", rejected: null });
  });

  test("sends at most a megabyte together, and a longer line alone", async () => {
    const seen = serve(takeAll);
    const heavy = JSON.stringify("x".repeat(400_000));
    const long = JSON.stringify("y".repeat(2_000_000));
    await start([heavy, heavy, heavy, long, line(1)].join("\n")).result;
    expect(seen.map(({ lines }) => lines.length)).toEqual([3, 1, 1]);
  });

  test("keeps refused lines with number and reason, unreadable ones too", async () => {
    serve(({ lines }) =>
      Response.json({
        counts: { created: lines.length - 1, duplicate: 0, conflict: 0, invalid: 1 },
        problems: [{ line: 2, path: "externalId", reason: "is missing" }],
      }),
    );
    const content = new Uint8Array([
      ...new TextEncoder().encode(`${line(1)}\n${line(2)}\n`),
      0xff,
      0x0a,
    ]);
    const { progress, rejected } = await start(content).result;
    expect(progress).toMatchObject({ rejectedLines: 2, counts: { created: 1, invalid: 2 } });
    const kept = (await rejected?.text())?.trim().split("\n") ?? [];
    expect(kept.map((one) => JSON.parse(one))).toEqual([
      { line: 2, text: line(2), problems: [{ line: 2, path: "externalId", reason: "is missing" }] },
      {
        line: 3,
        text: null,
        problems: [{ line: 3, path: "", reason: "The line is not valid UTF-8." }],
      },
    ]);
  });

  test("sends a batch again through a lost connection and a busy server", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const lost: Reply = () => Promise.reject(new TypeError("Failed to fetch"));
    const seen = serve(lost, problem(503, { "retry-after": "2" }), takeAll);
    const { result, troubles } = start(file(3));
    await vi.waitFor(() => expect(troubles).toEqual([true, true, false]), { timeout: 10_000 });
    expect((await result).ending).toBe("complete");
    expect(seen).toHaveLength(3);
    expect(seen[1]).toEqual(seen[0]);
    expect(troubles).toEqual([true, true, false]);
  });

  test("does not wait out its pause once the network is back", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    serve(() => Promise.reject(new TypeError("Failed to fetch")), takeAll);
    const { result, troubles } = start(file(3));
    await vi.waitFor(() => expect(troubles).toEqual([true]));
    network.dispatchEvent(new Event("online"));
    expect((await result).ending).toBe("complete");
  });

  test.each([400, 401, 403, 500])("ends where the server refuses with %i", async (status) => {
    const seen = serve(takeAll, problem(status));
    const { ending, error, progress } = await start(file(700)).result;
    expect({ ending, error }).toEqual({ ending: "failed", error: `Refused with ${status}.` });
    expect(progress.counts.created).toBe(500);
    expect(seen).toHaveLength(2);
  });

  test("stops when asked, also while it waits for the server", async () => {
    serve(() => Promise.reject(new TypeError("Failed to fetch")));
    const { result, stopping, troubles } = start(file(3));
    await vi.waitFor(() => expect(troubles).toEqual([true]));
    stopping.abort();
    expect(await result).toMatchObject({ ending: "stopped", error: null });
  });
});
