import { buttonClass } from "@/components/ui/button-class";
import { Select } from "@/components/ui/select";

type CompareFormProps = {
  versions: readonly number[];
  /** The earlier and the later of the two compared, or to begin with. */
  before: number;
  after: number;
};

/** Any two versions, to be compared. A plain form: it works before any script does. */
export function CompareForm({ versions, before, after }: CompareFormProps) {
  return (
    <form method="get" className="flex flex-wrap items-center gap-2 text-sm">
      <label htmlFor="compare" className="text-ink-2">
        From
      </label>
      <Select id="compare" name="compare" defaultValue={before}>
        {versions.map((version) => (
          <option key={version} value={version}>
            version {version}
          </option>
        ))}
      </Select>
      <label htmlFor="version" className="text-ink-2">
        to
      </label>
      <Select id="version" name="version" defaultValue={after}>
        {versions.map((version) => (
          <option key={version} value={version}>
            version {version}
          </option>
        ))}
      </Select>
      <button type="submit" className={buttonClass()}>
        Compare
      </button>
    </form>
  );
}
