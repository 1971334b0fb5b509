export type Box = { left: number; top: number; width: number; height: number };
export type Size = { width: number; height: number };
export type Placing = {
  side?: "below" | "above";
  align?: "start" | "center" | "end";
  gap?: number;
};

const MARGIN = 8;

/**
 * Where a layer of `size` stands beside `anchor` inside the view, in px: on the wished side if it
 * fits or if that side has more room, shifted sideways so that it stays in sight.
 */
export function placeNear(
  anchor: Box,
  layer: { size: Size; view: Size },
  placing: Placing = {},
): { left: number; top: number; maxHeight: number } {
  const { side = "below", align = "start", gap = 6 } = placing;
  const { size, view } = layer;
  const room = {
    below: view.height - (anchor.top + anchor.height) - gap - MARGIN,
    above: anchor.top - gap - MARGIN,
  };
  const other = side === "below" ? "above" : "below";
  const on = size.height <= room[side] || room[side] >= room[other] ? side : other;
  const height = Math.min(size.height, Math.max(room[on], 0));
  return {
    left: clamp(along(anchor, size, align), MARGIN, view.width - size.width - MARGIN),
    top: on === "below" ? anchor.top + anchor.height + gap : anchor.top - gap - height,
    maxHeight: Math.max(room[on], 0),
  };
}

function along(anchor: Box, size: Size, align: "start" | "center" | "end"): number {
  if (align === "start") return anchor.left;
  if (align === "end") return anchor.left + anchor.width - size.width;
  return anchor.left + (anchor.width - size.width) / 2;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
