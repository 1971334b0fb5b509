import { expect, test, vi } from "vitest";
import { proposalSteps } from "@/components/proposals/proposal-steps";
import type { ProposalView } from "@/lib/contract/sets";

const proposals = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}` }) as ProposalView);

/** As many loaded, and as many there are. */
function listOf(loaded: number, all = loaded) {
  const more = vi.fn(() => Promise.resolve(proposals(all)));
  return { proposals: proposals(loaded), hasMore: all > loaded, more };
}

test("At the end of what is loaded the next step waits for more, and goes on with it", async () => {
  const list = listOf(10, 12);
  const choose = vi.fn();
  await proposalSteps(list, 9, choose).next();
  expect(list.more).toHaveBeenCalledTimes(1);
  expect(choose).toHaveBeenCalledExactlyOnceWith("p10");
});

test("Near the end more is read ahead, far from it not", async () => {
  const near = listOf(10, 12);
  await proposalSteps(near, 5, vi.fn()).next();
  expect(near.more).toHaveBeenCalledTimes(1);
  const far = listOf(10, 12);
  await proposalSteps(far, 1, vi.fn()).next();
  expect(far.more).not.toHaveBeenCalled();
});

test("At both ends of a whole list one stays", async () => {
  const choose = vi.fn();
  await proposalSteps(listOf(3), 2, choose).next();
  proposalSteps(listOf(3), 0, choose).previous();
  expect(choose).not.toHaveBeenCalled();
});

test("From a decided proposal one goes on to the next, from the last to the one before", () => {
  const choose = vi.fn();
  proposalSteps(listOf(3), 0, choose).goOn();
  proposalSteps(listOf(3), 2, choose).goOn();
  proposalSteps(listOf(1), 0, choose).goOn();
  expect(choose.mock.calls).toEqual([["p1"], ["p1"], [null]]);
});
