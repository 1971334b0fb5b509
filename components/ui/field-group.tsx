import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { FieldError } from "@/components/ui/field-error";

type FieldGroupProps = {
  label: ReactNode;
  aside?: ReactNode;
  error?: ReactNode;
  className?: string;
  /** Gets the ids that a group inside (a radio group) names itself by. */
  children: (wiring: { labelledBy: string; describedBy: string | undefined }) => ReactNode;
};

/**
 * One question of a form with its group of controls. While the focus is inside it is framed,
 * and digits marked `data-digit` in it show; nothing moves when they do.
 */
export function FieldGroup({ label, aside, error, className, children }: FieldGroupProps) {
  const id = useId();
  return (
    <div
      className={classNames(
        "group/field -mx-3 -my-2.5 rounded-[8px] px-3 py-2.5 focus-within:ring-2 focus-within:ring-accent",
        className,
      )}
    >
      <div className="mb-1.5 flex justify-between gap-3 text-xs">
        <span id={`${id}-label`} className="font-medium text-ink-2">
          {label}
        </span>
        {aside === undefined ? null : <span className="text-ink-3">{aside}</span>}
      </div>
      {children({
        labelledBy: `${id}-label`,
        describedBy: error ? `${id}-error` : undefined,
      })}
      {error ? (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      ) : null}
    </div>
  );
}
