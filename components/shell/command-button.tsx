"use client";

import { Search } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { keyName } from "@/components/ui/key-name";
import { commandMenuOpen } from "@/lib/client/commands/page-commands";
import { useMac } from "@/lib/client/use-mac";

type CommandButtonProps = { compact?: boolean; className?: string };

/** Opens the command menu for those who don't know its key yet, and tells it. */
export function CommandButton({ compact = false, className }: CommandButtonProps) {
  const mac = useMac();
  const open = () => commandMenuOpen.set(true);
  if (compact) {
    return (
      <button
        type="button"
        aria-label="Commands"
        onClick={open}
        className={buttonClass({ variant: "quiet", size: "icon" }, "size-9")}
      >
        <Search aria-hidden size={17} />
      </button>
    );
  }
  return (
    <button
      type="button"
      onClick={open}
      className={classNames(
        "flex min-h-8 items-center gap-2 rounded-md border border-line bg-surface px-2 text-left text-ink-3 text-sm hover:border-line-strong hover:text-ink-2",
        className,
      )}
    >
      <Search aria-hidden size={14} className="flex-none" />
      <span className="truncate">Find or do</span>
      <Kbd className="ml-auto flex-none">{keyName("mod+k", mac)}</Kbd>
    </button>
  );
}
