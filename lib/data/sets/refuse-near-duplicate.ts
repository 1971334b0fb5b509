import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { invalid } from "@/lib/core/errors";
import { nearDuplicateElsewhere, sampleText } from "@/lib/core/evalset/near-duplicate";
import type { SampleBody } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import { listSampleTexts } from "@/lib/data/sets/list-sample-texts";

/** Throws `invalid` where another split has a sample that says almost the same; `sampleId` is itself. */
export async function refuseNearDuplicate(
  db: Db,
  projectId: ProjectId,
  candidate: { body: Pick<SampleBody, "messages" | "split">; sampleId: string | null },
): Promise<void> {
  const { body, sampleId } = candidate;
  const others = await listSampleTexts(db, projectId, { split: body.split, sampleId });
  const twin = nearDuplicateElsewhere(
    { split: body.split, text: sampleText(body.messages) },
    others,
  );
  if (twin === null) return;
  throw invalid(
    `It says almost the same as ${twin.key}, which is in the split ${twin.split}: put it there too, or decline it.`,
    [{ path: "split", message: `near-duplicate of ${twin.key} (${twin.split})` }],
  );
}
