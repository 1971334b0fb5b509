import { Plus, X } from "lucide-react";
import type { Meaning } from "@/components/import/value-select";
import { ValueSelect } from "@/components/import/value-select";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { ColumnSource } from "@/lib/core/formats/choice-values";
import { CHOICE_VALUES } from "@/lib/core/formats/choice-values";
import type { ChoiceField } from "@/lib/core/formats/csv-mapping";
import { prefixRules } from "@/lib/core/formats/value-rules";

type PrefixRulesProps = {
  name: string;
  field: ChoiceField;
  source: ColumnSource;
  onChange(source: ColumnSource): void;
};

/** What a text begins with and what it means: beside each other, or below where there is no room. */
const LINE =
  "grid grid-cols-[repeat(auto-fit,minmax(min(100%,13.5rem),1fr))] items-center gap-x-3 gap-y-1.5";

/** Rules by how a text begins, and what holds for every text that is named nowhere. */
export function PrefixRules({ field, name, onChange, source }: PrefixRulesProps) {
  function put(at: number, prefix: string, value: Meaning) {
    const rule = { startsWith: prefix, value: value ?? null };
    onChange({ ...source, rules: source.rules.map((one, place) => (place === at ? rule : one)) });
  }
  function add() {
    const rule = { startsWith: "", value: CHOICE_VALUES[field][0] ?? null };
    onChange({ ...source, rules: [...source.rules, rule] });
  }
  return (
    <div className="mt-2 grid max-w-xl gap-1.5 border-line-strong border-t pt-2 text-sm">
      {prefixRules(source).map(({ at, prefix }) => (
        <div key={at} className={LINE}>
          <span className="flex min-w-0 items-center gap-2">
            <span className="flex-none text-ink-2">Begins with</span>
            <Input
              aria-label={`How the text begins: ${name}`}
              value={prefix}
              maxLength={200}
              aria-invalid={prefix === "" || undefined}
              onChange={({ target }) => put(at, target.value, source.rules[at]?.value)}
              className="min-w-0 flex-1"
            />
            <button
              type="button"
              aria-label={`Remove the rule for “${prefix}”`}
              onClick={() =>
                onChange({ ...source, rules: source.rules.filter((_, place) => place !== at) })
              }
              className="grid size-6 flex-none place-items-center rounded-sm text-ink-3 hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden size={14} />
            </button>
          </span>
          <ValueSelect
            label={`What a text that begins with “${prefix}” means: ${name}`}
            field={field}
            value={source.rules[at]?.value ?? null}
            onChoose={(value) => put(at, prefix, value)}
          />
        </div>
      ))}
      <div className={LINE}>
        <span className="flex min-w-0 items-center justify-between gap-2">
          <Button size="sm" variant="quiet" onClick={add} className="-ml-2.5">
            <Plus aria-hidden size={14} />
            Rule by beginning
          </Button>
          <span className="text-ink-2 max-sm:sr-only">otherwise</span>
        </span>
        <ValueSelect
          label={`Any other text: ${name}`}
          field={field}
          value={otherwiseValue(source)}
          nothing="refuse the row"
          onChoose={(value) => onChange({ ...source, otherwise: otherwiseOf(value) })}
        />
      </div>
    </div>
  );
}

function otherwiseValue({ otherwise }: ColumnSource): Meaning {
  if (otherwise === "error") return undefined;
  return otherwise === "not_asked" ? null : otherwise.value;
}

function otherwiseOf(value: Meaning): ColumnSource["otherwise"] {
  if (value === undefined) return "error";
  return value === null ? "not_asked" : { value };
}
