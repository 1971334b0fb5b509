"use client";

import { Search } from "lucide-react";
import { Input } from "@/components/ui/input";
import { LiveRegion } from "@/components/ui/live-region";

type HandbookSearchProps = {
  value: string;
  onSearch: (text: string) => void;
  /** How many passages and terms have it; null where nothing is sought. */
  found: number | null;
};

/** Narrows the handbook to what has the words typed, with every key. Escape empties it. */
export function HandbookSearch({ value, onSearch, found }: HandbookSearchProps) {
  const says = found === null ? "" : `${found} ${found === 1 ? "passage" : "passages"}`;
  return (
    <div className="relative min-w-40 flex-1">
      <Search
        aria-hidden
        size={14}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <Input
        type="search"
        aria-label="Search the guideline"
        placeholder="Search the guideline"
        maxLength={100}
        value={value}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onSearch("");
        }}
        className="pr-24 pl-8 [&::-webkit-search-cancel-button]:hidden"
      />
      <span
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-3 text-xs"
      >
        {says}
      </span>
      <LiveRegion>{says}</LiveRegion>
    </div>
  );
}
