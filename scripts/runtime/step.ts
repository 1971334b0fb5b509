const TELL_EVERY_MS = 15_000;
const WORTH_TELLING_MS = 3_000;

/** Says what is being done, that it goes on where it takes long, and how long it took. */
export async function step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  console.log(`${what}…`);
  const began = performance.now();
  const elapsed = () => performance.now() - began;
  const seconds = () => `${Math.round(elapsed() / 1000)} s`;
  const ticking = setInterval(() => console.log(`  still at it (${seconds()})`), TELL_EVERY_MS);
  try {
    const result = await work();
    if (elapsed() > WORTH_TELLING_MS) console.log(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}
