"use client";

import { KeyDialog } from "@/components/ui/key-dialog";
import { keyName } from "@/components/ui/key-name";
import { useMac } from "@/lib/client/use-mac";
import { useSingleKeys } from "@/lib/client/use-single-keys";
import type { GoTo } from "@/lib/core/pages/go-to-keys";

type GlobalKeysProps = { open: boolean; pages: readonly GoTo[]; onClose: () => void };

/** The keys that act on every page. */
export function GlobalKeys({ open, pages, onClose }: GlobalKeysProps) {
  const mac = useMac();
  const rows = [
    { keys: [keyName("mod+k", mac)], says: "Commands, pages, cases" },
    ...pages.map(({ key, says }) => ({ keys: ["g", key], says })),
    { keys: ["?"], says: "The keys of the page" },
  ];
  return <KeyDialog open={open} onClose={onClose} title="Keys" rows={rows} {...useSingleKeys()} />;
}
