import { VisibleText } from "@/components/conversation/visible-text";
import { tagName } from "@/components/rubric/tag-name";
import { Disclosure } from "@/components/ui/disclosure";
import { Fact, Facts } from "@/components/ui/facts";
import { formatInstant } from "@/components/ui/format-instant";
import type { CaseView } from "@/lib/contract/queue";

type CaseFactsProps = { view: CaseView; timeZone: string };

/** What came with a case. */
export function CaseFacts({ view, timeZone }: CaseFactsProps) {
  const { row } = view;
  return (
    <>
      <Facts>
        <Fact name="Id">
          <VisibleText
            text={row.externalId}
            className="font-mono text-xs [overflow-wrap:anywhere]"
          />
        </Fact>
        <Fact name="Model">
          {row.model === null ? null : (
            <VisibleText text={[row.model, row.modelVersion].filter(Boolean).join(" ")} />
          )}
        </Fact>
        <Fact name="Language">{row.language}</Fact>
        <Fact name="Category">{row.category}</Fact>
        <Fact name="Tags">
          {view.tags.length === 0 ? "none" : view.tags.map(tagName).join(", ")}
        </Fact>
        <Fact name="Occurred">{formatInstant(view.occurredAt, timeZone)}</Fact>
        <Fact name="Came in">{formatInstant(row.createdAt, timeZone)}</Fact>
      </Facts>
      {view.repaired ? (
        <p className="mt-2 text-ink-3 text-xs">
          Characters that can’t be stored were replaced when it came in.
        </p>
      ) : null}
      {view.metadata === null ? null : (
        <Disclosure summary="Metadata" className="mt-3">
          <pre className="overflow-x-auto rounded-md border border-line bg-sunken p-3 font-mono text-xs">
            {view.metadata}
          </pre>
        </Disclosure>
      )}
    </>
  );
}
