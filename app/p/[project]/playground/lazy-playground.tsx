"use client";

import dynamic from "next/dynamic";
import type { PlaygroundProps } from "@/components/playground/playground";
import { PlaygroundSkeleton } from "@/components/playground/playground-skeleton";

/** Begins in the browser: what was written lies in its tab, and the scorers run there. */
const Playground = dynamic(
  async () => (await import("@/components/playground/playground")).Playground,
  { ssr: false, loading: PlaygroundSkeleton },
);

/** The playground, loaded when it is opened. */
export function LazyPlayground(props: PlaygroundProps) {
  return <Playground {...props} />;
}
