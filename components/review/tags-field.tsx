import { FieldBox } from "@/components/review/field-box";
import type { FieldProps } from "@/components/review/field-props";
import { ToggleChip } from "@/components/review/toggle-chip";
import { tagName } from "@/components/rubric/tag-name";

/**
 * What went wrong, in the project's words: any number of them. A tag of the label that is no longer among
 * them (from a draft before the guideline changed) is last, to be taken back.
 */
export function TagsField({
  label,
  advice,
  tags,
  onChoose,
}: FieldProps & { tags: readonly string[] }) {
  const gone = label.tags.filter((tag) => !tags.includes(tag));
  return (
    <FieldBox group field="tags" label="Tags" advice={advice}>
      {({ describedBy }) => (
        <div className="flex flex-wrap gap-1.5">
          {tags.map((tag, index) => (
            <ToggleChip
              key={tag}
              digit={index + 1}
              pressed={label.tags.includes(tag)}
              describedBy={describedBy}
              onToggle={() => onChoose("tags", tag)}
            >
              {tagName(tag)}
            </ToggleChip>
          ))}
          {gone.map((tag) => (
            <ToggleChip
              key={tag}
              digit={null}
              pressed
              describedBy={describedBy}
              onToggle={() => onChoose("tags", tag)}
            >
              {tagName(tag)} (not in the guideline)
            </ToggleChip>
          ))}
        </div>
      )}
    </FieldBox>
  );
}
