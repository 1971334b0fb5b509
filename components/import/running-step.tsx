"use client";

import { OutcomeCounts } from "@/components/import/outcome-counts";
import { StepHeading } from "@/components/import/step-heading";
import { useLeaveWarning } from "@/components/import/use-leave-warning";
import { Button } from "@/components/ui/button";
import { formatCount } from "@/components/ui/format-count";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { ImportState } from "@/lib/client/import/import-state";

type RunningStepProps = {
  state: Extract<ImportState, { step: "running" }>;
  onStop(): void;
};

/** How far the import has come, and the button that stops it. */
export function RunningStep({ state, onStop }: RunningStepProps) {
  const { file, progress, troubled, stopping } = state;
  const share = Math.min(1, progress.bytes / Math.max(1, file.size));
  const percent = Math.floor(share * 100);
  useLeaveWarning();
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <StepHeading>Importing {file.name}</StepHeading>
      <Progress label={`Importing ${file.name}`} value={share} />
      <p className="text-ink-2 text-sm tabular-nums">
        {percent} % · {formatCount(progress.lines)} lines read
      </p>
      {/* Every tenth is said aloud, not every batch. */}
      <LiveRegion>{`${Math.floor(percent / 10) * 10} percent`}</LiveRegion>
      <OutcomeCounts counts={progress.counts} />
      <div role="status">
        {troubled ? (
          <Notice tone="warn" title="The server can't be reached.">
            What was stored is kept. It goes on by itself when the connection is back.
          </Notice>
        ) : null}
      </div>
      <div>
        <Button onClick={onStop} pending={stopping}>
          Stop
        </Button>
      </div>
      <p className="text-ink-3 text-xs">
        Keep this page open. A stopped import can be continued or repeated: what is stored already
        stays once.
      </p>
    </div>
  );
}
