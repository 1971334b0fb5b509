import { Button } from "@/components/ui/button";

type TroubleLineProps = {
  /** What could not be done, as a sentence. */
  says: string;
  error: Error | null;
  /** It is being tried again. */
  pending: boolean;
  onRetry: () => void;
};

/** In the flow of the list: what could not be read, why, and the way to try again. Read out. */
export function TroubleLine({ says, error, pending, onRetry }: TroubleLineProps) {
  const answered = error !== null && "status" in error;
  return (
    <div
      role="alert"
      className="flex flex-none flex-wrap items-center gap-x-3 gap-y-1 bg-warn-soft px-4 py-2 text-sm"
    >
      <p className="min-w-[20ch] flex-1">
        <span className="font-medium text-warn">{says}</span>{" "}
        <span className="text-ink-2">
          {answered ? error.message : "The server can’t be reached."}
        </span>
      </p>
      <Button size="sm" pending={pending} onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
