import "server-only";
import type { AuditCase } from "@/lib/contract/audit";
import type { Observation } from "@/lib/core/rubric/derived-findings";
import { Prisma } from "@/prisma/generated/client";

/** A case as a figure's list has it, with what the basis says of it. */
export type ListedAuditCase = Omit<AuditCase, "outcome" | "expected"> & Observation;

export type AuditCaseRow = Omit<ListedAuditCase, "occurredAt"> & { occurredAt: Date };

/** What such a row has of a case `c` itself, whatever the basis. */
export const AUDIT_CASE_COLUMNS = Prisma.sql`
  c.id, c.external_id AS "externalId", c.prompt_preview AS preview, c.model,
  c.model_version AS "modelVersion", c.category, c.occurred_at AS "occurredAt"`;

export function listedAuditCase(row: AuditCaseRow): ListedAuditCase {
  return { ...row, occurredAt: row.occurredAt.toISOString() };
}
