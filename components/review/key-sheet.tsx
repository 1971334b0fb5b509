"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { keyName } from "@/components/ui/key-name";
import { GO_TO_KEYS } from "@/lib/core/pages/go-to-keys";
import type { KeyBinding } from "@/lib/core/review/keymap";
import { KEY_GROUPS, KEYMAP } from "@/lib/core/review/keymap";

type KeySheetProps = { open: boolean; onClose: () => void; mac: boolean; singleKeys: boolean };

/** All keys of the desk, drawn from the table that they act by. */
export function KeySheet({ open, onClose, mac, singleKeys }: KeySheetProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="lg"
      className="lg:w-[min(1060px,94vw)]"
      title="Keys"
      description={
        singleKeys
          ? "They rest while you type."
          : "Keys that are a single character are turned off."
      }
    >
      <div className="gap-x-8 sm:columns-2 lg:columns-3">
        {KEY_GROUPS.map((group) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1.5 font-semibold text-ink-2 text-xs">{group}</h3>
            <dl>
              {KEYMAP.filter((row) => row.group === group).map((row) => (
                <Row key={row.command} keys={keysOf(row, mac)} says={row.says} />
              ))}
            </dl>
          </section>
        ))}
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1.5 font-semibold text-ink-2 text-xs">Pages</h3>
          <dl>
            {GO_TO_KEYS.map(({ key, says }) => (
              <Row key={key} keys={[`g ${key}`]} says={says} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Row({ keys, says }: { keys: readonly string[]; says: string }) {
  return (
    <div className="flex min-h-[26px] items-center justify-between gap-3 border-line border-t text-sm">
      <dt className="text-ink-2">{says}</dt>
      <dd className="flex flex-none gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}

function keysOf({ command, keys }: KeyBinding, mac: boolean): string[] {
  if (command === "option") return ["1–9", "0"];
  return keys.map((key) => keyName(key, mac));
}
