"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { formatCount } from "@/components/ui/format-count";
import { requestJson } from "@/lib/client/request-json";
import type { LogCheck } from "@/lib/contract/log";

/** Recomputes the whole chain on demand and says whether it holds, or where it breaks. `api` is the log's. */
export function VerifyLog({ api }: { api: string }) {
  const check = useMutation({ mutationFn: () => requestJson<LogCheck>(`${api}/verify`) });
  return (
    <>
      <span role="status">
        {check.isError ? <Chip tone="fail">{check.error.message}</Chip> : null}
        {check.data === undefined ? null : <Outcome check={check.data} />}
      </span>
      <Button pending={check.isPending} onClick={() => check.mutate()}>
        {check.isPending ? "Verifying…" : "Verify the chain"}
      </Button>
    </>
  );
}

function Outcome({ check }: { check: LogCheck }) {
  if (check.broken === null) {
    return <Chip tone="pass">✓ verified to entry {formatCount(check.entries)}</Chip>;
  }
  return (
    <Chip tone="fail">
      ✕ broken at entry {check.broken.sequence}: {check.broken.why}
    </Chip>
  );
}
