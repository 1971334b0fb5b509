"use client";

import { useSyncExternalStore } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

type TimeZoneFieldProps = {
  zones: readonly string[];
  /** Chosen at first; without it, the browser's own. */
  initial?: string;
  error?: string | undefined;
};

const never = () => () => undefined;
const browserZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time zone that days and weeks are counted in. */
export function TimeZoneField({ zones, initial, error }: TimeZoneFieldProps) {
  const own = useSyncExternalStore(never, browserZone, () => "UTC");
  const chosen = initial ?? own;
  return (
    <Field label="Time zone" hint="Days and weeks of the audit are counted in it." error={error}>
      {(wiring) => (
        <Select {...wiring} key={chosen} name="timeZone" defaultValue={chosen} className="w-full">
          {zones.includes(chosen) ? null : <option>{chosen}</option>}
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Select>
      )}
    </Field>
  );
}
