/** How many sign-ins may fail within the window before all are refused until it ends. */
export const SIGN_IN_LIMITS = { account: 10, address: 50, windowMinutes: 15 } as const;
