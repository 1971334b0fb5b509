/** What one rater remembers of a case: the slot and the token that they were given last. */
export type Handle = { slotId: string; token: string };

/** One case of the model: where its one place stands, and who can't have it any more. */
export type ModelCase = {
  caseId: string;
  state: "open" | "claimed" | "final";
  rater: number | null;
  token: string | null;
  live: boolean;
  /** Whether the undo time still runs. */
  undoable: boolean;
  declined: Set<number>;
  handles: Map<number, Handle>;
  /** Order of claiming, for what is resumed first. */
  claimedAt: number;
};

/** The queue as it should be: cases in the order in which they are served. */
export type QueueModel = { cases: ModelCase[]; clock: number };

export function newModel(caseIds: readonly string[]): QueueModel {
  return {
    clock: 0,
    cases: caseIds.map((caseId) => ({
      caseId,
      state: "open",
      rater: null,
      token: null,
      live: false,
      undoable: false,
      declined: new Set(),
      handles: new Map(),
      claimedAt: 0,
    })),
  };
}

export type Expected =
  | { kind: "item"; found: ModelCase; sameToken: boolean }
  | { kind: "empty"; reason: "nothing_left" | "held_by_others" | "not_yours" }
  | { kind: "conflict"; reason: "holds_two" };

/** What a claim must answer to a rater whose browser shows all they hold. Changes nothing. */
export function expectClaim({ cases }: QueueModel, rater: number): Expected {
  const own = cases.filter((one) => one.state === "claimed" && one.rater === rater);
  const lapsed = own.filter((one) => !one.live).sort((a, b) => a.claimedAt - b.claimedAt)[0];
  if (lapsed !== undefined) return { kind: "item", found: lapsed, sameToken: false };
  if (own.length >= 2) return { kind: "conflict", reason: "holds_two" };
  const left = cases.filter((one) => one.state !== "final" && one.rater !== rater);
  const mine = left.filter((one) => !one.declined.has(rater));
  const free = mine.find((one) => one.state === "open" || !one.live);
  if (free !== undefined) return { kind: "item", found: free, sameToken: false };
  if (mine.length > 0) return { kind: "empty", reason: "held_by_others" };
  return { kind: "empty", reason: left.length > 0 ? "not_yours" : "nothing_left" };
}

/** Whether the rater's remembered token is the one in force. */
export function holds(one: ModelCase, rater: number): boolean {
  const handle = one.handles.get(rater);
  return one.state === "claimed" && handle !== undefined && handle.token === one.token;
}

/** The rater holds the case under a new handle. */
export function take(
  model: QueueModel,
  one: ModelCase,
  by: { rater: number; handle: Handle },
): void {
  model.clock += 1;
  Object.assign(one, {
    state: "claimed",
    rater: by.rater,
    token: by.handle.token,
    live: true,
    undoable: false,
    claimedAt: model.clock,
  });
  one.handles.set(by.rater, by.handle);
}

/** Nobody holds the case. */
export function open(one: ModelCase): void {
  Object.assign(one, { state: "open", rater: null, token: null, live: false, undoable: false });
}
