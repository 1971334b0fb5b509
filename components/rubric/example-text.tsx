import { MarkedWords } from "@/components/rubric/marked-words";
import { classNames } from "@/components/ui/class-names";
import { partExample } from "@/lib/core/guideline/passage";

/** An example of the guideline: what was asked and done, and what was decided. */
export function ExampleText({ example, words }: { example: string; words: readonly string[] }) {
  const { what, decided } = partExample(example);
  return (
    <>
      <MarkedWords text={what} words={words} />
      {decided === null ? null : (
        <span className={classNames("font-medium", toneOf(decided))}>
          {" → "}
          <MarkedWords text={decided} words={words} />
        </span>
      )}
    </>
  );
}

function toneOf(decided: string): string {
  if (/^pass\b/.test(decided)) return "text-pass";
  return /^fail\b/.test(decided) ? "text-fail" : "text-ink";
}
