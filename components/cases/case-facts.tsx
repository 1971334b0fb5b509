import type { ReactNode } from "react";
import { VisibleText } from "@/components/conversation/visible-text";
import { tagName } from "@/components/rubric/tag-name";
import { Disclosure } from "@/components/ui/disclosure";
import { formatInstant } from "@/components/ui/format-instant";
import type { CaseView } from "@/lib/contract/queue";

type CaseFactsProps = { view: CaseView; timeZone: string };

/** What came with a case. */
export function CaseFacts({ view, timeZone }: CaseFactsProps) {
  const { row } = view;
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
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
      </dl>
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

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3 text-xs leading-[1.6]">{name}</dt>
      <dd className="min-w-0">{children ?? <span className="text-ink-3">unknown</span>}</dd>
    </>
  );
}
