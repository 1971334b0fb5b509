"use client";

import { useId } from "react";
import { tagName } from "@/components/rubric/tag-name";
import { classNames } from "@/components/ui/class-names";

type TagAnswerProps = {
  tags: readonly string[];
  /** Null where each case keeps the tags it is scored with. */
  chosen: readonly string[] | null;
  onChoose: (chosen: string[] | null) => void;
};

/** The tags of a label for many: as scored, or these for all, of which there may be none. */
export function TagAnswer({ chosen, onChoose, tags }: TagAnswerProps) {
  const id = useId();
  const toggle = (tag: string) => {
    const now = chosen ?? [];
    onChoose(now.includes(tag) ? now.filter((one) => one !== tag) : [...now, tag]);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not stand in a line with its content.
    <div
      role="group"
      aria-labelledby={id}
      className="grid items-start gap-x-3 gap-y-1 sm:grid-cols-[84px_minmax(0,1fr)]"
    >
      <span id={id} className="pt-1 font-medium text-ink-2 text-xs">
        Tags
      </span>
      <div className="flex flex-wrap gap-1.5">
        <TagChip
          quiet
          pressed={chosen === null}
          onPress={() => onChoose(chosen === null ? [] : null)}
        >
          as scored
        </TagChip>
        {tags.map((tag) => (
          <TagChip key={tag} pressed={chosen?.includes(tag) ?? false} onPress={() => toggle(tag)}>
            {tagName(tag)}
          </TagChip>
        ))}
      </div>
    </div>
  );
}

type TagChipProps = { quiet?: true; pressed: boolean; onPress: () => void; children: string };

function TagChip({ children, onPress, pressed, quiet }: TagChipProps) {
  const chosen = quiet
    ? "border-line-strong bg-sunken font-semibold text-ink-2"
    : "border-accent bg-accent-soft font-semibold text-accent";
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={classNames(
        "inline-flex h-6 items-center rounded-md border px-2 text-xs leading-none",
        pressed ? chosen : "border-line-strong text-ink-2 hover:bg-sunken hover:text-ink",
      )}
    >
      {children}
    </button>
  );
}
