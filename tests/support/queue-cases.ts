import type { QueueQuery } from "@/lib/contract/queue";
import { queueQuery } from "@/lib/contract/queue";
import { listQueue } from "@/lib/services/queue/list-queue";
import type { NewCases, Person, ReviewProject } from "./review-fixtures.ts";
import { addCases } from "./review-fixtures.ts";

/** What a case's row says, by the names of its columns; and the text that search looks through. */
export type CaseColumns = {
  status?: string;
  model?: string;
  model_version?: string;
  language?: string;
  category?: string;
  created_at?: string;
  priority?: number;
  auto_request_label?: string | null;
  auto_expected_action?: string | null;
  auto_observed_action?: string | null;
  auto_helpful?: string | null;
  auto_honest?: string | null;
  auto_harmless?: string | null;
  human_request_label?: string;
  human_behavior?: string;
  human_helpful?: string;
  human_honest?: string;
  human_harmless?: string;
  human_expected_action?: string;
  human_observed_action?: string | null;
  text?: string;
};

/** A row no scorer has spoken about. */
export const UNSCORED: CaseColumns = {
  auto_request_label: null,
  auto_expected_action: null,
  auto_observed_action: null,
  auto_helpful: null,
  auto_honest: null,
  auto_harmless: null,
};

/** Makes one case that waits, gives its row these values, and returns its id. */
export async function addQueueCase(
  project: ReviewProject,
  columns: CaseColumns = {},
  cases: NewCases = {},
): Promise<string> {
  const [made] = await addCases(project, cases);
  if (made === undefined) throw new Error("No case was made.");
  const { text = "nothing to find", ...row } = columns;
  const names = Object.keys(row);
  if (names.length > 0) {
    const changes = names.map((name) => `${name} = (j->>'${name}')::${typeOf(name)}`).join(", ");
    await project.sql(
      `UPDATE review_case SET ${changes} FROM (SELECT $1::jsonb AS j) given WHERE id = $2::uuid`,
      JSON.stringify(row),
      made.caseId,
    );
  }
  await project.sql(
    `INSERT INTO case_search (case_id, project_id, text) VALUES ($1::uuid, $2::uuid, lower($3))`,
    made.caseId,
    project.id,
    text,
  );
  return made.caseId;
}

function typeOf(name: string): string {
  if (name === "priority") return "int";
  return name === "created_at" ? "timestamptz" : "text";
}

/** A query as an address gives it: defaults filled in. */
export function queryOf(filter: Partial<QueueQuery> = {}): QueueQuery {
  return queueQuery.parse(filter);
}

/** The ids of every case a filter finds for a person, page after page. */
export async function findIds(
  project: ReviewProject,
  person: Person,
  filter: Partial<QueueQuery> = {},
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query = queryOf({ ...filter, ...(cursor === null ? {} : { cursor }) });
    const page = await listQueue(project.as(person), project.slug, query);
    ids.push(...page.rows.map((row) => row.id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}
