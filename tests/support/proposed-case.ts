import { randomUUID } from "node:crypto";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Label } from "@/lib/core/rubric/label";
import { insertProposal } from "@/lib/data/review/case-proposals";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { openProject } from "@/lib/services/open-project";
import { CORRECTED } from "./corrected-label.ts";
import type { TestInstance, TestPerson } from "./instance.ts";

export type ProposedCase = { proposalId: string; caseId: string; externalId: string };

/** Sends one case in and proposes a label for it, as `by`, whose undo time is over since long ago. */
export async function proposeCase(
  instance: TestInstance,
  by: TestPerson,
  say: {
    prompt: string;
    response: string;
    label?: Label;
    set?: string | null;
    openedAgoMs?: number;
  },
): Promise<ProposedCase> {
  const externalId = `case-${randomUUID()}`;
  const ctx = instance.context(instance.admin.actor);
  const project = await openProject(ctx, instance.project, "import_cases");
  const answer = await ingestCases(ctx, {
    project: instance.project,
    source: "api",
    cases: [
      {
        idStem: null,
        value: {
          externalId,
          messages: [
            { role: "user", content: say.prompt },
            { role: "assistant", content: say.response },
          ],
        },
      },
    ],
  });
  const caseId = answer.cases[0]?.id;
  if (caseId === undefined) throw new Error(JSON.stringify(answer));
  const at = new Date(Date.now() - (say.openedAgoMs ?? 60_000));
  const label = say.label ?? CORRECTED;
  const proposalId = await instance.db.transact(project.id, async (db) => {
    const set = await db.evaluationSet.findFirst({
      where: { projectId: project.id, slug: say.set ?? "normal-help" },
    });
    return insertProposal(db, asId<ProjectId>(project.id), {
      caseId,
      labelVersionId: randomUUID(),
      setId: say.set === null ? null : (set?.id ?? null),
      oldLabel: { ...label, behavior: "full_compliance", helpful: "pass" },
      oldSource: "rules@test",
      newLabel: label,
      reason: label.rationale,
      proposedBy: `user:${by.userId}`,
      at,
    });
  });
  return { proposalId, caseId, externalId };
}
