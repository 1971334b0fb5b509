import type { Problem } from "../errors";
import type { Json } from "../export/json";
import { repairText } from "./repair-text";

/** Keys that reach an object's prototype in careless code. They are dropped wherever they stand. */
const DANGEROUS_KEYS = new Set(["__proto__", "constructor", "prototype"]);

export type CleanedJson =
  | { ok: true; value: Json; repaired: boolean }
  | { ok: false; problem: Problem };

type Walk = { maxDepth: number; keysLeft: number; repaired: boolean; problem: Problem | null };

/**
 * A fresh copy of parsed JSON that is safe to walk and to store: dangerous keys dropped, characters
 * that cannot be stored replaced (`repaired` tells), depth and number of keys and items bounded,
 * and no number that JavaScript has already changed while reading it.
 */
export function cleanJson(value: unknown, limits: { depth: number; keys: number }): CleanedJson {
  const walk: Walk = {
    maxDepth: limits.depth,
    keysLeft: limits.keys,
    repaired: false,
    problem: null,
  };
  const cleaned = clean(value, "", { walk, depth: 0 });
  if (walk.problem !== null) return { ok: false, problem: walk.problem };
  return { ok: true, value: cleaned, repaired: walk.repaired };
}

type Place = { walk: Walk; depth: number };

function clean(value: unknown, path: string, place: Place): Json {
  const { walk } = place;
  if (walk.problem !== null) return null;
  switch (typeof value) {
    case "string":
      return cleanString(value, walk);
    case "number":
      return cleanNumber(value, path, walk);
    case "boolean":
      return value;
    case "object":
      break;
    default:
      return refuse(walk, path, "is not JSON");
  }
  if (value === null) return null;
  if (place.depth >= walk.maxDepth) {
    return refuse(walk, path, `is nested deeper than ${walk.maxDepth} levels`);
  }
  const inside = { walk, depth: place.depth + 1 };
  return Array.isArray(value)
    ? cleanArray(value, path, inside)
    : cleanObject(value as Record<string, unknown>, path, inside);
}

function cleanArray(items: readonly unknown[], path: string, place: Place): Json {
  if (!take(place.walk, items.length, path)) return null;
  return items.map((item, index) => clean(item, `${path}[${index}]`, place));
}

function cleanObject(object: Record<string, unknown>, path: string, place: Place): Json {
  const keys = Object.keys(object);
  if (!take(place.walk, keys.length, path)) return null;
  const copy: { [key: string]: Json } = {};
  for (const key of keys) {
    if (DANGEROUS_KEYS.has(key)) continue;
    const cleanKey = cleanString(key, place.walk);
    copy[cleanKey] = clean(object[key], path === "" ? cleanKey : `${path}.${cleanKey}`, place);
  }
  return copy;
}

function cleanString(text: string, walk: Walk): string {
  const repaired = repairText(text);
  if (repaired !== text) walk.repaired = true;
  return repaired;
}

function cleanNumber(value: number, path: string, walk: Walk): Json {
  if (!Number.isFinite(value)) return refuse(walk, path, "is a number too large to be kept");
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return refuse(
      walk,
      path,
      "is a whole number beyond 2^53 - 1, which JSON readers change: send it as text",
    );
  }
  return value;
}

function take(walk: Walk, count: number, path: string): boolean {
  walk.keysLeft -= count;
  if (walk.keysLeft < 0) refuse(walk, path, "holds too many keys and items");
  return walk.problem === null;
}

function refuse(walk: Walk, path: string, message: string): null {
  walk.problem ??= { path, message };
  return null;
}
