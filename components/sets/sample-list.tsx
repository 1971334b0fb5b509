"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { SampleTable } from "@/components/sets/sample-table";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import { samplePath } from "@/lib/client/sample-path";
import type { SamplePage } from "@/lib/contract/sets";

type SampleListProps = {
  project: string;
  set: string;
  /** The release they are of; null for the working version. */
  release: number | null;
  first: SamplePage;
  label: string;
};

/** The samples of a set, page by page. For other samples give it another `key`. */
export function SampleList({ project, set, release, first, label }: SampleListProps) {
  const [further, setFurther] = useState<readonly SamplePage[]>([]);
  const more = useMutation({
    mutationFn: (cursor: string) => {
      const search = new URLSearchParams({
        cursor,
        ...(release === null ? {} : { release: String(release) }),
      });
      return requestJson<SamplePage>(`${projectPath(project, "sets", set, "samples")}?${search}`);
    },
    onSuccess: (page) => setFurther((pages) => [...pages, page]),
  });
  const pages = [first, ...further];
  const next = pages.at(-1)?.next ?? null;
  return (
    <>
      <SampleTable
        label={label}
        samples={pages.flatMap((page) => page.samples)}
        marksNew={release === null}
        pathOf={(key) => samplePath({ project, set, key, release })}
      />
      {more.error === null ? null : (
        <Notice tone="fail" title="The samples did not come" className="mt-3">
          {more.error.message}
        </Notice>
      )}
      {next === null ? null : (
        <Button className="mt-3" pending={more.isPending} onClick={() => more.mutate(next)}>
          Show more
        </Button>
      )}
    </>
  );
}
