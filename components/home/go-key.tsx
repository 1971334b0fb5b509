"use client";

import { Kbd } from "@/components/ui/kbd";
import { useSingleKeys } from "@/lib/client/use-single-keys";

/** The keys that lead to a page, where single keys act. A hint for the eye: the key sheet reads them out. */
export function GoKey({ letter }: { letter: string }) {
  const { singleKeys } = useSingleKeys();
  if (!singleKeys) return null;
  return (
    <span aria-hidden className="max-sm:hidden">
      <Kbd>g {letter}</Kbd>
    </span>
  );
}
