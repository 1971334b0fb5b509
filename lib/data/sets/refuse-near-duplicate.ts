import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { invalid } from "@/lib/core/errors";
import { nearDuplicateElsewhere, sampleText } from "@/lib/core/evalset/near-duplicate";
import type { SampleBody } from "@/lib/core/evalset/sample";
import { shingles } from "@/lib/core/evalset/shingle-similarity";
import { shingleSketch } from "@/lib/core/evalset/shingle-sketch";
import type { Db } from "@/lib/data/client";
import { listSimilarTexts } from "@/lib/data/sets/list-similar-texts";
import { lockSplits } from "@/lib/data/sets/lock-splits";
import { storeMissingShingles } from "@/lib/data/sets/store-shingles";

/**
 * Throws `invalid` where another split has a sample that says almost the same; `sampleId` is itself. The
 * project's splits are held from here on, so that of two approved at once the second is refused.
 */
export async function refuseNearDuplicate(
  db: Db,
  projectId: ProjectId,
  candidate: { body: Pick<SampleBody, "messages" | "split">; sampleId: string | null },
): Promise<void> {
  const { body, sampleId } = candidate;
  const { split } = body;
  const text = sampleText(body.messages);
  await lockSplits(db, projectId);
  await storeMissingShingles(db, projectId);
  const hashes = shingleSketch(shingles(text));
  const others = await listSimilarTexts(db, projectId, { hashes, split, sampleId });
  const twin = nearDuplicateElsewhere({ split, text }, others);
  if (twin === null) return;
  throw invalid(
    `It says almost the same as ${twin.key}, which is in the split ${twin.split}: put it there too, or decline it.`,
    [{ path: "split", message: `near-duplicate of ${twin.key} (${twin.split})` }],
  );
}
