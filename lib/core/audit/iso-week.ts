const DAY_MS = 86_400_000;

/**
 * The date of the Monday on which an ISO week such as `2026-W10` begins; null where there is no such
 * week (ISO 8601: the week that holds 4 January is the first of its year).
 */
export function mondayOfWeek(week: string): string | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (match === null) return null;
  const year = Number(match[1]);
  const number = Number(match[2]);
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  const monday = fourth + (7 * (number - 1) - sinceMonday) * DAY_MS;
  // A week belongs to the year of its Thursday.
  const thursday = new Date(monday + 3 * DAY_MS);
  if (number === 0 || thursday.getUTCFullYear() !== year) return null;
  return new Date(monday).toISOString().slice(0, 10);
}
