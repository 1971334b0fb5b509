import { describe, expect, it } from "vitest";
import { saveState } from "@/lib/client/desk/save-state";
import { QUIET } from "@/lib/client/outbox/outbox-state";
import { entryOf } from "./outbox-entries";

const still = { draft: { kind: "saved" }, outbox: QUIET, online: true } as const;

describe("what is said about saving", () => {
  it("is saved only where nothing waits", () => {
    expect(saveState(still).text).toBe("Saved");
    expect(saveState({ ...still, draft: { kind: "saving" } }).text).toBe("Saving…");
    expect(saveState({ ...still, outbox: { ...QUIET, waiting: 1 } }).text).toBe("Saving…");
  });

  it("is not said before what an earlier page left was looked up", () => {
    expect(saveState({ ...still, outbox: { ...QUIET, read: false } }).text).toBe("Checking…");
  });

  it("counts drafts and submissions that wait for the network", () => {
    const outbox = { ...QUIET, waiting: 2, trouble: "unreachable" } as const;
    const draft = { kind: "waiting", drafts: 1 } as const;
    expect(saveState({ draft, outbox, online: true })).toEqual({
      tone: "warn",
      text: "Offline: 3 waiting",
    });
    expect(saveState({ ...still, online: false }).text).toBe("Offline: 0 waiting");
  });

  it("says why nothing goes out", () => {
    const signedOut = { ...QUIET, waiting: 1, trouble: "signed_out" } as const;
    expect(saveState({ ...still, outbox: signedOut }).text).toMatch(/^Signed out: 1 waiting/);
    const busy = { ...QUIET, waiting: 1, trouble: "busy" } as const;
    expect(saveState({ ...still, outbox: busy }).text).toBe("Server busy: 1 waiting");
  });

  it("names what needs a person first", () => {
    const refusal = { status: 409, reason: "lease_lost", sentence: "Lost." };
    const refused = { ...QUIET, refused: [entryOf({ order: 1, refusal })] };
    expect(saveState({ ...still, outbox: refused, online: false })).toEqual({
      tone: "fail",
      text: "1 submission not taken",
    });
    const failed = { kind: "failed", sentence: "Too long." } as const;
    expect(saveState({ ...still, draft: failed }).text).toBe("Not saved: Too long.");
  });
});
