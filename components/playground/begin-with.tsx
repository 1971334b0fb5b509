import type { TrialExample } from "@/lib/core/trial/trial-examples";
import { TRIAL_EXAMPLES } from "@/lib/core/trial/trial-examples";

type BeginWithProps = { onChoose: (example: TrialExample) => void };

/** In place of verdicts while nothing is written: what to do, and a few conversations to begin with. */
export function BeginWith({ onChoose }: BeginWithProps) {
  return (
    <div className="rounded-lg border border-line border-dashed px-6 py-8">
      <h2 className="font-semibold text-lg">Write a prompt and an answer to it</h2>
      <p className="mt-1 max-w-[56ch] text-ink-2">
        Each scorer’s verdict appears here as you type, with the words it rests on and what the
        policy would decide. Nothing is stored. A whole conversation can be pasted, as JSON or with
        “Human:” and “Assistant:”.
      </p>
      <h3 className="mt-5 mb-1.5 text-ink-3 text-xs">Or begin with one of these</h3>
      <ul className="flex flex-col">
        {TRIAL_EXAMPLES.map((example) => (
          <li key={example.id} className="border-line border-t">
            <button
              type="button"
              onClick={() => onChoose(example)}
              className="group block w-full py-2 text-left"
            >
              <span className="block font-medium text-accent text-sm group-hover:underline">
                {example.title}
              </span>
              <span className="block truncate text-ink-2 text-xs">
                {example.messages.find(({ role }) => role === "user")?.content}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
