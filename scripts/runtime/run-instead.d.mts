/** See run-instead.mjs. */
export function runInstead(program: string, args: string[], env?: NodeJS.ProcessEnv): void;
