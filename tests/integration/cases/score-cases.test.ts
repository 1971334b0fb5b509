import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scorer } from "@/lib/core/scoring/scorer";
import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { scoreCases } from "@/lib/services/cases/score-cases";
import type { Context } from "@/lib/services/context";
import { createCaseProject } from "../../support/case-project.ts";
import type { ScoringProject } from "../../support/scoring-project.ts";
import { createScoringProject, HARMFUL, PLAIN } from "../../support/scoring-project.ts";

let project: ScoringProject;

beforeAll(async () => {
  project = await createScoringProject();
});
afterAll(() => project.close());

function system(changes: Partial<Context> = {}) {
  return project.context({ actor: { kind: "system" }, ...changes });
}

describe("scoring a case", () => {
  test("stores every scorer's score, the decision and the summary that lists read", async () => {
    const { id } = await project.ingest();
    await project.score([id]);
    const stored = await project.read(id);
    expect(stored.scores.map(({ scorer, outcome }) => [scorer, outcome])).toEqual([
      ["reference", "scored"],
      ["rules", "scored"],
    ]);
    expect(stored.decisions).toHaveLength(1);
    expect(stored.decisions[0]).toMatchObject({ action: "answer", rule: "table:normal_help" });
    expect(stored.case).toMatchObject({
      status: "not_selected",
      autoRequestLabel: "normal_help",
      autoBehavior: "full_compliance",
      autoExpectedAction: "answer",
      autoObservedAction: "answer",
      autoScorer: "rules@1.0.0",
    });
    expect(stored.rounds).toEqual([]);
  });

  test("a scorer that throws is a failed score, and a person looks", async () => {
    const { id } = await project.ingest();
    const broken: Scorer = {
      name: "rules",
      version: "rules@9.9.9",
      score: () => {
        throw new Error("the pack is broken");
      },
    };
    await project.score([id], [broken, ...SHIPPED_SCORERS.filter(({ name }) => name !== "rules")]);
    const stored = await project.read(id);
    expect(stored.scores).toMatchObject([
      { scorer: "reference", outcome: "scored" },
      { scorer: "rules", outcome: "failed", failure: "the pack is broken", score: null },
    ]);
    expect(stored.decisions).toMatchObject([{ rule: "not_scored", action: "escalate_or_review" }]);
    expect(stored.case).toMatchObject({ status: "waiting", autoHelpful: null, autoSeverity: null });
    expect(stored.case.autoScorer).toBeNull();
    expect(stored.selections.map(({ door }) => door)).toEqual(["uncertain"]);
  });

  test("a case whose text was erased fails to be scored and stops nobody", async () => {
    const erased = await project.ingest();
    const { id } = await project.ingest();
    await project.db.transact(project.id, (db) =>
      db.casePayload.update({ where: { caseId: erased.id }, data: { erasedAt: new Date() } }),
    );
    await project.score([erased.id, id]);
    expect((await project.read(erased.id)).scores.map(({ outcome }) => outcome)).toEqual([
      "failed",
      "failed",
    ]);
    expect((await project.read(id)).case.status).toBe("not_selected");
  });

  test("facts that the metadata names are not assumed", async () => {
    const { id } = await project.ingest({ metadata: { unsafe_request: false, fact_known: true } });
    await project.score([id]);
    const reference = (await project.read(id)).scores.find(({ scorer }) => scorer === "reference");
    expect(reference?.score).toMatchObject({ flags: [] });
  });

  test("a bare prompt is labelled for its request alone", async () => {
    const { id } = await project.ingest({ messages: [PLAIN[0]] });
    await project.score([id]);
    expect((await project.read(id)).case).toMatchObject({
      autoRequestLabel: "normal_help",
      autoBehavior: null,
      autoHelpful: null,
    });
  });

  test("a case of another project is left alone", async () => {
    const { id } = await project.ingest();
    const other = await createCaseProject("Other");
    try {
      const ctx = other.context({ actor: { kind: "system" } });
      await scoreCases(ctx, { projectId: other.id, caseIds: [id] }, SHIPPED_SCORERS);
    } finally {
      await other.close();
    }
    expect((await project.read(id)).case.status).toBe("scoring");
  });

  test("nobody but the system scores", async () => {
    await expect(
      scoreCases(project.context(), { projectId: project.id, caseIds: [] }, SHIPPED_SCORERS),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("running a job again", () => {
  test("changes nothing", async () => {
    const ids = [
      await project.ingest(),
      await project.ingest({ messages: HARMFUL }),
      await project.ingest({ escalation: { reason: "asked for a person", severity: 1 } }),
      await project.ingest({}, "normal-help"),
    ].map(({ id }) => id);
    await project.setAuditRate(1);
    await project.score(ids);
    const before = await project.snapshot();
    await project.score(ids);
    await project.score(ids.toReversed());
    expect(await project.snapshot()).toEqual(before);
    await project.setAuditRate(0);
  });

  test("at the same time gives one of everything", async () => {
    const { id } = await project.ingest({ messages: HARMFUL });
    await Promise.all(Array.from({ length: 6 }, () => project.score([id])));
    const stored = await project.read(id);
    expect(stored.rounds).toHaveLength(1);
    expect(stored.rounds[0]?.slots).toHaveLength(1);
    expect(stored.scores).toHaveLength(2);
  });

  test("after being killed in the middle completes it", async () => {
    const { id } = await project.ingest({ messages: HARMFUL });
    const killed = system({
      db: {
        ...project.db,
        transact: (scope, work) =>
          project.db.transact(scope, async (db) => {
            const result = await work(db);
            const [row] = await db.$queryRaw<{ status: string }[]>`
              SELECT status FROM review_case WHERE id = ${id}::uuid`;
            if (row?.status !== "scoring") throw new Error("killed before the commit");
            return result;
          }),
      },
    });
    const work = { projectId: project.id, caseIds: [id] };
    await expect(scoreCases(killed, work, SHIPPED_SCORERS)).rejects.toThrow("killed");
    expect(await project.read(id)).toMatchObject({
      scores: [],
      rounds: [],
      case: { status: "scoring" },
    });
    await project.score([id]);
    expect((await project.read(id)).case.status).toBe("waiting");
  });
});

describe("the random audit", () => {
  test("draws its share of all cases, with the probability that each had", async () => {
    const rate = 0.1;
    const count = 1_000;
    await project.setAuditRate(rate);
    const answer = await ingestCases(project.context(), {
      project: project.slug,
      source: "api",
      cases: Array.from({ length: count }, (_, index) => ({
        value: { externalId: `audit-${index}`, messages: index % 5 === 0 ? HARMFUL : PLAIN },
        idStem: null,
      })),
    });
    const ids = answer.cases.flatMap(({ id }) => (id === undefined ? [] : [id]));
    for (let start = 0; start < ids.length; start += 200)
      await project.score(ids.slice(start, start + 200));
    await project.setAuditRate(0);
    const drawn = await project.db.transact(project.id, (db) =>
      db.selection.findMany({ where: { caseId: { in: ids }, door: "random_audit" } }),
    );
    expect(drawn.every(({ probability }) => probability === rate)).toBe(true);
    // Five standard deviations: a right draw fails once in a million runs.
    const spread = 5 * Math.sqrt(count * rate * (1 - rate));
    expect(Math.abs(drawn.length - count * rate)).toBeLessThan(spread);
    const harmful = new Set(ids.filter((_, index) => index % 5 === 0));
    const drawnHarmful = drawn.filter(({ caseId }) => harmful.has(caseId)).length;
    expect(Math.abs(drawnHarmful - 20)).toBeLessThan(5 * Math.sqrt(200 * rate * (1 - rate)));
  });
});
