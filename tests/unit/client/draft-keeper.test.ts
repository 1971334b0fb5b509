import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftStatus } from "@/lib/client/desk/desk-state";
import { createDraftKeeper } from "@/lib/client/desk/draft-keeper";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { openItem } from "@/lib/client/desk/open-item";
import { RequestError } from "@/lib/client/request-json";
import type { DraftAnswer } from "@/lib/contract/desk";
import type { SaveDraftInput } from "@/lib/contract/desk-input";
import { itemOf, labelOf } from "./desk-items";

const held = openItem(itemOf({ id: "a" }), null, 0);

function typed(rationale: string): OpenItem {
  return { ...held, form: { ...held.form, label: labelOf({ rationale }) } };
}

function refused(reason: string, more: object = {}): RequestError {
  const problem = {
    type: "about:blank",
    title: "Conflict",
    status: 409,
    detail: "No.",
    code: "conflict",
    reason,
    requestId: "r",
    ...more,
  } as const;
  return new RequestError(409, problem);
}

/** A keeper whose server answers each save in turn; without an answer it stores the draft. */
function keeperWith(answers: Array<DraftAnswer | Error> = []) {
  const sent: SaveDraftInput[] = [];
  const statuses: DraftStatus[] = [];
  const lost: string[] = [];
  const keeper = createDraftKeeper({
    userId: "ann",
    api: {
      saveDraft(_, draft) {
        sent.push(draft);
        const answer = answers.shift() ?? { revision: draft.revision + 1, updatedAt: "" };
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
    },
    onStatus: (status) => statuses.push(status),
    onLeaseLost: (slotId) => lost.push(slotId),
  });
  keeper.begin(held);
  return { keeper, sent, lost, status: () => statuses.at(-1) };
}

describe("keeping a draft on the server", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("waits for a pause in the typing, and sends the last of it once", async () => {
    const { keeper, sent, status } = keeperWith();
    keeper.keep(typed("o"));
    await vi.advanceTimersByTimeAsync(500);
    keeper.keep(typed("on"));
    expect(status()).toEqual({ kind: "saving" });
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.map((draft) => draft.label.rationale)).toEqual(["on"]);
    expect(status()).toEqual({ kind: "saved" });
  });

  it("sends that the case was marked for a set, also while a save is on its way", async () => {
    const { keeper, sent } = keeperWith();
    const one = typed("one");
    keeper.keep(one);
    vi.advanceTimersByTime(800);
    keeper.keep({ ...one, form: { ...one.form, addToSet: true } });
    await vi.advanceTimersByTimeAsync(1_600);
    expect(sent.map(({ addToSet }) => addToSet)).toEqual([false, true]);
  });

  it("goes on from the revision that the server gave", async () => {
    const { keeper, sent } = keeperWith();
    for (const text of ["one", "two"]) {
      keeper.keep(typed(text));
      await vi.advanceTimersByTimeAsync(800);
    }
    expect(sent.map((draft) => draft.revision)).toEqual([0, 1]);
  });

  it("says what waits while the server can't be reached, and tries again", async () => {
    const { keeper, sent, status } = keeperWith([new TypeError("fetch failed")]);
    keeper.keep(typed("one"));
    await vi.advanceTimersByTimeAsync(800);
    expect(status()).toEqual({ kind: "waiting", drafts: 1 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(2);
    expect(status()).toEqual({ kind: "saved" });
  });

  it("puts what is typed here on top of what another tab saved", async () => {
    const draft = { label: labelOf(), addToSet: false, revision: 4, updatedAt: "" };
    const { keeper, sent, status } = keeperWith([refused("stale_draft", { draft })]);
    keeper.keep(typed("mine"));
    await vi.advanceTimersByTimeAsync(900);
    expect(sent.map(({ revision, label }) => [revision, label.rationale])).toEqual([
      [0, "mine"],
      [4, "mine"],
    ]);
    expect(status()).toEqual({ kind: "saved" });
  });

  it("tells of a lost lease and stops", async () => {
    const { keeper, sent, lost } = keeperWith([refused("lease_lost")]);
    keeper.keep(typed("one"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lost).toEqual(["a"]);
    expect(sent).toHaveLength(1);
  });

  it("says why a draft is refused for good", async () => {
    const { keeper, status } = keeperWith([refused("something_else")]);
    keeper.keep(typed("one"));
    await vi.advanceTimersByTimeAsync(800);
    expect(status()).toEqual({ kind: "failed", sentence: "No." });
  });

  it("sends nothing more of what was submitted, and keeps a revision to itself", async () => {
    const { keeper, sent } = keeperWith();
    keeper.keep(typed("one"));
    keeper.stop("a");
    keeper.keep({ ...typed("two"), phase: "revising" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
  });
});
