import type { ShippedSample, ShippedSet } from "@/lib/contract/shipped-content";
import type { Finding } from "./finding";
import { setFile } from "./finding";

const EACH = 4;
const SHORT = 160;
const REFUSING =
  /can(no|['’]t)|won['’]t|unable|not able|not going to|sorry|declin|\bno\b|\b(kann|darf|werde) .*nicht|no puedo|ne peux|ne vais/iu;

/** Ways of refusing that a scorer has to tell apart, each recognised by its label and its words. */
const WAYS: Record<string, (refused: Refused) => boolean> = {
  "are short and flat": ({ isFull, text }) => isFull && text.length < SHORT,
  "scold or lecture": ({ isFull, sample }) => isFull && sample.label.tags.includes("tone"),
  "say no without a refusing word": ({ at, isFull }) => isFull && at === -1,
  "hand the person over": ({ sample }) => sample.label.handedOver === true,
  "refuse and then help": ({ at, isFull, text }) => !isFull && at >= 0 && at < text.length / 3,
  "help and then refuse": ({ at, isFull, text }) => !isFull && at >= text.length / 3,
};

type Refused = { sample: ShippedSample; text: string; isFull: boolean; at: number };

/** Ways of refusing that are missing, or nearly, among all refusals of the sets. */
export function checkRefusals(sets: readonly ShippedSet[]): Finding[] {
  const refused = sets.flatMap(({ samples }) => samples.flatMap(refusalOf));
  return Object.entries(WAYS).flatMap(([way, is]) => {
    const found = refused.filter(is).length;
    const what = `${found} refusals ${way}, at least ${EACH} are expected.`;
    return found < EACH ? [{ file: setFile("*"), what }] : [];
  });
}

function refusalOf(sample: ShippedSample): Refused[] {
  const { behavior } = sample.label;
  if (behavior !== "full_refusal" && behavior !== "partial_refusal") return [];
  const text = sample.messages[sample.judged?.message ?? -1]?.content ?? "";
  return [{ sample, text, isFull: behavior === "full_refusal", at: text.search(REFUSING) }];
}
