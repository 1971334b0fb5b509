"use client";

import { useEffect, useRef, useState } from "react";

/** How long `g` waits for its letter. */
const WAIT_MS = 2_000;

/** Whether `g` waits for the letter of a page, for a moment: `shown` for what is drawn, `waits` for keys. */
export function useGoLetter() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState(false);

  function set(waiting: boolean) {
    clearTimeout(timer.current);
    timer.current = waiting ? setTimeout(() => set(false), WAIT_MS) : undefined;
    setShown(waiting);
  }

  useEffect(() => () => clearTimeout(timer.current), []);
  return { shown, set, waits: () => timer.current !== undefined };
}
