"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ImportDefaults, ImportPreview } from "@/lib/contract/import";

type DefaultsFormProps = {
  missing: ImportPreview["missing"];
  /** Fields that something else waits for. */
  needed?: readonly string[];
  /** What was said before. */
  start?: ImportDefaults;
  isForSet: boolean;
};

const FIELDS = [
  { name: "model", label: "Model", lacking: "model" },
  { name: "modelVersion", label: "Model version", lacking: "model" },
  { name: "language", label: "Language", lacking: "language", placeholder: "en" },
  { name: "category", label: "Category", lacking: "category" },
] as const;

/** What a person may say for all cases of the file that do not say it themselves. */
export function DefaultsForm({ isForSet, missing, needed = [], start }: DefaultsFormProps) {
  const [escalates, setEscalates] = useState(start?.escalation !== undefined);
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold text-sm">For cases that don't say it themselves</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {FIELDS.map(({ name, label, lacking, ...rest }) => (
          <Field
            key={name}
            label={label}
            aside={missing.includes(lacking) ? "not in the file" : null}
            error={needed.includes(name) ? "The id is made of it." : null}
          >
            {(wiring) => (
              <Input
                {...wiring}
                {...rest}
                name={name}
                defaultValue={start?.[name]}
                maxLength={200}
              />
            )}
          </Field>
        ))}
        <Field
          label="Occurred at"
          aside={missing.includes("occurredAt") ? "not in the file" : null}
          hint="Your time. Empty: now."
        >
          {(wiring) => <Input {...wiring} type="datetime-local" name="occurredAt" />}
        </Field>
      </div>
      {missing.includes("externalId") ? (
        <p className="text-ink-2 text-sm">
          The lines have no ids: they follow from the content, so importing the file again adds
          nothing.
        </p>
      ) : null}
      {isForSet ? null : (
        <Checkbox
          label="Send every case to a reviewer"
          checked={escalates}
          onChange={(event) => setEscalates(event.target.checked)}
        />
      )}
      {escalates ? (
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_180px]">
          <Field label="Why">
            {(wiring) => <Input {...wiring} name="reason" required maxLength={2_000} />}
          </Field>
          <Field label="Severity">
            {(wiring) => (
              <Select {...wiring} name="severity" defaultValue="1">
                <option value="0">0 · none</option>
                <option value="1">1 · minor</option>
                <option value="2">2 · serious</option>
                <option value="3">3 · grave</option>
              </Select>
            )}
          </Field>
        </div>
      ) : null}
    </fieldset>
  );
}
