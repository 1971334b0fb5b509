import { Input } from "@/components/ui/input";

type SeparatorFieldProps = { value: string; onChange(separator: string): void };

/** What stands between the values of one cell. It is never empty: an empty field changes nothing. */
export function SeparatorField({ onChange, value }: SeparatorFieldProps) {
  return (
    <span className="flex items-center gap-2 text-ink-2 text-sm">
      between them
      <Input
        aria-label="What stands between two values"
        defaultValue={value}
        maxLength={5}
        onChange={({ target }) => {
          if (target.value !== "") onChange(target.value);
        }}
        className="w-14 font-mono"
      />
    </span>
  );
}
