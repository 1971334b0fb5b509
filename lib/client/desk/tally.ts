/** The work of a day: what was done before this session, and what could be taken when it was counted. */
export type Tally = {
  before: number;
  open: number;
  /** Submissions of this session when it was counted. */
  doneThen: number;
};
