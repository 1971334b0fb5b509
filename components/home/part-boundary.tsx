"use client";

import type { ErrorInfo } from "next/error";
import { catchError } from "next/error";
import type { PartProps } from "@/components/home/part";
import { Part } from "@/components/home/part";
import { Button } from "@/components/ui/button";

function PartFailed(place: PartProps, { retry }: ErrorInfo) {
  return (
    <Part {...place}>
      <div role="alert" className="flex flex-col items-start gap-3">
        <p className="max-w-[52ch] text-ink-2">
          These figures could not be read. Nothing was changed, and the other parts stand by
          themselves.
        </p>
        <Button size="sm" className="relative" onClick={() => retry()}>
          Try again
        </Button>
      </div>
    </Part>
  );
}

/** Keeps what goes wrong in a part of the loop to that part. */
export const PartBoundary = catchError(PartFailed);
