import { formatDuration } from "@/components/ui/format-duration";
import { formatInstant } from "@/components/ui/format-instant";

type TimeAgoProps = {
  /** ISO 8601. */
  at: string;
  /** The request's clock, in ms since 1970: server and browser must be given the same. */
  nowMs: number;
  timeZone?: string;
};

/** How long ago, or how soon, with the moment itself in the title. */
export function TimeAgo({ at, nowMs, timeZone = "UTC" }: TimeAgoProps) {
  const distance = nowMs - Date.parse(at);
  const length = formatDuration(Math.abs(distance));
  return (
    <time dateTime={at} title={`${formatInstant(at, timeZone)} ${timeZone}`}>
      {said(length, distance)}
    </time>
  );
}

function said(length: string, distance: number): string {
  if (Math.abs(distance) < 60_000) return distance < 0 ? "now" : "just now";
  return distance > 0 ? `${length} ago` : `in ${length}`;
}
