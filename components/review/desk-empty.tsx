import type { Route } from "next";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import type { DeskView } from "@/lib/client/desk/desk-state";

const TITLES = {
  nothing_left: "Nothing left to review here",
  held_by_others: "All of it is held by others",
  not_yours: "Nothing here is for you",
  offline: "Offline",
} as const;

type DeskEmptyProps = {
  view: Extract<DeskView, { kind: "empty" | "failed" }>;
  project: string;
  onRetry: () => void;
  onHeld: () => void;
};

/** Why there is no case on the desk, and what can be done. */
export function DeskEmpty({ view, project, onRetry, onHeld }: DeskEmptyProps) {
  const again =
    view.kind === "failed" && view.holdsTwo ? (
      <Button variant="primary" onClick={onHeld}>
        Go on with what you hold
      </Button>
    ) : (
      <Button variant="primary" onClick={onRetry}>
        Look again
      </Button>
    );
  const action = (
    <>
      {again}
      <LinkButton href={`/p/${project}/review` as Route}>Pick another queue</LinkButton>
      <LinkButton href={`/p/${project}/review/history` as Route}>Your history</LinkButton>
    </>
  );
  if (view.kind === "failed") {
    return (
      <ErrorState title="The next case could not be taken" action={action}>
        {view.sentence} What you submitted is kept.
      </ErrorState>
    );
  }
  return (
    <EmptyState title={TITLES[view.reason]} action={action}>
      {view.sentence}
    </EmptyState>
  );
}
