"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { RenameMapping } from "@/components/import/rename-mapping";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast-store";
import { mappingsQuery, removeMapping, saveMapping } from "@/lib/client/import/mapping-calls";
import type { KeptMapping } from "@/lib/contract/mappings";

/** The mappings of a project, to rename and to remove; nothing where there are none. */
export function KeptMappings({ project }: { project: string }) {
  const client = useQueryClient();
  const query = mappingsQuery(project);
  const { data, error } = useQuery(query);
  const again = () => client.invalidateQueries(query);
  const restore = useMutation({
    mutationFn: (kept: KeptMapping) => saveMapping(project, kept),
    onSettled: again,
  });
  const remove = useMutation({
    mutationFn: ({ name }: KeptMapping) => removeMapping(project, name),
    onSuccess: (_, kept) =>
      toast({
        title: `The mapping “${kept.name}” is removed`,
        description: "What was imported by it stays.",
        action: { label: "Undo", onSelect: () => restore.mutate(kept) },
      }),
    onError: (reason) => toast({ title: reason.message, tone: "fail" }),
    onSettled: again,
  });
  if (error !== null && data === undefined) {
    return (
      <Notice tone="warn" title="The mappings can't be listed.">
        {error.message}
      </Notice>
    );
  }
  const own = (data ?? []).filter(({ shipped }) => !shipped);
  if (own.length === 0) return <p className="text-ink-2 text-sm">None is kept yet.</p>;
  return (
    <ul>
      {own.map((kept) => (
        <li
          key={kept.name}
          className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-1.5 text-sm first:border-t-0"
        >
          <span className="min-w-0 flex-1">
            <span className="font-mono text-[13px] [overflow-wrap:anywhere]">{kept.name}</span>
            <span className="ml-3 text-ink-3 text-xs">{inShort(kept)}</span>
          </span>
          {kept.updatedAt === null ? null : (
            <time dateTime={kept.updatedAt} className="text-ink-3 text-xs tabular-nums">
              {kept.updatedAt.slice(0, 10)}
            </time>
          )}
          <RenameMapping project={project} kept={kept} />
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Remove ${kept.name}`}
            pending={remove.isPending && remove.variables?.name === kept.name}
            onClick={() => remove.mutate(kept)}
          >
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What a mapping reads beyond the conversation, in a few words. */
function inShort({ content }: KeptMapping): string {
  const { conversation, final, raters } = content;
  const people =
    raters.length === 0 ? [] : [raters.length === 1 ? "1 person" : `${raters.length} people`];
  return [
    conversation.kind === "messages"
      ? `messages from ${conversation.column}`
      : `prompt from ${conversation.prompt}`,
    ...people,
    ...(final === null ? [] : ["a final label"]),
  ].join(" · ");
}
