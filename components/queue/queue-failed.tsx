import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

/** In place of the rows where they could not be read. */
export function QueueFailed({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const answered = error !== null && "status" in error;
  return (
    <ErrorState
      title={answered ? "The cases could not be read" : "The server can’t be reached"}
      action={<Button onClick={onRetry}>Try again</Button>}
    >
      {answered ? error.message : "Nothing is lost: the list is read again once it answers."}
    </ErrorState>
  );
}
