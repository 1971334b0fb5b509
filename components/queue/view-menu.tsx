"use client";

import { MoreHorizontal } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { Menu } from "@/components/ui/menu";
import type { QueueView } from "@/lib/contract/queue-views";

type ViewMenuProps = {
  view: QueueView;
  onRename: (view: QueueView) => void;
  onRemove: (view: QueueView) => void;
};

/** What can be done with the saved view that is shown. */
export function ViewMenu({ onRemove, onRename, view }: ViewMenuProps) {
  const forAll = view.kind === "shared" ? " for everyone" : "";
  return (
    <Menu
      label={`View ${view.name}`}
      triggerLabel={`Change the view ${view.name}`}
      triggerClass={buttonClass({ variant: "quiet", size: "sm" }, "flex-none px-1.5")}
      trigger={<MoreHorizontal aria-hidden size={15} />}
      items={[
        {
          kind: "action",
          id: "rename",
          label: `Rename${forAll}…`,
          text: "Rename",
          onSelect: () => onRename(view),
        },
        {
          kind: "action",
          id: "delete",
          label: `Delete${forAll}`,
          text: "Delete",
          onSelect: () => onRemove(view),
        },
      ]}
    />
  );
}
