import { stableFraction } from "../random";
import type { Split } from "./sample";

const TRAIN_SHARE = 0.3;
const FEWSHOT_SHARE = 0.1;

/** The split of a sample by its key, for ever the same: 60 % test, 30 % train, 10 % few-shot. */
export function splitFor(key: string): Split {
  const place = stableFraction(`split ${key}`);
  if (place < FEWSHOT_SHARE) return "fewshot";
  return place < FEWSHOT_SHARE + TRAIN_SHARE ? "train" : "test";
}
