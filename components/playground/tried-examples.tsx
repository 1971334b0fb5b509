import { classNames } from "@/components/ui/class-names";
import type { TriedRule } from "@/lib/core/trial/trial";

/** A rule's examples, each with whether it does as it must; why it cannot be tried where it can't. */
export function TriedExamples({ tried }: { tried: TriedRule | undefined }) {
  if (tried === undefined) return null;
  if (tried.problem !== null) return <p className="text-fail text-xs">{tried.problem}</p>;
  if (tried.examples.length === 0) {
    return <p className="text-ink-3 text-xs">No examples yet.</p>;
  }
  return (
    <ul aria-label="Examples" className="flex flex-col gap-0.5 text-xs">
      {tried.examples.map(({ text, must, holds }) => (
        <li key={`${must} ${text}`} className="flex gap-2">
          <span className={classNames("flex-none font-medium", holds ? "text-pass" : "text-fail")}>
            {holds ? "✓" : "✕"} {words(must, holds)}
          </span>
          <bdi className="min-w-0 text-ink-2 [overflow-wrap:anywhere]">{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

function words(must: "match" | "pass", holds: boolean): string {
  if (must === "match") return holds ? "matches" : "must match";
  return holds ? "passes" : "must not match";
}
