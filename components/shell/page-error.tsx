"use client";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

/** What Next hands to an error page. */
export type PageErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** A page that broke: what was kept, and the number of the cause in the log. */
export function PageError({ error, retry }: PageErrorProps) {
  return (
    <ErrorState
      title="This page could not be shown"
      action={
        <Button variant="primary" onClick={() => retry()}>
          Try again
        </Button>
      }
    >
      Nothing was changed, and drafts and submissions are kept.
      {error.digest === undefined ? null : ` The log has the cause under ${error.digest}.`}
    </ErrorState>
  );
}
