"use client";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function PageError({ error, retry }: Props) {
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
