import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type PercentFieldProps = {
  label: string;
  name: string;
  /** In [0, 1]. */
  share: number;
  hint: string;
  error: string | undefined;
};

/** A share, typed in per cent. */
export function PercentField({ label, name, share, hint, error }: PercentFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <span className="flex items-center gap-2">
          <Input
            {...wiring}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={String(Number((share * 100).toFixed(3)))}
            className="max-w-24 text-right tabular-nums"
          />
          <span className="text-ink-2 text-sm">%</span>
        </span>
      )}
    </Field>
  );
}
