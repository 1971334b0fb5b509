import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { RaterId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { StoredLabelVersion } from "@/lib/data/review/insert-label-version";

const COLUMNS = {
  id: true,
  slotId: true,
  raterId: true,
  version: true,
  stage: true,
  submissionId: true,
  label: true,
  tookAutomated: true,
  addToSet: true,
  scorerVersion: true,
  elapsedMs: true,
  createdAt: true,
} as const;

/** The version that a submission became, or null where it is new. */
export async function findSubmission(
  db: Db,
  submissionId: string,
): Promise<StoredLabelVersion | null> {
  const row = await db.labelVersion.findUnique({ where: { submissionId }, select: COLUMNS });
  return row === null ? null : parseRow(row);
}

/** A label version that is known to exist. */
export async function readLabelVersion(db: Db, id: string): Promise<StoredLabelVersion> {
  return parseRow(await db.labelVersion.findUniqueOrThrow({ where: { id }, select: COLUMNS }));
}

/** When the label that was committed as this version became final, or null while it is not. */
export async function findFinalMoment(
  db: Db,
  committed: Pick<StoredLabelVersion, "slotId" | "version">,
): Promise<Date | null> {
  const row = await db.labelVersion.findFirst({
    where: { slotId: committed.slotId, version: { gt: committed.version }, stage: "final" },
    orderBy: { version: "asc" },
    select: { createdAt: true },
  });
  return row?.createdAt ?? null;
}

function parseRow(
  row: Omit<StoredLabelVersion, "label" | "stage" | "raterId"> & {
    label: unknown;
    stage: string;
    raterId: string;
  },
): StoredLabelVersion {
  return {
    ...row,
    label: labelSchema.parse(row.label),
    stage: row.stage === "committed" ? "committed" : "final",
    raterId: asId<RaterId>(row.raterId),
  };
}
