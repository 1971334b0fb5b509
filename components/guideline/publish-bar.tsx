"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PublishDialog } from "@/components/guideline/publish-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast-store";
import type { GuidelineChange } from "@/lib/core/guideline/guideline-changes";
import type { GuidelineText } from "@/lib/core/guideline/passage";

type PublishBarProps = {
  project: string;
  basedOn: number;
  text: GuidelineText;
  changes: readonly GuidelineChange[];
  note: string;
  onNote: (note: string) => void;
  onDiscard: () => void;
  onPublished: () => void;
};

const BAR =
  "sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t bg-surface px-4 py-2.5 text-sm md:-mx-8 md:px-8";

/** At the foot of the page while something waits to be published. Nobody else sees it until then. */
export function PublishBar(props: PublishBarProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [published, setPublished] = useState<number | null>(null);
  const count = props.changes.length;
  if (published !== null) {
    return (
      <p role="status" className={BAR}>
        Version {published} is in force. The page is brought up to it…
      </p>
    );
  }
  return (
    <div className={BAR}>
      <p className="min-w-[16ch] flex-1 text-sm">
        <span className="font-semibold">
          {count} unpublished {count === 1 ? "change" : "changes"}
        </span>{" "}
        <span className="text-ink-3">kept in this browser; nobody else sees them yet</span>
      </p>
      <Button onClick={props.onDiscard}>Drop</Button>
      <Button variant="primary" onClick={() => setOpen(true)}>
        Look through and publish
      </Button>
      {open ? (
        <PublishDialog
          project={props.project}
          basedOn={props.basedOn}
          text={props.text}
          changes={props.changes}
          note={props.note}
          onNote={props.onNote}
          onClose={() => setOpen(false)}
          onPublished={(version) => {
            setOpen(false);
            setPublished(version);
            props.onPublished();
            toast({ tone: "pass", title: `Version ${version} of the guideline is in force.` });
            router.refresh();
          }}
          // The notice at the top of the page then says so; a toast would lie on this very bar.
          onMovedOn={() => router.refresh()}
        />
      ) : null}
    </div>
  );
}
