import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import { guidelineContentSchema } from "@/lib/contract/guideline";
import type { Failure } from "@/lib/core/errors";
import { addTag, putPassage, removeTag } from "@/lib/core/guideline/edit-guideline";
import type { GuidelineText } from "@/lib/core/guideline/passage";
import { listGuidelineVersions } from "@/lib/services/guideline/list-guideline-versions";
import { publishGuideline } from "@/lib/services/guideline/publish-guideline";
import { readGuideline } from "@/lib/services/guideline/read-guideline";
import { labelCases } from "@/lib/services/queue/label-cases";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { askSecondOpinion } from "@/lib/services/review/ask-second-opinion";
import { submitLabel } from "@/lib/services/review/submit-label";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, agreeingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
let lead: Person;
let shipped: GuidelineText;
let basedOn: number;

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena", "lead");
  const { guideline } = await readShippedContent(process.cwd());
  const { note: _note, ...text } = guidelineContentSchema.parse(guideline);
  shipped = text;
  await publish(shipped);
});
afterAll(() => project.close());
beforeEach(async () => {
  await project.sql(`DELETE FROM review_round`);
  basedOn = (await readGuideline(project.as(lead), project.slug, {})).version;
});

async function publish(text: GuidelineText, note = "Said more plainly.") {
  const { version } = await readGuideline(project.as(lead), project.slug, {});
  return publishGuideline(project.as(lead), project.slug, { basedOn: version, note, text });
}

function changedText(words: string): GuidelineText {
  const [first] = shipped.passages;
  if (first === undefined) throw new Error("The guideline has no passage.");
  return putPassage(shipped, { ...first, definition: words });
}

const TAG = {
  field: "tags",
  value: "wrong_unit",
  title: "Wrong unit",
  definition: "It gives an amount in another unit than the one it names.",
  howToDecide: "Work the amount out in both units.",
  examples: ["“How far is it?” Miles called kilometres. → wrong unit", "Pints. → wrong unit"],
  nearMiss: "Rounding is none.",
};

describe("publishing a guideline", () => {
  test("puts the next version in force for ever, with one entry in the log", async () => {
    const answer = await publish(changedText("What was asked, first of all."), "Shorter.");
    expect(answer).toEqual({ version: basedOn + 1 });
    const now = await readGuideline(project.as(lead), project.slug, {});
    expect(now).toMatchObject({ version: basedOn + 1, createdBy: "Lena", note: "Shorter." });
    expect(now.passages[0]?.definition).toBe("What was asked, first of all.");
    const before = await readGuideline(project.as(lead), project.slug, { version: basedOn });
    expect(before.passages[0]?.definition).toBe(shipped.passages[0]?.definition);
    const entries = await project.sql<Record<string, unknown>>(
      `SELECT subject_id AS subject, before, after, reason FROM audit_entry
       WHERE action = 'guideline.publish' AND subject_id = $1`,
      String(basedOn + 1),
    );
    expect(entries).toEqual([
      {
        subject: String(basedOn + 1),
        before: { version: basedOn },
        after: { version: basedOn + 1, changes: ["changed requestLabel"] },
        reason: "Shorter.",
      },
    ]);
    await expect(
      project.sql(`UPDATE guideline_version SET content = '{}' WHERE version = ${basedOn}`),
    ).rejects.toThrow();
  });

  test("is a conflict where another came in between, and of two at once one gets through", async () => {
    const one = (words: string) =>
      publishGuideline(project.as(lead), project.slug, {
        ...{ basedOn, note: "Race.", text: changedText(words) },
      });
    const outcomes = await Promise.allSettled([one("First."), one("Second.")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused[0]).toMatchObject({ code: "conflict", reason: "moved_on" });
    await expect(one("Third.")).rejects.toMatchObject({ reason: "moved_on" });
    const now = await readGuideline(project.as(lead), project.slug, {});
    expect(now.version).toBe(basedOn + 1);
  });

  test("is refused where nothing differs, and to whoever is no lead", async () => {
    const {
      version,
      note: _n,
      createdAt: _a,
      createdBy: _b,
      ...text
    } = await readGuideline(project.as(lead), project.slug, {});
    const same = { basedOn: version, note: "Again.", text };
    await expect(publishGuideline(project.as(lead), project.slug, same)).rejects.toMatchObject({
      code: "conflict",
      reason: "nothing_changed",
    });
    for (const role of ["viewer", "reviewer"] as const) {
      const other = project.as(await project.addPerson("Otto", role));
      await expect(publishGuideline(other, project.slug, same)).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });

  test("names what is missing, and stores nothing", async () => {
    const [first] = shipped.passages;
    if (first === undefined) throw new Error("The guideline has no passage.");
    const text = {
      ...putPassage(shipped, { ...first, nearMiss: "  " }),
      terms: [{ term: "guardrail", definition: "" }],
    };
    text.passages = text.passages.filter(({ field }) => field !== "evidence");
    const refusal = await publish(text).catch((error: Failure) => error);
    expect(refusal).toMatchObject({ code: "invalid" });
    expect((refusal as Failure).problems.map(({ path }) => path)).toEqual([
      "evidence",
      "requestLabel.nearMiss",
      "term-guardrail",
    ]);
    expect((await readGuideline(project.as(lead), project.slug, {})).version).toBe(basedOn);
  });
});

describe("a project's tags", () => {
  test("are in the form of every case that is opened from then on", async () => {
    await publish(addTag(shipped, TAG));
    await addCases(project);
    const item = await claimItem(project, await project.addPerson("Ada"));
    expect(item.guidelineVersion).toBe(basedOn + 1);
    expect(item.tags).toEqual([...shipped.tags, "wrong_unit"]);
  });

  test("can't go while a label carries them, and can where none does", async () => {
    await publish({ ...addTag(shipped, TAG), title: "With a unit" });
    await addCases(project);
    const ada = await project.addPerson("Ada");
    const item = await claimItem(project, ada);
    const label = agreeingLabel({ tags: ["wrong_unit"], severity: 1, rationale: "Off by 1.6." });
    await submitLabel(project.as(ada), at(project, item), submission(item, { label }));
    await expect(publish(shipped)).rejects.toMatchObject({
      code: "invalid",
      problems: [
        { path: "tags-wrong_unit", message: expect.stringContaining("1 label and 0 samples") },
      ],
    });
    const without = removeTag(addTag(shipped, TAG), "bias");
    await expect(publish(without)).resolves.toEqual({ version: basedOn + 2 });
  });
});

describe("the version a label is stamped with", () => {
  const stamps = () =>
    project.sql<{ version: number }>(
      `SELECT v.guideline_version AS version FROM label_version v
       JOIN review_round r ON r.id = v.round_id ORDER BY v.created_at, v.id`,
    );

  test("is the one its reviewer was shown, though another was published while they judged", async () => {
    await addCases(project);
    const ada = await project.addPerson("Ada");
    const item = await claimItem(project, ada);
    expect(item.guidelineVersion).toBe(basedOn);
    await publish(changedText("Published meanwhile."));
    await submitLabel(project.as(ada), at(project, item), submission(item));
    expect(await stamps()).toEqual([{ version: basedOn }]);
    const lines = await listGuidelineVersions(project.as(lead), project.slug);
    expect(lines[0]).toMatchObject({ version: basedOn + 1, createdBy: "Lena", labels: 0 });
    expect(lines.find(({ version }) => version === basedOn)?.labels).toBeGreaterThanOrEqual(1);
  });

  test("is the one in force where the case waited while it was published", async () => {
    await addCases(project);
    await publish(changedText("Published before anybody looked."));
    const ada = await project.addPerson("Ada");
    const item = await claimItem(project, ada);
    expect(item.guidelineVersion).toBe(basedOn + 1);
    await submitLabel(project.as(ada), at(project, item), submission(item));
    expect(await stamps()).toEqual([{ version: basedOn + 1 }]);
  });

  test("is the one in force for a label given to many", async () => {
    const caseIds = (await addCases(project)).map(({ caseId }) => caseId);
    await publish(changedText("Published before many were labelled."));
    const outcome = await labelCases(project.as(lead), project.slug, {
      ...{ caseIds, submissionId: randomUUID() },
      answers: { requestLabel: "normal_help", helpful: "fail", severity: 1 },
      rationale: "All of them alike.",
    });
    expect(outcome.refused).toEqual([]);
    expect(await stamps()).toEqual([{ version: basedOn + 1 }]);
  });

  test("is one for all raters of a round, and the newest for a round made later", async () => {
    const [made] = await addCases(project);
    await project.sql(
      `INSERT INTO review_slot (id, project_id, round_id, case_id, queue_id, priority, due_at, created_at)
       SELECT gen_random_uuid(), project_id, round_id, case_id, queue_id, priority, due_at, created_at
       FROM review_slot WHERE id = $1::uuid`,
      made?.slotId,
    );
    const [ada, ben, cleo] = await Promise.all(
      ["Ada", "Ben", "Cleo"].map((name) => project.addPerson(name)),
    );
    if (ada === undefined || ben === undefined || cleo === undefined) throw new Error("No one.");
    const first = await claimItem(project, ada);
    await publish(changedText("Published between two raters."));
    const second = await claimItem(project, ben);
    expect([first.guidelineVersion, second.guidelineVersion]).toEqual([basedOn, basedOn]);
    const lease = { leaseToken: tokenOf(second), note: "" };
    await askSecondOpinion(project.as(ben), at(project, second), lease);
    const third = await claimItem(project, cleo);
    expect(third.guidelineVersion).toBe(basedOn + 1);
  });

  test("is the newest after a case was queued again", async () => {
    const [made] = await addCases(project);
    const ada = await project.addPerson("Ada");
    const item = await claimItem(project, ada);
    await submitLabel(project.as(ada), at(project, item), submission(item));
    await publish(changedText("Published after the label."));
    await requeueCases(project.as(lead), project.slug, {
      ...{ caseIds: [made?.caseId ?? ""], queue: "escalations", reason: "The guideline changed." },
    });
    const rounds = await project.sql<{ version: number }>(
      `SELECT guideline_version AS version FROM review_round WHERE status = 'open'`,
    );
    expect(rounds).toEqual([{ version: basedOn + 1 }]);
  });
});
