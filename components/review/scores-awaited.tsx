import { EvidenceSection } from "@/components/review/evidence-section";
import type { QueueMode } from "@/lib/core/review/queue-mode";

/** The place of the scores while there are none to show. */
export function ScoresAwaited({ mode }: { mode: QueueMode }) {
  return (
    <EvidenceSection title="Automated scores">
      <p className="rounded-md border border-line-strong border-dashed px-3 py-2.5 text-ink-3">
        {mode === "blind"
          ? "They appear here once your label is committed. Until then they are not in this page."
          : "No scorer has judged this case yet."}
      </p>
    </EvidenceSection>
  );
}
