import { describe, expect, it } from "vitest";
import { elapsedMs, STOPPED, startClock, stopClock } from "@/lib/client/desk/active-clock";
import type { StoredDraft } from "@/lib/client/desk/desk-database";
import { isDue, isPresent } from "@/lib/client/desk/keep-leases";
import {
  commitsBlind,
  departsFromCommit,
  isEditable,
  openItem,
  reveal,
} from "@/lib/client/desk/open-item";
import { editRequest, finalizeRequest, submitRequest } from "@/lib/client/desk/submission-entry";
import { automatedOf, itemOf, labelOf } from "./desk-items";

const draft: StoredDraft = {
  slotId: "a",
  userId: "ann",
  label: labelOf({ rationale: "typed here" }),
  addToSet: true,
  tookAutomated: false,
  baseRevision: 1,
  savedAt: 0,
};

describe("an item that comes to the desk", () => {
  it("is filled in with the newer of the two drafts", () => {
    const label = labelOf({ rationale: "elsewhere" });
    const theirs = { label, addToSet: false, revision: 2, updatedAt: "" };
    const newer = openItem(itemOf({ id: "a", draft: theirs }), draft, 0);
    expect(newer.form).toMatchObject({ addToSet: false, label: { rationale: "elsewhere" } });
    const older = { ...theirs, revision: 1 };
    const form = openItem(itemOf({ id: "a", draft: older }), draft, 0).form;
    expect(form).toMatchObject({ addToSet: true, label: { rationale: "typed here" } });
  });

  it("waits to be kept or revised where it was committed before", () => {
    const submitted = labelOf({ behavior: "full_refusal" });
    const open = openItem(
      itemOf({
        id: "a",
        mode: "blind",
        slot: { state: "committed", leaseToken: null },
        submitted,
        automated: automatedOf(labelOf()),
      }),
      draft,
      0,
    );
    expect(open.phase).toBe("revealed");
    expect(open.differences).toEqual(["behavior"]);
    expect(open.form.label).toEqual({ ...submitted, rationale: "typed here" });
    expect(isEditable(open)).toBe(false);
  });

  it("is only read where it is final", () => {
    const open = openItem(
      itemOf({ id: "a", slot: { state: "final" }, submitted: labelOf() }),
      null,
      0,
    );
    expect(open.phase).toBe("reading");
    expect(open.form.label).toEqual(labelOf());
  });

  it("shows of its own history whether it is marked for a set, and sends that with a change", () => {
    const submitted = { slot: { state: "final" }, submitted: labelOf() } as const;
    const open = openItem(itemOf({ id: "a", ...submitted, addToSet: true }), null, 0);
    expect(open.form.addToSet).toBe(true);
    expect(editRequest(open).body).toMatchObject({ addToSet: true });
    const committed = openItem(
      itemOf({ id: "a", mode: "blind", ...submitted, addToSet: true }),
      null,
      0,
    );
    expect(finalizeRequest(committed).body).toMatchObject({ addToSet: true });
  });

  it("commits blind only before the scores were shown", () => {
    const blind = openItem(itemOf({ id: "a", mode: "blind" }), null, 0);
    expect(commitsBlind(blind)).toBe(true);
    expect(commitsBlind(openItem(itemOf({ id: "a" }), null, 0))).toBe(false);
    const undone = itemOf({ id: "a", mode: "blind", automated: automatedOf(labelOf()) });
    expect(commitsBlind(openItem(undone, null, 0))).toBe(false);
  });

  it("owes a reason where it was taken back after the reveal and then changed", () => {
    const parts = { mode: "blind", submitted: labelOf() } as const;
    const revealed = { ...parts, automated: automatedOf(labelOf({ helpful: "fail" })) };
    const back = openItem(itemOf({ id: "a", ...revealed }), null, 0);
    expect(departsFromCommit(back)).toBe(false);
    const label = labelOf({ helpful: "fail" });
    const changed = { ...back, form: { ...back.form, label }, because: " I misread it. " };
    expect(departsFromCommit(changed)).toBe(true);
    expect(submitRequest(changed, false, 0).body).toMatchObject({ because: "I misread it." });
    expect(submitRequest(back, false, 0).body).not.toHaveProperty("because");
    const unrevealed = openItem(itemOf({ id: "a", ...parts }), null, 0);
    expect(departsFromCommit({ ...unrevealed, form: changed.form })).toBe(false);
  });

  it("keeps what was judged when the scores are revealed", () => {
    const open = openItem(itemOf({ id: "a", mode: "blind" }), draft, 0);
    const shown = reveal(open, automatedOf(labelOf({ helpful: "fail" })), ["helpful"]);
    expect(shown.form).toBe(open.form);
    expect(shown).toMatchObject({ phase: "revealed", differences: ["helpful"] });
    expect(shown.item.submitted).toEqual(open.form.label);
  });
});

describe("the time on an item", () => {
  it("counts only while it can be seen", () => {
    const started = startClock(STOPPED, 1_000);
    expect(startClock(started, 5_000)).toBe(started);
    const stopped = stopClock(started, 3_000);
    expect(elapsedMs(stopped, 9_000)).toBe(2_000);
    expect(elapsedMs(startClock(stopped, 10_000), 11_000)).toBe(3_000);
  });

  it("is never negative, nor more than a day", () => {
    expect(elapsedMs(startClock(STOPPED, 5_000), 1_000)).toBe(0);
    expect(elapsedMs(startClock(STOPPED, 0), 200_000_000)).toBe(86_400_000);
  });
});

describe("the lease of an item", () => {
  const minute = 60_000;

  it("is renewed in its last third", () => {
    const open = openItem(itemOf({ id: "a" }), null, 0);
    expect(isDue(open, 6 * minute)).toBe(false);
    expect(isDue(open, 7 * minute)).toBe(true);
  });

  it("is not renewed once lost, committed or never had", () => {
    const open = openItem(itemOf({ id: "a" }), null, 0);
    expect(isDue({ ...open, lease: "lost" }, 9 * minute)).toBe(false);
    const committed = openItem(itemOf({ id: "a", slot: { state: "committed" } }), null, 0);
    expect(isDue(committed, 9 * minute)).toBe(false);
    const read = openItem(itemOf({ id: "a", slot: { leaseToken: null } }), null, 0);
    expect(isDue(read, 9 * minute)).toBe(false);
  });

  it("is let go of by whoever has left", () => {
    const open = openItem(itemOf({ id: "a" }), null, 0);
    expect(isPresent(open, 0, 20 * minute)).toBe(true);
    expect(isPresent(open, 0, 21 * minute)).toBe(false);
  });
});
