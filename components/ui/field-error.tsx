import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type FieldErrorProps = { id?: string; children: ReactNode };

/** What is wrong with a field, in words, next to it. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-fail text-xs">
      <TriangleAlert aria-hidden size={13} className="mt-px flex-none" />
      <span>{children}</span>
    </p>
  );
}
