"use client";

import { Search } from "lucide-react";
import type { KeyboardEvent, RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";

type SearchBoxProps = {
  inputRef: RefObject<HTMLInputElement | null>;
  value: string;
  onSearch: (text: string) => void;
  /** Escape in an empty box, and Enter: back to the list. */
  onLeave: () => void;
};

const PAUSE_MS = 250;

/** Search in prompt, response and id, once the typing pauses. */
export function SearchBox({ inputRef, value, onSearch, onLeave }: SearchBoxProps) {
  const [typed, setTyped] = useState({ text: value, waiting: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The desk's key for searching leads to this page with the box named in the address.
  useEffect(() => {
    if (window.location.hash === "#search") inputRef.current?.focus();
  }, [inputRef]);

  function search(text: string, pauseMs: number) {
    clearTimeout(timer.current);
    setTyped({ text, waiting: true });
    timer.current = setTimeout(() => {
      setTyped({ text, waiting: false });
      onSearch(text.trim());
    }, pauseMs);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Escape" && event.key !== "Enter") return;
    event.preventDefault();
    const { value: text } = event.currentTarget;
    if (event.key === "Escape" && text !== "") return search("", 0);
    search(text, 0);
    onLeave();
  }

  // The address may change otherwise, as by clearing all filters.
  const shown = typed.waiting || typed.text.trim() === value ? typed.text : value;

  return (
    <div className="relative min-w-40 max-w-72 flex-1">
      <Search
        aria-hidden
        size={14}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <Input
        ref={inputRef}
        type="search"
        aria-label="Search prompt, response and id"
        placeholder="Search"
        maxLength={200}
        value={shown}
        onChange={(event) => search(event.currentTarget.value, PAUSE_MS)}
        onKeyDown={onKeyDown}
        className="pr-8 pl-8 [&::-webkit-search-cancel-button]:hidden"
      />
      <Kbd className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2">/</Kbd>
    </div>
  );
}
