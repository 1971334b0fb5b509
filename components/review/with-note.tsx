import type { ReactNode } from "react";

/** A field's name with something beside it, where the right of its line is taken. */
export function WithNote({ name, note }: { name: string; note: ReactNode }) {
  return (
    <>
      {name}
      {note === undefined ? null : <span className="ml-2 font-normal">{note}</span>}
    </>
  );
}
