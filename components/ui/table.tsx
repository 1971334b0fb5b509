import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

type CellProps = { /** Right-aligned with tabular numerals. */ numeric?: boolean };

type TableProps = ComponentProps<"table"> & {
  /** For a table without a link or button in it: a keyboard then reaches and scrolls its box by this name. */
  scrollLabel?: string;
};

/** A table whose rows are 36 px high. It scrolls sideways in its own box where the page is narrow. */
export function Table({ className, scrollLabel, ...rest }: TableProps) {
  const region =
    scrollLabel === undefined ? {} : { role: "region", "aria-label": scrollLabel, tabIndex: 0 };
  return (
    <div {...region} className="relative overflow-x-auto">
      <table {...rest} className={classNames("w-full border-collapse text-sm", className)} />
    </div>
  );
}

/** A row of the body or the head. */
export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return <tr {...rest} className={classNames("h-9 border-line border-t", className)} />;
}

/** The heading of a column, or with `scope="row"` of a row. */
export function TableHead({ numeric, className, ...rest }: ComponentProps<"th"> & CellProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={classNames(
        "px-2.5 py-1.5 font-medium text-ink-2 text-xs first:pl-0 last:pr-0",
        numeric ? "text-right" : "text-left",
        className,
      )}
    />
  );
}

/** A cell of the body. */
export function TableCell({ numeric, className, ...rest }: ComponentProps<"td"> & CellProps) {
  return (
    <td
      {...rest}
      className={classNames(
        "px-2.5 py-1 first:pl-0 last:pr-0",
        numeric ? "text-right tabular-nums" : "text-left",
        className,
      )}
    />
  );
}
