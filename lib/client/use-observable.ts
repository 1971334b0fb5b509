"use client";

import { useSyncExternalStore } from "react";
import type { Observable } from "@/lib/client/observable";

/**
 * A part of a watched value. The component renders again only when that part is another one, so
 * `select` has to return the same object for the same value.
 */
export function useObservable<Value, Part>(
  observable: Observable<Value>,
  select: (value: Value) => Part,
): Part {
  const read = () => select(observable.get());
  return useSyncExternalStore(observable.subscribe, read, read);
}
