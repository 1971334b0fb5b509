import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import type { Writing } from "@/lib/client/playground/kept-writing";

type KnownFactsProps = { writing: Writing; onChange: (part: Partial<Writing>) => void };

type Answer = "read" | "yes" | "no";

const CHOICES = [
  { value: "read", label: "as the rules read it" },
  { value: "yes", label: "yes" },
  { value: "no", label: "no" },
] as const;

/** What is known beside the words: two facts that the reference scorer is told, language and category. */
export function KnownFacts({ writing, onChange }: KnownFactsProps) {
  const { facts, language, category } = writing;
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <Fact
        label="Unsafe request"
        value={facts.unsafeRequest}
        onChange={(unsafeRequest) => onChange({ facts: { ...facts, unsafeRequest } })}
      />
      <Fact
        label="Fact known"
        value={facts.factKnown}
        onChange={(factKnown) => onChange({ facts: { ...facts, factKnown } })}
      />
      <Field label="Language" hint="As a tag, such as en or de. Rules for another do not count.">
        {(wiring) => (
          <Input
            {...wiring}
            value={language}
            maxLength={35}
            onChange={({ target }) => onChange({ language: target.value })}
          />
        )}
      </Field>
      <Field label="Category" hint="A policy may decide by it.">
        {(wiring) => (
          <Input
            {...wiring}
            value={category}
            maxLength={200}
            onChange={({ target }) => onChange({ category: target.value })}
          />
        )}
      </Field>
    </div>
  );
}

type FactProps = {
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
};

function Fact({ label, value, onChange }: FactProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <span className="flex justify-between gap-3 text-xs">
        <span className="font-medium text-ink-2">{label}</span>
        <span className="text-ink-3">{value === null ? "assumed" : "told"}, for reference</span>
      </span>
      <Segmented
        label={`${label}, for the reference scorer`}
        digits="never"
        choices={CHOICES}
        value={answerOf(value)}
        onChoose={(chosen) => onChange(chosen === "read" ? null : chosen === "yes")}
        className="grid-flow-col auto-cols-auto grid-cols-[2.4fr_1fr_1fr]"
      />
    </div>
  );
}

function answerOf(value: boolean | null): Answer {
  if (value === null) return "read";
  return value ? "yes" : "no";
}
