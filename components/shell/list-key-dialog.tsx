"use client";

import type { ComponentProps } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { KeyDialog } from "@/components/ui/key-dialog";
import { changeDeskSettings, deskSettings } from "@/lib/client/desk/desk-settings-store";
import { useObservable } from "@/lib/client/use-observable";

/** The keys of a list, with the switch for those that are a single character: the desk's, too. */
export function ListKeyDialog(props: Omit<ComponentProps<typeof KeyDialog>, "children">) {
  const singleKeys = useObservable(deskSettings, (settings) => settings.singleKeys);
  return (
    <KeyDialog {...props}>
      <Checkbox
        label="Keys that are a single character act"
        checked={singleKeys}
        onChange={(event) => changeDeskSettings({ singleKeys: event.target.checked })}
      />
    </KeyDialog>
  );
}
