"use client";

import { Settings2 } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { Checkbox } from "@/components/ui/checkbox";
import { Popover } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { changeDeskSettings } from "@/lib/client/desk/desk-settings-store";
import type { DeskSettings } from "@/lib/core/review/desk-settings";

const BLUR = [
  { value: "severe", label: "from severity 2" },
  { value: "always", label: "always" },
  { value: "never", label: "never" },
] as const;

/** How this person works at the desk: which keys act, and what is blurred. */
export function DeskSettingsPopover({ settings }: { settings: DeskSettings }) {
  return (
    <Popover
      label="How you work here"
      align="end"
      trigger={<Settings2 aria-hidden size={15} />}
      triggerLabel="Keys and blur"
      triggerClass={buttonClass({ variant: "quiet", size: "icon" })}
      className="w-[300px]"
    >
      <div className="flex flex-col gap-2">
        <Checkbox
          label="Keys that are a single character act"
          checked={settings.singleKeys}
          onChange={(event) => changeDeskSettings({ singleKeys: event.target.checked })}
        />
        <Checkbox
          label="Choosing an option moves to the next open field"
          checked={settings.advance}
          onChange={(event) => changeDeskSettings({ advance: event.target.checked })}
        />
        <Checkbox
          label="Reveal as long as b is held (else: until pressed again)"
          checked={settings.holdToReveal}
          onChange={(event) => changeDeskSettings({ holdToReveal: event.target.checked })}
        />
        <p id="desk-blur" className="mt-1 font-medium text-ink-2 text-xs">
          Blur conversations
        </p>
        <Segmented
          labelledBy="desk-blur"
          choices={BLUR}
          value={settings.blur}
          onChoose={(blur) => changeDeskSettings({ blur })}
          digits="never"
        />
      </div>
    </Popover>
  );
}
