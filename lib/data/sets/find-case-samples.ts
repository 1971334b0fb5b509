import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { ProjectId } from "@/lib/core/brand";
import type { Split } from "@/lib/core/evalset/sample";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";

/** A sample that came from a case, as its latest version says. */
export type SampleOfCase = {
  id: string;
  set: { id: string; slug: string; name: string };
  key: string;
  version: number;
  contentId: string;
  split: Split;
  label: Label;
  language: string | null;
  category: string | null;
  /** Taken out of later releases: it stands in none of the sets now. */
  retired: boolean;
};

type Row = Omit<SampleOfCase, "set" | "split" | "label"> & {
  setId: string;
  setSlug: string;
  setName: string;
  split: string;
  label: unknown;
};

/** The samples of a case in all the project's sets, at most one a set, retired ones too. */
export async function findCaseSamples(
  db: Db,
  projectId: ProjectId,
  caseId: string,
): Promise<SampleOfCase[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT sample.id, sample.key, s.id AS "setId", s.slug AS "setSlug", s.name AS "setName",
      latest.version, latest.content_id AS "contentId", latest.split, latest.label,
      latest.language, latest.category, latest.retired
    FROM sample
    JOIN evaluation_set s ON s.id = sample.set_id
    JOIN LATERAL (
      SELECT * FROM sample_version version WHERE version.sample_id = sample.id
      ORDER BY version.version DESC LIMIT 1) latest ON true
    WHERE sample.project_id = ${projectId}::uuid AND sample.source_case_id = ${caseId}::uuid
    ORDER BY s.position, s.slug`;
  return rows.map(({ setId, setName, setSlug, ...row }) => ({
    ...row,
    set: { id: setId, slug: setSlug, name: setName },
    split: row.split as Split,
    label: labelSchema.parse(row.label),
  }));
}
