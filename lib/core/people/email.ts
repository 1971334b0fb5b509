const MAX_LENGTH = 254;
const ADDRESS = /^[^\s@]+@[^\s@]+$/u;

/**
 * The form an address is stored and compared in: trimmed, lower case. Null where it can't be one.
 * Whether mail arrives there is not asked: nothing is mailed.
 */
export function normaliseEmail(text: string): string | null {
  const email = text.trim().normalize("NFC").toLowerCase();
  return email.length <= MAX_LENGTH && ADDRESS.test(email) ? email : null;
}
