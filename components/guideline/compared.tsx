import { ChangeList } from "@/components/guideline/change-list";
import { CompareForm } from "@/components/guideline/compare-form";
import { EmptyState } from "@/components/ui/empty-state";
import type { Guideline } from "@/lib/contract/guideline";
import { guidelineChanges } from "@/lib/core/guideline/guideline-changes";

type ComparedProps = { before: Guideline; after: Guideline; inForce: number };

/** What one version has otherwise than another. */
export function Compared({ before, after, inForce }: ComparedProps) {
  const changes = guidelineChanges(before, after);
  const versions = Array.from({ length: inForce }, (_, at) => at + 1);
  return (
    <>
      <CompareForm versions={versions} before={before.version} after={after.version} />
      {changes.length === 0 ? (
        <EmptyState title="They say the same">
          Versions {before.version} and {after.version} have the same words.
        </EmptyState>
      ) : (
        <>
          <h2 className="mt-6 mb-3 font-semibold text-sm">
            {changes.length} {changes.length === 1 ? "change" : "changes"} from version{" "}
            {before.version} to {after.version}
          </h2>
          <ChangeList changes={changes} />
        </>
      )}
    </>
  );
}
