"use client";

import { LabelDialog } from "@/components/queue/label-dialog";
import { RequeueDialog } from "@/components/queue/requeue-dialog";
import type { CaseActions } from "@/components/queue/use-case-actions";
import type { UseQueueViews } from "@/components/queue/use-queue-views";
import { ViewDialog } from "@/components/queue/view-dialog";
import { KeyDialog } from "@/components/ui/key-dialog";
import { useSingleKeys } from "@/lib/client/use-single-keys";
import type { QueueView } from "@/lib/contract/queue-views";
import { QUEUE_KEYS } from "@/lib/core/review/queue-keys";

/** Which dialog of the queue is open. */
export type QueueDialog =
  | { kind: "requeue" | "label" | "keys" | "save_view" }
  | { kind: "rename_view"; view: QueueView };

type QueueDialogsProps = {
  project: string;
  dialog: QueueDialog | null;
  mayManage: boolean;
  caseIds: readonly string[];
  actions: CaseActions;
  views: UseQueueViews;
  onClose: () => void;
};

const MANAGING: ReadonlySet<string> = new Set(["select", "select_range", "label"]);

/** The dialogs of the queue, of which at most one is open. */
export function QueueDialogs(props: QueueDialogsProps) {
  const { actions, caseIds, dialog, mayManage, onClose, project, views } = props;
  const singleKeys = useSingleKeys();
  const { outcome, pending } = actions;
  const error = outcome !== null && "failed" in outcome ? outcome.failed : null;
  const renamed = dialog?.kind === "rename_view" ? dialog.view : null;
  return (
    <>
      <RequeueDialog
        project={project}
        open={dialog?.kind === "requeue"}
        caseIds={caseIds}
        pending={pending}
        error={error}
        onClose={onClose}
        onRequeue={(input) =>
          actions.act({
            kind: "requeue",
            input: { ...input, caseIds: [...caseIds] },
            did: "requeued",
          })
        }
      />
      <LabelDialog
        project={project}
        open={dialog?.kind === "label"}
        caseIds={caseIds}
        pending={pending}
        error={error}
        onClose={onClose}
        onLabel={(input) => actions.act({ kind: "label", input, did: "labelled" })}
      />
      <ViewDialog
        open={dialog?.kind === "save_view" || renamed !== null}
        view={renamed}
        views={views.views}
        mayShare={mayManage}
        onClose={onClose}
        onNamed={(named) =>
          renamed === null ? views.save(named) : views.rename(renamed, named.name)
        }
      />
      <KeyDialog
        {...singleKeys}
        open={dialog?.kind === "keys"}
        onClose={onClose}
        title="Keys of the queue"
        rows={QUEUE_KEYS.filter(({ command }) => mayManage || !MANAGING.has(command))}
      />
    </>
  );
}
