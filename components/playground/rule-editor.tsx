import type { FormEvent, ReactNode } from "react";
import { SignalSelect } from "@/components/playground/signal-select";
import { TriedExamples } from "@/components/playground/tried-examples";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { Textarea } from "@/components/ui/textarea";
import type { RuleForm } from "@/lib/client/playground/rule-form";
import type { Dimension } from "@/lib/core/rubric/label";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import {
  PROJECT_RULE_LIMITS as LIMITS,
  SIGNALS_OF_DIMENSION,
} from "@/lib/core/scoring/project-rules/project-rule";
import type { TriedRule } from "@/lib/core/trial/trial";

type RuleEditorProps = {
  form: RuleForm;
  tried: TriedRule | undefined;
  onChange: (form: RuleForm) => void;
  onSubmit: () => void;
  /** What went wrong, and what can be done: below the fields. */
  children: ReactNode;
};

/** A rule being written. It counts in the verdicts at once, and its examples are tried as they are typed. */
export function RuleEditor({ form, tried, onChange, onSubmit, children }: RuleEditorProps) {
  const set = (part: Partial<RuleForm>) => onChange({ ...form, ...part });

  function chooseDimension(dimension: Dimension) {
    const signals = SIGNALS_OF_DIMENSION[dimension];
    const signal = signals.includes(form.signal) ? form.signal : (signals[0] ?? form.signal);
    set({ dimension, signal });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form
      aria-label="Rule"
      onSubmit={submit}
      className="flex flex-col gap-3.5 rounded-lg border border-line-strong bg-surface p-4"
    >
      <Field label="Name" hint="Evidence names the rule by it.">
        {(wiring) => (
          <Input
            {...wiring}
            value={form.name}
            maxLength={LIMITS.nameLength}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <div className="flex flex-col gap-1.5">
        <span className="font-medium text-ink-2 text-xs">Dimension</span>
        <Segmented
          label="Dimension"
          digits="never"
          choices={DIMENSIONS.map((value) => ({
            value,
            label: <DimensionMark dimension={value} className="justify-center py-1" />,
          }))}
          value={form.dimension}
          onChoose={chooseDimension}
        />
      </div>
      <div className="grid gap-3.5 sm:grid-cols-[minmax(0,1fr)_88px_88px]">
        <Field label="A match says that it …">
          {(wiring) => (
            <SignalSelect
              {...wiring}
              dimension={form.dimension}
              value={form.signal}
              onChoose={(signal) => set({ signal })}
            />
          )}
        </Field>
        <Field label="Weight">
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              step="0.5"
              min={-LIMITS.weight}
              max={LIMITS.weight}
              value={form.weight}
              onChange={({ target }) => set({ weight: target.value })}
            />
          )}
        </Field>
        <Field label="Language">
          {(wiring) => (
            <Input
              {...wiring}
              value={form.language}
              placeholder="any"
              maxLength={LIMITS.languageLength}
              onChange={({ target }) => set({ language: target.value })}
            />
          )}
        </Field>
      </div>
      <p className="-mt-2 text-ink-3 text-xs">
        Weight: 1 is a hint, 2 clear, 4 decides nearly alone; below 0 speaks against it.
      </p>
      <Lines
        label="Phrases"
        hint="One a line, whole words, in any case. A * at the end lets the last word go on. Words in quotation marks or code do not count."
        value={form.phrases}
        onChange={(phrases) => set({ phrases })}
      />
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Lines
          label="Examples that must match"
          hint="One a line."
          value={form.match}
          onChange={(match) => set({ match })}
        />
        <Lines
          label="Examples that must not match"
          hint="One a line."
          value={form.pass}
          onChange={(pass) => set({ pass })}
        />
      </div>
      <TriedExamples tried={tried} />
      <Field label="Note">
        {(wiring) => (
          <Input
            {...wiring}
            value={form.note}
            maxLength={LIMITS.noteLength}
            onChange={({ target }) => set({ note: target.value })}
          />
        )}
      </Field>
      {children}
    </form>
  );
}

type LinesProps = {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
};

function Lines({ label, hint, value, onChange }: LinesProps) {
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <Textarea
          {...wiring}
          value={value}
          className="max-h-48 min-h-[52px] text-sm"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
