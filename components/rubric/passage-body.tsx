import type { ReactNode } from "react";
import { ExampleText } from "@/components/rubric/example-text";
import { MarkedWords } from "@/components/rubric/marked-words";
import { classNames } from "@/components/ui/class-names";
import type { Passage } from "@/lib/core/guideline/passage";
import { linesOf } from "@/lib/core/text/lines-of";

type PassageBodyProps = {
  passage: Passage;
  /** Sought, and so marked. */
  words?: readonly string[];
  /** Tests and examples side by side where there is room. */
  wide?: boolean;
};

const NONE: readonly string[] = [];

/** What a passage says below its title: definition, tests, examples, near miss. */
export function PassageBody({ passage, words = NONE, wide = false }: PassageBodyProps) {
  const { definition, examples, nearMiss } = passage;
  const steps = linesOf(passage.howToDecide);
  return (
    <div>
      <p className={wide ? "max-w-[72ch] text-read" : "text-ink"}>
        <MarkedWords text={definition} words={words} />
      </p>
      <div
        className={classNames(
          "mt-2 grid gap-x-8 gap-y-2.5 text-ink-2",
          wide && "text-sm lg:grid-cols-2",
        )}
      >
        {steps.length === 0 ? null : (
          <Part name="How to decide">
            <ol className="flex flex-col gap-1">
              {steps.map((step, at) => (
                <li key={step} className="grid grid-cols-[1.1rem_minmax(0,1fr)]">
                  <span aria-hidden className="text-ink-3">
                    {at + 1}
                  </span>
                  <span>
                    <MarkedWords text={step} words={words} />
                  </span>
                </li>
              ))}
            </ol>
          </Part>
        )}
        {examples.length === 0 ? null : (
          <Part name="Examples">
            <ul className="flex flex-col gap-1">
              {examples.map((example) => (
                <li key={example}>
                  <ExampleText example={example} words={words} />
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
      {nearMiss === "" ? null : (
        <p className={classNames("mt-2.5 text-ink-2", wide && "max-w-[88ch] text-sm")}>
          <span className="mr-1 font-medium text-warn">Near miss</span>{" "}
          <MarkedWords text={nearMiss} words={words} />
        </p>
      )}
    </div>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="mb-0.5 font-medium text-ink-3 text-xs">{name}</p>
      {children}
    </div>
  );
}
