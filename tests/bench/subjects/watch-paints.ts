/** What the script below keeps in a page: milliseconds, one entry for each thing watched. */
export type Watched = {
  /** From a key's press to the frame after it. */
  keys: number[];
  /** From the first listener to the last, with what React rendered at once. */
  scripting: number[];
  /** From the armed key's press to the frame with the next case's text. */
  goingOn: number[];
  /** Since the navigation began, to the frame with the judged message's text. */
  opened: number | null;
};

/** The page's window once `watchPaints` ran in it. */
export type WatchedWindow = {
  watched: Watched;
  /** Watches for the next case from the next press of Enter on. */
  armGoingOn(): void;
};

/**
 * Runs in the page before its own scripts. A frame counts as painted once a task runs that was posted
 * in its animation frame; key presses are timed from the event's own time stamp.
 */
export function watchPaints(): void {
  const watched: Watched = { keys: [], scripting: [], goingOn: [], opened: null };
  const page = window as unknown as WatchedWindow;
  page.watched = watched;
  const afterPaint = (work: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(null);
    });
  const caseOf = () => document.querySelector<HTMLElement>("[data-case]")?.dataset.case;
  const hasText = () => (document.querySelector("[data-judged]")?.textContent?.length ?? 0) > 0;

  let armed: { from: string | undefined; pressedAt: number | null } | null = null;
  page.armGoingOn = () => {
    armed = { from: caseOf(), pressedAt: null };
  };
  let began = 0;
  const last = () => queueMicrotask(() => watched.scripting.push(performance.now() - began));
  window.addEventListener(
    "keydown",
    (event) => {
      began = performance.now();
      const pressedAt = event.timeStamp;
      if (armed !== null && event.key === "Enter") armed.pressedAt = pressedAt;
      afterPaint(() => watched.keys.push(performance.now() - pressedAt));
      // Added now, it comes after every listener of the page's own.
      window.addEventListener("keydown", last, { once: true });
    },
    true,
  );
  new MutationObserver(() => {
    if (watched.opened === null && hasText()) {
      watched.opened = 0;
      afterPaint(() => {
        watched.opened = performance.now();
      });
    }
    const pressedAt = armed?.pressedAt ?? null;
    const current = caseOf();
    if (pressedAt === null || current === undefined || current === armed?.from || !hasText())
      return;
    armed = null;
    afterPaint(() => watched.goingOn.push(performance.now() - pressedAt));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
