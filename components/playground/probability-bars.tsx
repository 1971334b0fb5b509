import { classNames } from "@/components/ui/class-names";
import { formatProbability } from "@/components/ui/format-probability";

type ProbabilityBarsProps<Value extends string> = {
  label: string;
  values: readonly Value[];
  names: Readonly<Record<Value, string>>;
  probabilities: Readonly<Record<Value, number>>;
};

/** How probable each value of a field is, in the field's order; the most probable stands out. */
export function ProbabilityBars<Value extends string>(props: ProbabilityBarsProps<Value>) {
  const { label, values, names, probabilities } = props;
  const highest = Math.max(...values.map((value) => probabilities[value]));
  return (
    <dl aria-label={label} className="flex flex-col gap-1 text-sm">
      {values.map((value) => {
        const probability = probabilities[value];
        const top = probability === highest;
        return (
          <div key={value} className="grid grid-cols-[104px_1fr_32px] items-center gap-2">
            <dt className={classNames("truncate", top ? "font-medium" : "text-ink-2")}>
              {names[value]}
            </dt>
            <dd aria-hidden className="h-1.5 rounded-full bg-sunken">
              <span
                className={classNames(
                  "block h-full rounded-full",
                  top ? "bg-accent" : "bg-line-strong",
                )}
                style={{ width: `${Math.max(probability * 100, 1)}%` }}
              />
            </dd>
            <dd
              className={classNames(
                "text-right text-xs tabular-nums",
                top ? "font-medium" : "text-ink-2",
              )}
            >
              {formatProbability(probability)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
