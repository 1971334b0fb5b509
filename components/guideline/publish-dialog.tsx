"use client";

import { useState } from "react";
import { ChangeList } from "@/components/guideline/change-list";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import { sendGuideline } from "@/lib/client/guideline/guideline-api";
import { RequestError } from "@/lib/client/request-json";
import type { Problem } from "@/lib/core/errors";
import type { GuidelineChange } from "@/lib/core/guideline/guideline-changes";
import { guidelineProblems } from "@/lib/core/guideline/guideline-problems";
import type { GuidelineText } from "@/lib/core/guideline/passage";

type PublishDialogProps = {
  project: string;
  basedOn: number;
  text: GuidelineText;
  changes: readonly GuidelineChange[];
  /** Kept with the changes, whatever becomes of this dialog. */
  note: string;
  onNote: (note: string) => void;
  onClose: () => void;
  onPublished: (version: number) => void;
  /** Another version came in between. */
  onMovedOn: () => void;
};

const AWAY: Problem = {
  path: "",
  message: "The server can’t be reached. Your changes are kept in this browser: try again.",
};

/** Every change once more, a note that says why, and then the next version. */
export function PublishDialog(props: PublishDialogProps) {
  const { basedOn, changes, note, onClose, project, text } = props;
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>(() => guidelineProblems(text));
  const next = basedOn + 1;

  async function publish() {
    if (pending) return;
    setPending(true);
    try {
      const { version } = await sendGuideline(project, { basedOn, note, text });
      props.onPublished(version);
    } catch (error) {
      if (error instanceof RequestError && error.problem?.reason === "moved_on") props.onMovedOn();
      setProblems(problemsOf(error));
    } finally {
      setPending(false);
    }
  }

  return (
    <Dialog
      open
      size="lg"
      onClose={onClose}
      title={`Publish version ${next}`}
      description={`${changes.length} ${changes.length === 1 ? "change" : "changes"} to version ${basedOn}. A published version never changes; labels made so far keep theirs.`}
      footer={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button variant="primary" type="submit" form="publish-guideline" pending={pending}>
            Publish version {next}
          </Button>
        </>
      }
    >
      <form
        id="publish-guideline"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <div role="alert" className="empty:hidden">
          {problems.map(({ path, message }) => (
            <Notice key={`${path} ${message}`} tone="fail" className="mb-1.5">
              {message}
            </Notice>
          ))}
        </div>
        <Field label="What changed, and why" hint="Every reviewer can read it beside the version.">
          {(wiring) => (
            <Textarea
              {...wiring}
              required
              maxLength={2000}
              value={note}
              onChange={(event) => props.onNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <ChangeList changes={changes} />
      </form>
    </Dialog>
  );
}

function problemsOf(error: unknown): readonly Problem[] {
  if (!(error instanceof RequestError)) return [AWAY];
  const { problem } = error;
  if (problem?.problems !== undefined && problem.problems.length > 0) return problem.problems;
  return [{ path: "", message: error.message }];
}
