"use client";

import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type EditFormProps = {
  title: string;
  keep: string;
  onKeep: () => void;
  onCancel: () => void;
  remove: string;
  /** Absent where it has to stay. */
  onRemove: (() => void) | undefined;
  /** Beside the buttons. */
  aside?: ReactNode;
  className: string;
  /** What can be typed, an input first. */
  children: ReactNode;
};

/** A form in the place of what it changes: kept, left, or, where that may be, taken away with it. */
export function EditForm(props: EditFormProps) {
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  // Opened by a button that is gone now: the focus goes where one types.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      ref={form}
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep();
      }}
      className={classNames(
        "flex flex-col rounded-lg border border-accent bg-surface p-4",
        props.className,
      )}
    >
      <h4 id={heading} className="font-semibold text-sm">
        {props.title}
      </h4>
      {props.children}
      <div className="flex flex-wrap items-center gap-2.5">
        <Button type="submit" variant="primary">
          {props.keep}
        </Button>
        <Button onClick={props.onCancel}>Cancel</Button>
        {props.aside}
        {props.onRemove === undefined ? null : (
          <Button variant="danger" className="ml-auto" onClick={props.onRemove}>
            {props.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
