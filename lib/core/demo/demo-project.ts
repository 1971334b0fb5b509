/** What the demo project is called, and where its days begin. */
export const DEMO_PROJECT = { name: "Fernway support", timeZone: "UTC" } as const;
