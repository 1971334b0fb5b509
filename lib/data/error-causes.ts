import "server-only";

/** An error of the database and all it wraps, as Prisma nests them: causes, and the adapter's own. */
export function errorCauses(error: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const one = value as Record<string, unknown>;
    if (found.includes(one)) return;
    found.push(one);
    visit(one.cause);
    visit(one.meta);
    visit(one.driverAdapterError);
  };
  visit(error);
  return found;
}
