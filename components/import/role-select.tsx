import type { RoleChoice } from "@/components/import/role-words";
import { ROLE_GROUPS } from "@/components/import/role-words";
import { Select } from "@/components/ui/select";

type RoleSelectProps = {
  label: string;
  id?: string | undefined;
  /** Null where nothing is chosen yet. */
  value: RoleChoice | null;
  /** What the choice of nothing is called. */
  nothing: string;
  column: string;
  taken: ReadonlyMap<RoleChoice, string>;
  onChoose(choice: RoleChoice | null): void;
};

/** What a column becomes. What another column says is marked with it: choosing it here takes it over. */
export function RoleSelect(props: RoleSelectProps) {
  const { column, label, nothing, onChoose, taken, value } = props;
  function name(choice: RoleChoice, words: string): string {
    const other = taken.get(choice);
    return other === undefined || other === column ? words : `${words} (now ${other})`;
  }
  return (
    <Select
      id={props.id}
      aria-label={label}
      className="w-full sm:w-auto sm:min-w-40 sm:max-w-56 sm:flex-1"
      value={value ?? ""}
      onChange={({ target }) => {
        const choices = ROLE_GROUPS.flatMap((group) => group.choices.map(([choice]) => choice));
        onChoose(choices.find((choice) => choice === target.value) ?? null);
      }}
    >
      <option value="">{nothing}</option>
      {ROLE_GROUPS.map((group) => (
        <optgroup key={group.name} label={group.name}>
          {group.choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {name(choice, words)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
