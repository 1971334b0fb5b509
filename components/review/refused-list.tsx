"use client";

import { Button } from "@/components/ui/button";
import type { Desk } from "@/lib/client/desk/create-desk";
import type { OutboxEntry } from "@/lib/client/outbox/outbox-entry";

const KINDS = {
  submit: "Your label",
  finalize: "Your decision after the reveal",
  edit: "Your change",
  skip: "Your skip",
} as const;

type RefusedListProps = { desk: Desk; entries: readonly OutboxEntry[]; onDone: () => void };

/** What the server would not take: why, that it is kept, and the two things to do about it. */
export function RefusedList({ desk, entries, onDone }: RefusedListProps) {
  return (
    <ul className="flex flex-col gap-3">
      {entries.map((entry) => (
        <li key={entry.order} className="flex flex-col gap-1.5 text-sm">
          <p>
            <span className="font-medium">
              {KINDS[entry.request.kind]} of {entry.caseName}
            </span>{" "}
            was not taken. {entry.refusal?.sentence}
          </p>
          <div className="flex gap-2">
            <Button
              size="sm"
              variant="primary"
              onClick={() => {
                void desk.undo.reclaimRefused(entry);
                onDone();
              }}
            >
              Take the case back with it
            </Button>
            <Button size="sm" onClick={() => void desk.outbox.discard(entry.slotId)}>
              Discard it
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
