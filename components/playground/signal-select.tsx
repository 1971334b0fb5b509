import type { ComponentProps } from "react";
import { SIGNAL_NAMES } from "@/components/playground/signal-names";
import { Select } from "@/components/ui/select";
import type { Dimension } from "@/lib/core/rubric/label";
import { SIGNALS_OF_DIMENSION } from "@/lib/core/scoring/project-rules/project-rule";
import type { Signal } from "@/lib/core/scoring/rules/rule";
import { REQUEST_SIGNALS } from "@/lib/core/scoring/rules/rule";

type SignalSelectProps = Omit<ComponentProps<"select">, "value" | "onChange"> & {
  dimension: Dimension;
  value: Signal;
  onChoose: (signal: Signal) => void;
};

/** What a match is a sign of, among the dimension's signals: in the response, or in the request. */
export function SignalSelect({ dimension, value, onChoose, ...rest }: SignalSelectProps) {
  const signals = SIGNALS_OF_DIMENSION[dimension];
  const asked = signals.filter((signal) => REQUEST_SIGNALS.some((one) => one === signal));
  const said = signals.filter((signal) => !asked.includes(signal));
  return (
    <Select
      {...rest}
      value={value}
      className="w-full"
      onChange={({ target }) => {
        const signal = signals.find((one) => one === target.value);
        if (signal !== undefined) onChoose(signal);
      }}
    >
      {[
        { label: "In the response", group: said },
        { label: "In the request", group: asked },
      ].map(({ label, group }) =>
        group.length === 0 ? null : (
          <optgroup key={label} label={label}>
            {group.map((signal) => (
              <option key={signal} value={signal}>
                {SIGNAL_NAMES[signal]}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </Select>
  );
}
