export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;
const MIN_DISTINCT_CHARACTERS = 6;
const MIN_OWN_WORD_LENGTH = 4;

/** What a form says before anything is typed. */
export const PASSWORD_RULES =
  "At least 12 characters, of which at least 6 differ; without your name or e-mail address. A few unrelated words do well.";

const COMMON = [
  "1234567890",
  "0987654321",
  "abcdefgh",
  "administrator",
  "changeme",
  "iloveyou",
  "letmein",
  "password",
  "plumbline",
  "qwertyui",
  "welcome",
];

/** What is wrong with a new password, as a sentence, or null. Other people's words are not known here. */
export function passwordProblem(
  password: string,
  person: { name: string; email: string },
): string | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH) {
    return `Use at least ${PASSWORD_MIN_LENGTH} characters; this has ${length}.`;
  }
  if (password.length > PASSWORD_MAX_LENGTH) {
    return `Use at most ${PASSWORD_MAX_LENGTH} characters; this has ${password.length}.`;
  }
  if (new Set(password).size < MIN_DISTINCT_CHARACTERS) {
    return `Use at least ${MIN_DISTINCT_CHARACTERS} different characters.`;
  }
  const folded = password.toLowerCase();
  const own = ownWords(person).find((word) => folded.includes(word));
  if (own !== undefined) return `Leave “${own}” out: it is in your name or address.`;
  const common = COMMON.find((word) => mostly(folded, word));
  return common === undefined ? null : `This is mostly “${common}”, which is tried first.`;
}

function ownWords({ name, email }: { name: string; email: string }): string[] {
  const [local = ""] = email.toLowerCase().split("@");
  return [...name.toLowerCase().split(/\s+/u), local].filter(
    (word) => word.length >= MIN_OWN_WORD_LENGTH,
  );
}

/** Whether fewer than six characters remain once every occurrence of the word is taken out. */
function mostly(text: string, word: string): boolean {
  return text.includes(word) && text.replaceAll(word, "").length < MIN_DISTINCT_CHARACTERS;
}
