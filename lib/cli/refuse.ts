/** What a person at the command line did wrong, or what is missing, in one sentence that says what to do. */
export class Refusal extends Error {}
