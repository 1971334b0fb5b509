"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

type KeyRow = { keys: readonly string[]; shift?: boolean; says: string };

type KeyDialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  rows: readonly KeyRow[];
  /** Whether keys that are a single character act, and how to change it. */
  singleKeys: boolean;
  onSingleKeys: (act: boolean) => void;
};

const SHOWN: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  Escape: "Esc",
  Enter: "⏎",
};

/** A page's keys and what they do. */
export function KeyDialog({ open, onClose, title, rows, ...single }: KeyDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title} size="sm">
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 text-sm">
        {rows.map(({ keys, shift, says }) => (
          <div key={says} className="contents">
            <dt className="flex gap-1">
              {shift ? <Kbd>⇧</Kbd> : null}
              {keys.map((key) => (
                <Kbd key={key}>{SHOWN[key] ?? key}</Kbd>
              ))}
            </dt>
            <dd className="text-ink-2">{says}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-line border-t pt-3">
        <Checkbox
          label="Keys that are a single character act"
          checked={single.singleKeys}
          onChange={(event) => single.onSingleKeys(event.target.checked)}
        />
      </div>
    </Dialog>
  );
}
