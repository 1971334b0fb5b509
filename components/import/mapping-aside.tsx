import { goToPlace } from "@/components/import/place-id";
import { PreviewCase } from "@/components/import/preview-case";
import { RowProblems } from "@/components/import/row-problems";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { MappingState } from "@/lib/client/import/import-state";
import type { Problem } from "@/lib/core/errors";

type MappingAsideProps = {
  state: MappingState;
  problems: readonly Problem[];
  onLookAgain(): void;
};

/** What the file becomes by the mapping as it is now: first what is wrong with it, then the first cases. */
export function MappingAside({ onLookAgain, problems, state }: MappingAsideProps) {
  const { error, loading, preview, scan, scanned } = state;
  return (
    <div className="flex flex-col gap-5">
      <div role="alert" className="empty:hidden">
        {error === null ? null : (
          <Notice tone="fail" title="This could not be looked at.">
            {error} Nothing is lost.{" "}
            <Button size="sm" onClick={onLookAgain}>
              Try again
            </Button>
          </Notice>
        )}
      </div>
      {problems.length === 0 ? null : (
        <section aria-label="What the mapping lacks" className="rounded-md bg-fail-soft p-3">
          <h3 className="font-semibold text-fail text-sm">
            {problems.length === 1 ? "One thing is" : `${problems.length} things are`} to be put
            right first
          </h3>
          <ul className="mt-1 flex flex-col">
            {problems.map(({ message, path }) => (
              <li key={path + message}>
                <button
                  type="button"
                  onClick={() => goToPlace(path)}
                  className="min-h-7 rounded-sm text-left text-ink text-sm underline decoration-line-strong underline-offset-2 hover:decoration-ink"
                >
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {scanned !== "running" && scan.rows === 0 && scan.badRows === 0 ? (
        <Notice tone="warn" title="The file has a header and no rows.">
          There is nothing to import. The mapping can still be kept for files like it.
        </Notice>
      ) : null}
      <RowProblems state={state} />
      <section aria-label="The first cases" aria-busy={loading} className="flex flex-col gap-3">
        <h3 className="font-semibold text-sm">The first cases, as they will be stored</h3>
        {problems.length > 0 ? (
          <p className="text-ink-2 text-sm">They stand here once the mapping is whole.</p>
        ) : (
          <div className={loading ? "flex flex-col gap-3 opacity-60" : "flex flex-col gap-3"}>
            {preview.cases.slice(0, 3).map((one) => (
              <PreviewCase key={one.line} shown={one} short />
            ))}
            {preview.cases.length === 0 && loading ? <Skeleton className="h-44" /> : null}
            {preview.cases.length === 0 && !loading && scan.rows > 0 ? (
              <p className="text-ink-2 text-sm">None of the first rows can be stored so.</p>
            ) : null}
          </div>
        )}
      </section>
    </div>
  );
}
