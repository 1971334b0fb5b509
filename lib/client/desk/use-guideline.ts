"use client";

import { useEffect } from "react";
import type { Observable } from "@/lib/client/observable";
import { createObservable } from "@/lib/client/observable";
import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import { useObservable } from "@/lib/client/use-observable";
import type { Guideline } from "@/lib/contract/guideline";

type Loaded = { kind: "loading" } | { kind: "failed" } | { kind: "there"; guideline: Guideline };

/** By project and version. A version never changes, so it is asked for once. */
const known = new Map<string, Observable<Loaded>>();

/** One version of a project's guideline, with how to ask again where it could not be read. */
export function useGuideline(
  project: string,
  version: number,
): { loaded: Loaded; retry: () => void } {
  const held = heldFor(project, version);
  const loaded = useObservable(held, (state) => state);
  useEffect(() => {
    if (held.get().kind === "loading") void load(held, project, version);
  }, [held, project, version]);
  return {
    loaded,
    retry() {
      held.set({ kind: "loading" });
      void load(held, project, version);
    },
  };
}

function heldFor(project: string, version: number): Observable<Loaded> {
  const key = `${project} ${version}`;
  const held = known.get(key) ?? createObservable<Loaded>({ kind: "loading" });
  known.set(key, held);
  return held;
}

async function load(held: Observable<Loaded>, project: string, version: number): Promise<void> {
  try {
    const path = `${projectPath(project, "guideline")}?version=${version}`;
    held.set({ kind: "there", guideline: await requestJson<Guideline>(path) });
  } catch {
    held.set({ kind: "failed" });
  }
}
