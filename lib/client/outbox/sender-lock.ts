const NAME = "plumbline-outbox";

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work while no other tab of this browser sends. Where the browser has no locks (an address
 * that is not secure) only this tab takes turns: an entry's id keeps it from being stored twice.
 */
export function withSenderLock<Result>(work: () => Promise<Result>): Promise<Result> {
  if ("locks" in navigator) return navigator.locks.request(NAME, work) as Promise<Result>;
  const turn = last.then(work, work);
  last = turn;
  return turn;
}
