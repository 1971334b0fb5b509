"use client";

import type { KeyboardEvent } from "react";
import { useId, useRef, useState } from "react";
import { tagName } from "@/components/rubric/tag-name";
import { classNames } from "@/components/ui/class-names";
import { nextIndex } from "@/components/ui/next-index";

type TagAnswerProps = {
  tags: readonly string[];
  /** Null where each case keeps the tags it is scored with. */
  chosen: readonly string[] | null;
  onChoose: (chosen: string[] | null) => void;
};

/**
 * The tags of a label for many: as scored, or these for all, of which there may be none. One stop for
 * Tab, and the arrow keys inside.
 */
export function TagAnswer({ chosen, onChoose, tags }: TagAnswerProps) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);

  function toggle(tag: string) {
    const now = chosen ?? [];
    onChoose(now.includes(tag) ? now.filter((one) => one !== tag) : [...now, tag]);
  }
  function move(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = nextIndex(event.key, { index: at, count: tags.length + 1 });
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    group.current?.querySelectorAll("button")[to]?.focus();
  }
  const stop = (index: number) => ({
    tabIndex: index === at ? 0 : -1,
    onFocus: () => setAt(index),
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not stand in a line with its content.
    <div
      ref={group}
      role="group"
      aria-labelledby={id}
      onKeyDown={move}
      className="grid items-start gap-x-3 gap-y-1 sm:grid-cols-[84px_minmax(0,1fr)]"
    >
      <span id={id} className="pt-1 font-medium text-ink-2 text-xs">
        Tags
      </span>
      <div className="flex flex-wrap gap-1.5">
        <TagChip
          quiet
          {...stop(0)}
          pressed={chosen === null}
          onPress={() => onChoose(chosen === null ? [] : null)}
        >
          as scored
        </TagChip>
        {tags.map((tag, index) => (
          <TagChip
            key={tag}
            {...stop(index + 1)}
            pressed={chosen?.includes(tag) ?? false}
            onPress={() => toggle(tag)}
          >
            {tagName(tag)}
          </TagChip>
        ))}
      </div>
    </div>
  );
}

type TagChipProps = {
  /** Its being chosen changes nothing. */
  quiet?: true;
  pressed: boolean;
  tabIndex: number;
  onFocus: () => void;
  onPress: () => void;
  children: string;
};

function TagChip({ children, onFocus, onPress, pressed, quiet, tabIndex }: TagChipProps) {
  const chosen = quiet
    ? "border-line-strong bg-sunken font-semibold text-ink-2"
    : "border-accent bg-accent-soft font-semibold text-accent";
  return (
    <button
      type="button"
      aria-pressed={pressed}
      tabIndex={tabIndex}
      onFocus={onFocus}
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
