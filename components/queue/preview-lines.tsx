"use client";

import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@/components/ui/skeleton";
import { bulkPreview } from "@/lib/client/queue/bulk-queries";
import type { BulkPreview } from "@/lib/core/review/bulk-preview";
import { takenWords } from "@/lib/core/review/preview-words";

type PreviewLinesProps = {
  project: string;
  caseIds: readonly string[];
  words: (preview: BulkPreview) => string[];
};

/** What an act on these cases would change, counted when it is shown. Quiet: it stops nobody. */
export function PreviewLines({ project, caseIds, words }: PreviewLinesProps) {
  const { data, isError } = useQuery(bulkPreview(project, caseIds));
  if (isError) return <p className="text-xs">What this would change could not be counted.</p>;
  if (data === undefined) {
    return (
      <p aria-busy className="py-1">
        <span className="sr-only">Counting</span>
        <Skeleton className="h-2.5 w-40" />
      </p>
    );
  }
  const lines = words(data);
  return lines.length === 0 ? null : (
    <ul className="flex flex-col gap-0.5 tabular-nums">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** From whom assigning these cases would take some; nothing where from nobody. */
export function TakenNote(props: Omit<PreviewLinesProps, "words"> & { userId: string | null }) {
  const { data } = useQuery(bulkPreview(props.project, props.caseIds));
  const says = data === undefined ? null : takenWords(data, props.userId);
  return says === null ? null : <span className="text-ink-3 text-xs"> · {says}</span>;
}
