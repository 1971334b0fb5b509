/** Whether it is the name of a time zone (IANA), such as "Europe/Vienna" or "UTC". */
export function isTimeZone(name: string): boolean {
  // The language also takes offsets such as "+02:00", which have no summer time.
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Every time zone's name, for a list to choose from; UTC first. */
export function timeZones(): string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC")];
}
