"use client";

import type { KeyboardEvent } from "react";
import { useId, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { nextIndex } from "@/components/ui/next-index";

export type PaletteEntry = {
  id: string;
  group: string;
  says: string;
  /** A quieter word beside it. */
  note?: string;
  keys?: readonly string[];
  onRun: () => void;
};

type CommandPaletteProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  placeholder: string;
  entries: readonly PaletteEntry[];
  /** What was found elsewhere for the words typed; already filtered. */
  found: readonly PaletteEntry[];
  /** Said under the list while it is being looked elsewhere, or where that failed. */
  status: string | null;
  onType: (text: string) => void;
};

/** Everything that can be done from here, found by typing, run with Enter. */
export function CommandPalette({ open, onClose, title, ...list }: CommandPaletteProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <PaletteList title={title} {...list} />
    </Dialog>
  );
}

type ListProps = Omit<CommandPaletteProps, "open" | "onClose">;

function PaletteList({ title, placeholder, entries, found, status, onType }: ListProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const shown = [...entries.filter((entry) => saysAll(entry, typed)), ...found];

  function onKeyDown(event: KeyboardEvent) {
    const to = nextIndex(event.key, { index: at, count: shown.length }, "vertical");
    if (to !== null) {
      event.preventDefault();
      setAt(to);
      document.getElementById(`${id}-${shown[to]?.id}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && !event.repeat) {
      event.preventDefault();
      shown[at]?.onRun();
    }
  }

  return (
    <div className="-mx-2 -my-1 flex flex-col gap-2">
      <Input
        autoFocus
        role="combobox"
        aria-label={title}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[at] === undefined ? undefined : `${id}-${shown[at].id}`}
        value={typed}
        placeholder={placeholder}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={title}
        className="max-h-[52vh] overflow-y-auto"
      >
        {groupsOf(shown).map(([group, members]) => (
          // biome-ignore lint/a11y/useSemanticElements: a list box has groups, not field sets.
          <div key={group} role="group" aria-label={group}>
            <p aria-hidden className="px-2.5 pt-2 pb-1 text-ink-3 text-xs">
              {group}
            </p>
            {members.map(({ entry, index }) => (
              <PaletteLine
                key={entry.id}
                id={`${id}-${entry.id}`}
                entry={entry}
                active={index === at}
                onPoint={() => setAt(index)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="min-h-5 px-2.5 text-ink-3 text-sm">
        {status ?? (shown.length === 0 ? "Nothing here says that." : "")}
      </p>
    </div>
  );
}

type LineProps = { id: string; entry: PaletteEntry; active: boolean; onPoint: () => void };

function PaletteLine({ id, entry, active, onPoint }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={entry.onRun}
      className={classNames(
        "flex min-h-8 cursor-pointer items-center gap-3 rounded-md px-2.5 text-sm max-md:min-h-11",
        active && "bg-accent-soft text-accent",
      )}
    >
      <span className="truncate">{entry.says}</span>
      {entry.note === undefined ? null : (
        <span className="truncate text-ink-3 text-xs">{entry.note}</span>
      )}
      <span className="ml-auto flex flex-none gap-1">
        {entry.keys?.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </div>
  );
}

/** Each word typed stands in what the entry says, or in its group's name. */
function saysAll({ group, note = "", says }: PaletteEntry, typed: string): boolean {
  const text = `${says} ${note} ${group}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

type Placed = { entry: PaletteEntry; index: number };

/** The entries by group, each with its place among all of them. */
function groupsOf(entries: readonly PaletteEntry[]): [string, Placed[]][] {
  const placed = entries.map((entry, index) => ({ entry, index }));
  return [...Map.groupBy(placed, ({ entry }) => entry.group)];
}
