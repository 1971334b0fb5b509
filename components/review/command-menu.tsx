"use client";

import { useId, useState } from "react";
import { keyName } from "@/components/review/key-name";
import { classNames } from "@/components/ui/class-names";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { nextIndex } from "@/components/ui/next-index";
import { GO_TO_KEYS } from "@/lib/core/review/go-to-keys";
import type { DeskCommand } from "@/lib/core/review/keymap";
import { KEYMAP } from "@/lib/core/review/keymap";

type Entry = { id: string; says: string; key: string; command: DeskCommand; path?: string };

/** Commands that mean nothing without their key: where one stands, what one chooses, what one holds. */
const BY_KEY_ALONE: readonly DeskCommand[] = [
  "previous_field",
  "next_field",
  "option",
  "leave_text",
  "go_to",
  "command_menu",
  "reveal",
];

type CommandMenuProps = {
  open: boolean;
  mac: boolean;
  onClose: () => void;
  onRun: (command: DeskCommand, path: string | undefined) => void;
};

/** Everything the keys do and every page they lead to, found by typing. */
export function CommandMenu({ open, mac, onClose, onRun }: CommandMenuProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Commands">
      <CommandList mac={mac} onRun={onRun} />
    </Dialog>
  );
}

function CommandList({ mac, onRun }: Pick<CommandMenuProps, "mac" | "onRun">) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const words = typed.toLowerCase().split(/\s+/);
  const found = entries(mac).filter(({ says }) =>
    words.every((word) => says.toLowerCase().includes(word)),
  );

  function run(entry: Entry | undefined) {
    if (entry !== undefined) onRun(entry.command, entry.path);
  }

  return (
    <div className="-mx-2 -my-1 flex flex-col gap-2">
      <Input
        autoFocus
        role="combobox"
        aria-label="Command"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${found[at].id}`}
        value={typed}
        placeholder="Type what you want to do"
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const to = nextIndex(event.key, { index: at, count: found.length }, "vertical");
          if (to !== null) {
            event.preventDefault();
            setAt(to);
            document.getElementById(`${id}-${found[to]?.id}`)?.scrollIntoView({ block: "nearest" });
          } else if (event.key === "Enter" && !event.repeat) {
            event.preventDefault();
            run(found[at]);
          }
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Commands"
        className="max-h-[46vh] overflow-y-auto"
      >
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          <div
            key={entry.id}
            id={`${id}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => run(entry)}
            className={classNames(
              "flex min-h-8 cursor-pointer items-center justify-between gap-4 rounded-md px-2.5 text-sm",
              index === at && "bg-accent-soft text-accent",
            )}
          >
            {entry.says}
            <Kbd>{entry.key}</Kbd>
          </div>
        ))}
        {found.length === 0 ? (
          <p className="px-2.5 py-2 text-ink-3">No command says that.</p>
        ) : null}
      </div>
    </div>
  );
}

function entries(mac: boolean): Entry[] {
  const commands = KEYMAP.filter(
    (row) => !BY_KEY_ALONE.includes(row.command) && !row.withSelection,
  );
  return [
    ...commands.map(({ command, keys, says }) => ({
      id: command,
      says,
      key: keyName(keys[0] ?? "", mac),
      command,
    })),
    ...GO_TO_KEYS.map(({ key, path, says }) => ({
      id: `go-${key}`,
      says: `Go to: ${says}`,
      key: `g ${key}`,
      command: "go_to" as const,
      path,
    })),
  ];
}
