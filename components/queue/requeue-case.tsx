"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { RequeueDialog } from "@/components/queue/requeue-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast-store";
import { actOnCases } from "@/lib/client/queue/queue-actions";

/** Opens another review round for the case of a page. */
export function RequeueCase({ project, caseId }: { project: string; caseId: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const requeue = useMutation({
    mutationFn: async (input: { queue: string; reason: string }) => {
      const action = { kind: "requeue" as const, input: { ...input, caseIds: [caseId] } };
      const [refused] = (await actOnCases(project, action)).refused;
      if (refused !== undefined) throw new Error(refused.why);
    },
    onSuccess: () => {
      setOpen(false);
      toast({ tone: "pass", title: "It waits for review again." });
      router.refresh();
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>Requeue…</Button>
      <RequeueDialog
        project={project}
        open={open}
        caseIds={[caseId]}
        pending={requeue.isPending}
        error={requeue.error?.message ?? null}
        onClose={() => setOpen(false)}
        onRequeue={(input) => requeue.mutate(input)}
      />
    </>
  );
}
