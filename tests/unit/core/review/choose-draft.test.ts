import { describe, expect, it } from "vitest";
import { chooseDraft } from "@/lib/core/review/choose-draft";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const mine = { ...EMPTY_LABEL, rationale: "typed here" };
const theirs = { ...EMPTY_LABEL, rationale: "typed elsewhere" };

describe("the draft to go on with", () => {
  it("is the browser's where the server has nothing newer", () => {
    const server = { label: theirs, addToSet: false, revision: 2 };
    const here = { label: mine, addToSet: true, baseRevision: 2 };
    expect(chooseDraft(here, server)).toEqual(here);
    expect(chooseDraft({ ...here, baseRevision: 0 }, null)).toMatchObject({ label: mine });
  });

  it("is the server's where the browser's was overtaken", () => {
    const server = { label: theirs, addToSet: false, revision: 3 };
    const here = { label: mine, addToSet: true, baseRevision: 2 };
    expect(chooseDraft(here, server)).toEqual(server);
  });

  it("is none where there is none", () => {
    expect(chooseDraft(null, null)).toBeNull();
  });
});
