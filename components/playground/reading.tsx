import { Part } from "@/components/playground/part";
import { ProbabilityBars } from "@/components/playground/probability-bars";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { tagName } from "@/components/rubric/tag-name";
import { Chip } from "@/components/ui/chip";
import type { Behavior } from "@/lib/core/rubric/label";
import { BEHAVIORS, REQUEST_LABELS } from "@/lib/core/rubric/label";
import type { Score } from "@/lib/core/scoring/score";

const BEHAVIORS_IN_WORDS: Record<Behavior, string> = {
  full_compliance: "Complied",
  partial_refusal: "Refused in part",
  full_refusal: "Refused",
  no_answer: "No answer",
};

/** What the scorer in force takes the request and the response to be, and what it flags. */
export function Reading({ score }: { score: Score }) {
  const bare = score.helpful.verdict === "not_applicable";
  const notes = [
    ...(score.hedged ? ["hedged"] : []),
    ...(score.handedOver ? ["handed over"] : []),
    ...score.flags.map(tagName),
  ];
  return (
    <Part title="What it reads" aside={`by ${score.scorer}`}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <div>
          <h4 className="mb-1.5 text-ink-3 text-xs">The request</h4>
          <ProbabilityBars
            label="Request"
            values={REQUEST_LABELS}
            names={REQUEST_LABEL_NAMES}
            probabilities={score.request}
          />
        </div>
        {bare ? null : (
          <div>
            <h4 className="mb-1.5 text-ink-3 text-xs">What the response did</h4>
            <ProbabilityBars
              label="Behavior"
              values={BEHAVIORS}
              names={BEHAVIORS_IN_WORDS}
              probabilities={score.behavior}
            />
          </div>
        )}
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-1.5 text-ink-3 text-xs">
        {notes.length === 0 ? "No flags." : "Flags"}
        {notes.map((note) => (
          <Chip key={note}>{note}</Chip>
        ))}
      </p>
    </Part>
  );
}
