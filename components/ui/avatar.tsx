import { initials } from "@/components/ui/initials";

/** A person's initials. Decoration: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="grid size-6 flex-none place-items-center rounded-full bg-accent-soft font-semibold text-[0.6875rem] text-accent"
    >
      {initials(name)}
    </span>
  );
}
