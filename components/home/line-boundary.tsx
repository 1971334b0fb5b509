"use client";

import type { ErrorInfo } from "next/error";
import { catchError } from "next/error";
import { Button } from "@/components/ui/button";

function LineFailed({ what }: { what: string }, { retry }: ErrorInfo) {
  return (
    <div role="alert" className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2 text-ink-2">
      <p>{what} could not be read. Nothing was changed.</p>
      <Button size="sm" onClick={() => retry()}>
        Try again
      </Button>
    </div>
  );
}

/** Keeps what goes wrong in a line of the home page to that line; `what` begins its sentence. */
export const LineBoundary = catchError(LineFailed);
