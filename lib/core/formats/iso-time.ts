const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)$/;
const SPACED = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}\S*)$/;

/**
 * A time as spreadsheets write it in the form of ISO 8601 with an offset: a date alone is its midnight,
 * and what names no offset is UTC. Any other text comes back as it is.
 */
export function isoTime(text: string): string {
  if (DATE.test(text)) return `${text}T00:00:00Z`;
  const local = LOCAL.exec(text);
  if (local !== null) return `${local[1]}T${withSeconds(local[2] ?? "")}Z`;
  return text.replace(SPACED, "$1T$2");
}

function withSeconds(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}
