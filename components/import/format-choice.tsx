"use client";

import { Field } from "@/components/ui/field";
import { formatPercent } from "@/components/ui/format-percent";
import { Select } from "@/components/ui/select";
import type { CaseFormat, FormatGuess } from "@/lib/core/formats/case-format";
import { CASE_FORMAT_NAMES, CASE_FORMATS } from "@/lib/core/formats/case-format";

type FormatChoiceProps = {
  /** As a person chose it; null leaves it to the guess. */
  chosen: CaseFormat | null;
  guess: FormatGuess | null;
  loading: boolean;
  onChoose(format: CaseFormat | null): void;
};

const GUESS = "";

/** Which form the file was taken to have, why, and the way to say otherwise. */
export function FormatChoice({ chosen, guess, loading, onChoose }: FormatChoiceProps) {
  return (
    <div aria-busy={loading}>
      <Field label="Form of the file" hint={reasonOf(chosen, guess)}>
        {(wiring) => (
          <Select
            {...wiring}
            className="max-w-sm"
            value={chosen ?? GUESS}
            onChange={(event) => {
              const format = CASE_FORMATS.find((one) => one === event.target.value);
              onChoose(format ?? null);
            }}
          >
            <option value={GUESS}>
              {guess === null ? "Not recognised" : `Recognised: ${CASE_FORMAT_NAMES[guess.format]}`}
            </option>
            {CASE_FORMATS.map((format) => (
              <option key={format} value={format}>
                {CASE_FORMAT_NAMES[format]}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

function reasonOf(chosen: CaseFormat | null, guess: FormatGuess | null): string {
  if (chosen !== null) return "Chosen by you.";
  if (guess === null) return "None of the known forms fits the first lines.";
  if (guess.format === "csv") return guess.because;
  if (guess.confidence === 1) return `${guess.because} All of those looked at do.`;
  return `${guess.because} ${formatPercent(guess.confidence, 0)} of those looked at do.`;
}
