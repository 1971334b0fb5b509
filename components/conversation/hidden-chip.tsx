import type { SafeHidden } from "@/lib/contract/safe-tree";

/** A run of hidden characters, made visible: which, how many, and what they spell. */
export function HiddenChip({ leaf }: { leaf: SafeHidden }) {
  const code = `U+${leaf.codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  const count = leaf.count > 1 ? ` ×${leaf.count}` : "";
  const spelt = leaf.decoded === undefined ? "" : ` “${leaf.decoded}”`;
  return (
    <span
      dir="ltr"
      data-s={leaf.start}
      data-e={leaf.end}
      title={`Hidden: ${leaf.name}${count}${spelt}`}
      className="mx-px inline-block max-w-full rounded-sm border border-warn border-dashed bg-warn-soft px-1 align-baseline font-mono text-[0.72em] text-warn [overflow-wrap:anywhere]"
    >
      {code}
      {count}
      {spelt}
      <span className="sr-only"> hidden {leaf.name} </span>
    </span>
  );
}
