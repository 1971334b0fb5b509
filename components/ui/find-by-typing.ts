/**
 * The next text, after `from` and around, that begins with what was typed (case aside); -1 if none.
 * One letter pressed again and again goes through all that begin with it.
 */
export function findByTyping(texts: readonly string[], typed: string, from: number): number {
  const repeated = [...typed].every((letter) => letter === typed[0]);
  const wanted = (repeated ? typed.slice(0, 1) : typed).toLowerCase();
  if (wanted === "") return -1;
  const first = repeated ? from + 1 : Math.max(from, 0);
  for (let step = 0; step < texts.length; step += 1) {
    const index = (first + step) % texts.length;
    if (texts[index]?.toLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
