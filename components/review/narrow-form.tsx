"use client";

import type { ReactNode } from "react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { gapsOf } from "@/lib/client/desk/form-actions";
import type { OpenItem } from "@/lib/client/desk/open-item";

/** On a narrow screen: a bar below the conversation that opens the form, which leaves with its item. */
export function NarrowForm({ open, children }: { open: OpenItem; children: ReactNode }) {
  const [openFor, setOpenFor] = useState<string | null>(null);
  const slotId = open.item.slot.id;
  const missing = gapsOf(open).length;
  return (
    <>
      <div className="flex items-center gap-3 border-line border-t bg-surface px-4 py-2.5">
        <span className="flex-1 text-ink-3 text-sm">
          {missing === 0 ? "Finished" : `${missing} to go`}
        </span>
        <Button variant="primary" onClick={() => setOpenFor(slotId)}>
          Label
        </Button>
      </div>
      <Sheet
        side="bottom"
        open={openFor === slotId}
        onClose={() => setOpenFor(null)}
        title="Label"
        className="[&_section]:border-l-0"
      >
        <div className="-mx-5 -my-4">{children}</div>
      </Sheet>
    </>
  );
}
