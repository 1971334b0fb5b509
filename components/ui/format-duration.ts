const UNITS = [
  { name: "d", ms: 86_400_000 },
  { name: "h", ms: 3_600_000 },
  { name: "min", ms: 60_000 },
  { name: "s", ms: 1_000 },
] as const;

/** A length of time in its two largest units: "3 h 10 min", "2 d", "45 s"; "0 s" below a second. */
export function formatDuration(lengthMs: number): string {
  const whole = Math.max(0, Math.floor(lengthMs / 1_000) * 1_000);
  const first = UNITS.findIndex((unit) => whole >= unit.ms);
  if (first < 0) return "0 s";
  return UNITS.slice(first, first + 2)
    .map((unit, index) => {
      const above = index === 0 ? whole : whole % (UNITS[first]?.ms ?? 1);
      return { name: unit.name, count: Math.floor(above / unit.ms) };
    })
    .filter((part) => part.count > 0)
    .map((part) => `${part.count} ${part.name}`)
    .join(" ");
}
