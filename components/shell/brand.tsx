/** The plumb line and the name. */
export function Brand() {
  return (
    <span className="flex items-center gap-[9px] font-semibold tracking-[-0.01em]">
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-[18px] flex-none fill-none stroke-2 stroke-current text-accent"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M5 3h14M12 3v10M12 13l4 4-4 5-4-5z" />
      </svg>
      Plumbline
    </span>
  );
}
