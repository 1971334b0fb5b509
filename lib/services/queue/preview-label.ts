import type {
  BulkLabelPreview,
  BulkLabelPreviewInput,
  RefusedLabel,
} from "@/lib/contract/bulk-label";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { LabelPlace } from "@/lib/core/review/label-place";
import { whyNoBulkLabel } from "@/lib/core/review/label-place";
import { ensureRater } from "@/lib/data/review/ensure-rater";
import { findLabelPlaces } from "@/lib/data/review/find-label-places";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { composeLabel } from "@/lib/services/queue/compose-label";
import { requirePerson } from "@/lib/services/require-person";

/** Stands in for the rationale, which is written while the preview is read. */
const TO_BE_WRITTEN = "To be written.";

/** What a label for these cases would do, without doing it: first labels, labels overwritten, refusals. */
export async function previewLabel(
  ctx: Context,
  projectSlug: string,
  { answers, caseIds }: BulkLabelPreviewInput,
): Promise<BulkLabelPreview> {
  const { id: projectId, scorerInForce } = await openProject(ctx, projectSlug, "manage_queue");
  const userId = asId<UserId>(requirePerson(ctx).userId);
  return ctx.db.transact(projectId, async (db) => {
    const raterId = await ensureRater(db, { projectId, userId, now: ctx.now });
    const reviewer = { raterId, userId };
    const places = await findLabelPlaces(db, projectId, { caseIds, reviewer });
    const refused: RefusedLabel[] = [];
    const accepted: LabelPlace[] = [];
    for (const place of places.values()) {
      const { caseId, externalId } = place;
      const why = whyNoBulkLabel(place) ?? (await whyNotComposed(caseId));
      if (why === null) accepted.push(place);
      else refused.push({ caseId, externalId, why });
    }
    return {
      first: accepted.filter(({ standing }) => standing === null).length,
      overwritten: counted(accepted.map(({ standing }) => standing?.by ?? null)).map(
        ([by, count]) => ({ by, count }),
      ),
      taken: counted(accepted.map(({ reservedFor }) => reservedFor)).map(([from, count]) => ({
        from,
        count,
      })),
      refused,
    };

    async function whyNotComposed(caseId: string): Promise<string | null> {
      const given = { answers, rationale: TO_BE_WRITTEN, scorerInForce };
      const composed = await composeLabel(db, caseId, given);
      return composed.label === null ? composed.why : null;
    }
  });
}

function counted(names: readonly (string | null)[]): [string, number][] {
  const given = names.filter((name) => name !== null);
  return [...Map.groupBy(given, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .sort(([, one], [, other]) => other - one);
}
