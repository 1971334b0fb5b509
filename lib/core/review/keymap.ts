/** What a key can ask the desk to do. */
export type DeskCommand =
  | "previous_field"
  | "next_field"
  | "option"
  | "take_automated"
  | "rationale"
  | "ideal_response"
  | "submit"
  | "submit_anywhere"
  | "revise"
  | "skip"
  | "second_opinion"
  | "undo"
  | "history_next"
  | "history_previous"
  | "previous_turn"
  | "next_turn"
  | "judged_turn"
  | "reveal"
  | "select_next"
  | "select_previous"
  | "evidence_helpful"
  | "evidence_honest"
  | "evidence_harmless"
  | "leave_text"
  | "go_to"
  | "search"
  | "command_menu"
  | "key_sheet";

export const KEY_GROUPS = ["Form", "Going on", "Conversation", "Elsewhere"] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

/**
 * One row of the keymap. A key is a character in lower case, a name as the browser gives it, or
 * `mod+` one of them (⌘ on a Mac, Ctrl elsewhere).
 */
export type KeyBinding = {
  command: DeskCommand;
  keys: readonly string[];
  group: KeyGroup;
  says: string;
  /** Acts while the person types, too: it can't be mistaken for text. */
  whileTyping?: true;
  /** Only while a piece of the conversation is selected. */
  withSelection?: true;
};

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;

/** Every key of the desk. The `?` sheet and the command menu are drawn from this table. */
export const KEYMAP: readonly KeyBinding[] = [
  { command: "previous_field", keys: ["ArrowUp"], group: "Form", says: "Previous field" },
  { command: "next_field", keys: ["ArrowDown"], group: "Form", says: "Next field" },
  { command: "option", keys: DIGITS, group: "Form", says: "Option of the focused field" },
  {
    command: "take_automated",
    keys: ["a"],
    group: "Form",
    says: "Take the automated label over (assisted)",
  },
  { command: "rationale", keys: ["r"], group: "Form", says: "Write the rationale" },
  { command: "ideal_response", keys: ["i"], group: "Form", says: "Write an ideal response" },
  {
    command: "leave_text",
    keys: ["Escape"],
    group: "Form",
    says: "Leave the text, back to the keys",
    whileTyping: true,
  },
  { command: "submit", keys: ["Enter"], group: "Going on", says: "Submit a finished form, go on" },
  {
    command: "submit_anywhere",
    keys: ["mod+Enter"],
    group: "Going on",
    says: "Submit from anywhere",
    whileTyping: true,
  },
  { command: "revise", keys: ["v"], group: "Going on", says: "Revise after the reveal" },
  { command: "skip", keys: ["s"], group: "Going on", says: "Skip, with a reason" },
  { command: "second_opinion", keys: ["e"], group: "Going on", says: "Ask for a second opinion" },
  { command: "undo", keys: ["mod+z"], group: "Going on", says: "Take the last submission back" },
  { command: "history_next", keys: ["j", "ArrowRight"], group: "Going on", says: "Next of mine" },
  {
    command: "history_previous",
    keys: ["k", "ArrowLeft"],
    group: "Going on",
    says: "Previous of mine",
  },
  { command: "previous_turn", keys: ["["], group: "Conversation", says: "Previous turn" },
  { command: "next_turn", keys: ["]"], group: "Conversation", says: "Next turn" },
  { command: "judged_turn", keys: ["f"], group: "Conversation", says: "The judged turn" },
  { command: "reveal", keys: ["b"], group: "Conversation", says: "Hold to reveal blurred text" },
  { command: "select_next", keys: ["x"], group: "Conversation", says: "Select the next sentence" },
  {
    command: "select_previous",
    keys: ["z"],
    group: "Conversation",
    says: "Select the sentence before",
  },
  {
    command: "evidence_helpful",
    keys: ["h"],
    group: "Conversation",
    says: "Attach what is selected to helpful",
    withSelection: true,
  },
  {
    command: "evidence_honest",
    keys: ["o"],
    group: "Conversation",
    says: "Attach what is selected to honest",
    withSelection: true,
  },
  {
    command: "evidence_harmless",
    keys: ["m"],
    group: "Conversation",
    says: "Attach what is selected to harmless",
    withSelection: true,
  },
  { command: "go_to", keys: ["g"], group: "Elsewhere", says: "Then a letter: go to a page" },
  { command: "search", keys: ["/"], group: "Elsewhere", says: "Search the queue" },
  {
    command: "command_menu",
    keys: ["mod+k"],
    group: "Elsewhere",
    says: "Commands",
    whileTyping: true,
  },
  { command: "key_sheet", keys: ["?"], group: "Elsewhere", says: "All keys of this page" },
];
