import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Message } from "@/lib/core/cases/conversation";
import { splitBatches } from "@/lib/core/cases/split-batches";
import type { Json } from "@/lib/core/export/json";
import type { Db } from "@/lib/data/client";

/** A case's rows as they are written: the narrow one, the texts, and what search looks through. */
export type NewCase = {
  id: string;
  externalId: string;
  contentHash: string;
  judgedMessage: number | null;
  judgedToolCall: string | null;
  promptPreview: string;
  responsePreview: string;
  model: string | null;
  modelVersion: string | null;
  language: string | null;
  category: string | null;
  tags: string[];
  occurredAt: Date;
  repaired: boolean;
  intendedSetId: string | null;
  messages: Message[];
  metadata: Json;
  searchText: string;
};

export type CaseOrigin = {
  projectId: ProjectId;
  policyVersion: number;
  /** Where they came from: api, file, command or set. */
  source: string;
  now: Date;
};

const ROWS_A_STATEMENT = 500;
const CHARACTERS_A_STATEMENT = 8_000_000;

/**
 * Stores the cases whose externalId is free in the project and returns their ids; the others are left
 * as they are. Of concurrent calls with one externalId exactly one stores it, the others wait for
 * that. Sorted by externalId, so that two calls never wait for each other.
 */
export async function insertCases(
  db: Db,
  origin: CaseOrigin,
  cases: readonly NewCase[],
): Promise<Set<string>> {
  const sorted = cases.toSorted((left, right) => (left.externalId < right.externalId ? -1 : 1));
  const rows = sorted.map((one) => JSON.stringify(one));
  const inserted = new Set<string>();
  const limits = { items: ROWS_A_STATEMENT, weight: CHARACTERS_A_STATEMENT };
  for (const batch of splitBatches(rows, (row) => row.length, limits)) {
    for (const { id } of await insertRows(db, origin, `[${batch.join(",")}]`)) inserted.add(id);
  }
  return inserted;
}

function insertRows(db: Db, origin: CaseOrigin, rows: string): Promise<{ id: string }[]> {
  const { projectId, policyVersion, source, now } = origin;
  return db.$queryRaw<{ id: string }[]>`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS row (
        "id" uuid, "externalId" text, "contentHash" text, "judgedMessage" integer,
        "judgedToolCall" text, "promptPreview" text, "responsePreview" text, "model" text,
        "modelVersion" text, "language" text, "category" text, "tags" text[],
        "occurredAt" timestamptz, "repaired" boolean, "intendedSetId" uuid, "messages" jsonb,
        "metadata" jsonb, "searchText" text)
    ), stored AS (
      INSERT INTO review_case
        (id, project_id, external_id, content_hash, judged_message, judged_tool_call,
         prompt_preview, response_preview, model, model_version, language, category, tags,
         occurred_at, created_at, policy_version, repaired, intended_set_id, source)
      SELECT "id", ${projectId}::uuid, "externalId", "contentHash", "judgedMessage",
        "judgedToolCall", "promptPreview", "responsePreview", "model", "modelVersion", "language",
        "category", "tags", "occurredAt", ${now}, ${policyVersion}, "repaired", "intendedSetId",
        ${source}
      FROM input
      ON CONFLICT (project_id, external_id) DO NOTHING
      RETURNING id
    ), texts AS (
      INSERT INTO case_payload (case_id, project_id, messages, metadata)
      SELECT id, ${projectId}::uuid, "messages", nullif("metadata", 'null'::jsonb)
      FROM input JOIN stored USING (id)
    ), searched AS (
      INSERT INTO case_search (case_id, project_id, text)
      SELECT id, ${projectId}::uuid, "searchText" FROM input JOIN stored USING (id)
    )
    SELECT id::text FROM stored`;
}
