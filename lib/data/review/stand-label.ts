import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { setForLabel } from "@/lib/core/evalset/set-for-label";
import type { DecidingField, Label } from "@/lib/core/rubric/label";
import { labelDifferences } from "@/lib/core/rubric/label-differences";
import type { Db } from "@/lib/data/client";
import { insertProposal, supersedeProposals } from "@/lib/data/review/case-proposals";
import type { Automated } from "@/lib/data/review/find-automated";
import type { StoredLabelVersion } from "@/lib/data/review/insert-label-version";
import { refreshCase } from "@/lib/data/review/refresh-case";
import type { AskedProposal } from "@/lib/data/review/standing-mark";
import { replaceResolution } from "@/lib/data/review/standing-resolution";
import { findCaseSamples } from "@/lib/data/sets/find-case-samples";

/** A final label that is to stand for its case. */
export type LabelToStand = {
  caseId: string;
  roundId: string;
  version: StoredLabelVersion;
  automated: Automated | null;
  intendedSetId: string | null;
  /** The reviewer, as the audit log names them. */
  proposedBy: string;
  /** What someone asked for of the label this one takes the place of. */
  asked?: AskedProposal | null;
};

/**
 * Lets a final label stand for its case: resolution, the case's summary, and a proposal for an
 * evaluation set where it corrects the automated label or that of a sample of the case, was marked
 * for a set or is of a new sample.
 * Earlier undecided proposals of the case are superseded. Gives the proposal's id, or null.
 */
export async function standLabel(
  db: Db,
  projectId: ProjectId,
  stand: LabelToStand,
): Promise<string | null> {
  const { caseId, roundId, version } = stand;
  const at = version.createdAt;
  await replaceResolution(db, projectId, {
    caseId,
    roundId,
    labelVersionId: version.id,
    kind: "single",
    at,
  });
  await supersedeProposals(db, caseId);
  await refreshCase(db, caseId);
  const differing = differences(stand);
  const due =
    version.addToSet ||
    stand.intendedSetId !== null ||
    differing.length > 0 ||
    (await contradictsSample(db, projectId, stand));
  if (!due) return null;
  const { asked = null, automated } = stand;
  return await insertProposal(db, projectId, {
    caseId,
    labelVersionId: version.id,
    setId: await setOf(db, projectId, stand),
    oldLabel: automated?.label ?? null,
    oldSource: automated?.scorerVersion ?? null,
    newLabel: version.label,
    reason: asked?.reason ?? reasonOf(stand, differing),
    proposedBy: asked?.proposedBy ?? stand.proposedBy,
    at,
  });
}

function differences({ automated, version }: LabelToStand): DecidingField[] {
  return automated === null ? [] : labelDifferences(version.label, automated.label);
}

/** Whether a set holds the case under another label than the one that is to stand. */
async function contradictsSample(
  db: Db,
  projectId: ProjectId,
  { caseId, version }: LabelToStand,
): Promise<boolean> {
  const samples = await findCaseSamples(db, projectId, caseId);
  return samples.some(
    ({ label, retired }) => !retired && labelDifferences(version.label, label).length > 0,
  );
}

function reasonOf({ version, intendedSetId }: LabelToStand, differing: DecidingField[]): string {
  const rationale = version.label.rationale.trim();
  if (rationale !== "") return rationale;
  if (intendedSetId !== null) return "A new sample, labelled.";
  if (differing.length === 0 && !version.addToSet) return "The case's sample has another label.";
  return differing.length > 0
    ? "No rationale: the label was sent before the automated scores were shown."
    : "Marked for the set by the reviewer.";
}

/** The set a sample was brought in for, or one that somebody chose against the label; else the label's. */
async function setOf(
  db: Db,
  projectId: ProjectId,
  { asked = null, intendedSetId, version }: LabelToStand,
): Promise<string | null> {
  if (intendedSetId !== null) return intendedSetId;
  const own = asked === null ? null : await findSetId(db, projectId, asked.label);
  return asked !== null && asked.setId !== own
    ? asked.setId
    : await findSetId(db, projectId, version.label);
}

async function findSetId(db: Db, projectId: ProjectId, label: Label): Promise<string | null> {
  const slug = setForLabel(label);
  if (slug === null) return null;
  const set = await db.evaluationSet.findUnique({
    where: { projectId_slug: { projectId, slug } },
    select: { id: true },
  });
  return set?.id ?? null;
}
