import { describe, expect, it } from "vitest";
import { chooseDraft } from "@/lib/core/review/choose-draft";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const mine = { ...EMPTY_LABEL, rationale: "typed here" };
const theirs = { ...EMPTY_LABEL, rationale: "typed elsewhere" };

describe("the draft to go on with", () => {
  it("is the browser's where the server has nothing newer", () => {
    const server = { label: theirs, revision: 2 };
    expect(chooseDraft({ label: mine, baseRevision: 2 }, server)).toEqual({
      label: mine,
      revision: 2,
    });
    expect(chooseDraft({ label: mine, baseRevision: 0 }, null)).toEqual({
      label: mine,
      revision: 0,
    });
  });

  it("is the server's where the browser's was overtaken", () => {
    const server = { label: theirs, revision: 3 };
    expect(chooseDraft({ label: mine, baseRevision: 2 }, server)).toEqual(server);
  });

  it("is none where there is none", () => {
    expect(chooseDraft(null, null)).toEqual({ label: null, revision: 0 });
  });
});
