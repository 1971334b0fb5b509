"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { toast } from "@/components/ui/toast-store";
import type { PageCommand } from "@/lib/client/commands/page-commands";
import { deleteView, queueViews, renameView, saveView } from "@/lib/client/queue/view-queries";
import type { QueueFilter } from "@/lib/contract/queue";
import type { QueueView, QueueViews } from "@/lib/contract/queue-views";
import { markedView } from "@/lib/core/review/queue-view";

export type UseQueueViews = {
  views: readonly QueueView[];
  /** The one whose filters are in the address. */
  marked: QueueView | null;
  /** One for each view, for the command menu. */
  commands: readonly PageCommand[];
  save: (view: { name: string; shared: boolean }) => Promise<unknown>;
  rename: (view: QueueView, name: string) => Promise<unknown>;
  remove: (view: QueueView) => void;
};

const NONE: readonly QueueView[] = [];

/** The views of the queue, which of them is shown, and what can be done with them. */
export function useQueueViews(
  project: string,
  filter: QueueFilter,
  first: QueueViews,
): UseQueueViews {
  const client = useQueryClient();
  const options = queueViews(project);
  const views = useQuery({ ...options, initialData: first }).data?.views ?? NONE;
  const commands = useMemo(
    () => views.map(({ id, name }) => ({ id: `view-${id}`, says: `View: ${name}`, keys: [] })),
    [views],
  );
  const readAgain = () => client.invalidateQueries({ queryKey: options.queryKey });
  const removal = useMutation({
    mutationFn: (view: QueueView) => deleteView(project, view.id),
    onSuccess: (_, view) => {
      toast({
        title: `The view “${view.name}” is gone.`,
        action: { label: "Undo", onSelect: () => bringBack.mutate(view) },
      });
    },
    onError: (error) => toast({ tone: "fail", title: "Not deleted.", description: error.message }),
    onSettled: readAgain,
  });
  const bringBack = useMutation({
    mutationFn: ({ filter: kept, kind, name }: QueueView) =>
      saveView(project, { name, shared: kind === "shared", filter: kept }),
    onError: (error) =>
      toast({ tone: "fail", title: "Not brought back.", description: error.message }),
    onSettled: readAgain,
  });
  return {
    views,
    marked: markedView(views, filter),
    commands,
    async save(view) {
      await saveView(project, { ...view, filter });
      await readAgain();
    },
    async rename(view, name) {
      await renameView(project, view.id, name);
      await readAgain();
    },
    remove: (view) => removal.mutate(view),
  };
}
