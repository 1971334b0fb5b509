import { HiddenChip } from "@/components/conversation/hidden-chip";
import { findHidden } from "@/lib/core/text/find-hidden";

/** A short text from outside, as text, with what is hidden in it made visible, isolated in direction. */
export function VisibleText({ text, className }: { text: string; className?: string }) {
  const pieces: React.ReactNode[] = [];
  let from = 0;
  for (const run of findHidden(text)) {
    pieces.push(
      text.slice(from, run.start),
      <HiddenChip key={run.start} leaf={{ type: "hidden", ...run }} />,
    );
    from = run.end;
  }
  pieces.push(text.slice(from));
  return (
    <bdi dir="auto" className={className}>
      {pieces}
    </bdi>
  );
}
