import type { BulkPreview } from "./bulk-preview";

/** Whose the cases are that would be assigned, and how many can't be: two short sentences at most. */
export function assignWords({ assign }: BulkPreview): string[] {
  const { nobodys, not, others } = assign;
  const owners = [
    ...(nobodys > 0 ? [`${nobodys} nobody’s`] : []),
    ...others.map(({ count, name }) => `${count} ${name}’s`),
  ];
  return [
    ...(owners.length === 0 ? [] : [`${owners.join(", ")}.`]),
    ...(not > 0 ? [`${not} can’t be assigned: held, or not waiting.`] : []),
  ];
}

/** What assigning to this person takes from others; null where nothing. `userId` null is nobody. */
export function takenWords({ assign }: BulkPreview, userId: string | null): string | null {
  const taken = assign.others.filter((one) => one.userId !== userId);
  if (taken.length === 0) return null;
  return `takes ${taken.map(({ count, name }) => `${count} from ${name}`).join(", ")}`;
}

/** Which of the cases have a priority set by hand, that the next one takes the place of. */
export function priorityWords({ prioritize }: BulkPreview): string[] {
  const { byHand, not } = prioritize;
  const set = byHand.map(({ count, what }) => `${count} ${what}`);
  return [
    ...(set.length === 0 ? [] : [`Set by hand already: ${set.join(", ")}.`]),
    ...(not > 0 ? [`${not} ${not === 1 ? "does" : "do"} not wait.`] : []),
  ];
}

/** What requeueing would leave, call off, and not touch. */
export function requeueWords({ requeue }: BulkPreview): string[] {
  const { blind, calledOff, held, labelled, scoring } = requeue;
  return [
    ...(labelled > 0
      ? [`${labelled} ${has(labelled)} a label, which stands until the new one.`]
      : []),
    ...(calledOff > 0
      ? [`${calledOff} ${calledOff === 1 ? "waits" : "wait"} already: that round is called off.`]
      : []),
    ...(blind > 0 ? [`${blind} of these ${blind === 1 ? "stays" : "stay"} in a blind queue.`] : []),
    ...(held > 0
      ? [`${held} can’t be requeued: someone has ${held === 1 ? "it" : "them"} open.`]
      : []),
    ...(scoring > 0 ? [`${scoring} ${scoring === 1 ? "is" : "are"} still being scored.`] : []),
  ];
}

function has(count: number): string {
  return count === 1 ? "has" : "have";
}
