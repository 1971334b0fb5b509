/** When something is due, as a chip says it: "due 14:10" today, with the day otherwise, or "overdue". */
export function dueText(dueAtMs: number, now: { ms: number; timeZone?: string }): string {
  if (dueAtMs <= now.ms) return "overdue";
  const zone = now.timeZone === undefined ? {} : { timeZone: now.timeZone };
  const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", ...zone });
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", ...zone });
  const today = day.format(dueAtMs) === day.format(now.ms);
  return `due ${today ? "" : `${day.format(dueAtMs)} `}${time.format(dueAtMs)}`;
}
