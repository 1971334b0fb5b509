/** A finite automaton that knows, after each character, which phrases end there. */
export type Automaton = {
  /** Class of a UTF-16 code unit; 0 for one that no phrase has, 1 for white space. */
  classOf: Uint16Array;
  classes: number;
  /** Next state, by state × classes + class. State 0 is the start. */
  next: Int32Array;
  /** Per state, the indices of the phrases that end in it. */
  endings: readonly (readonly number[])[];
  /** Per state, itself or the nearest shorter suffix in which a phrase ends; 0 for none. */
  firstEnding: Int32Array;
  nextEnding: Int32Array;
};

export const BLANK_CLASS = 1;
const BLANKS = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x2028, 0x2029];

/**
 * The automaton of Aho and Corasick (doi:10.1145/360825.360855) with all transitions laid out, so that
 * a search takes one step a character.
 */
export function buildAutomaton(phrases: readonly string[]): Automaton {
  const { classOf, classes } = classify(phrases);
  const trie = buildTrie(phrases, classOf);
  const states = trie.length;
  const next = new Int32Array(states * classes);
  const firstEnding = new Int32Array(states);
  const nextEnding = new Int32Array(states);
  const fallback = new Int32Array(states);
  const queue = [0];
  for (const state of queue) {
    const behind = fallback[state] ?? 0;
    const ends = (trie[state]?.endings.length ?? 0) > 0;
    nextEnding[state] = state === 0 ? 0 : (firstEnding[behind] ?? 0);
    firstEnding[state] = ends ? state : (nextEnding[state] ?? 0);
    // A character without a child leads where the longest proper suffix leads, already laid out.
    if (state !== 0) next.copyWithin(state * classes, behind * classes, (behind + 1) * classes);
    for (const [character, child] of trie[state]?.children ?? []) {
      fallback[child] = next[state * classes + character] ?? 0;
      next[state * classes + character] = child;
      queue.push(child);
    }
  }
  const endings = trie.map((node) => node.endings);
  return { classOf, classes, next, endings, firstEnding, nextEnding };
}

function classify(phrases: readonly string[]): { classOf: Uint16Array; classes: number } {
  const classOf = new Uint16Array(0x1_0000);
  for (const blank of BLANKS) classOf[blank] = BLANK_CLASS;
  let classes = BLANK_CLASS + 1;
  for (const phrase of phrases) {
    for (let index = 0; index < phrase.length; index += 1) {
      const unit = phrase.charCodeAt(index);
      if (classOf[unit] !== 0) continue;
      classOf[unit] = classes;
      classes += 1;
    }
  }
  return { classOf, classes };
}

type Node = { children: Map<number, number>; endings: number[] };

function buildTrie(phrases: readonly string[], classOf: Uint16Array): Node[] {
  const root: Node = { children: new Map(), endings: [] };
  const nodes = [root];
  for (const [phraseIndex, phrase] of phrases.entries()) {
    let node = root;
    for (let index = 0; index < phrase.length; index += 1) {
      node = childOf(node, classOf[phrase.charCodeAt(index)] ?? 0, nodes);
    }
    node.endings.push(phraseIndex);
  }
  return nodes;
}

function childOf(node: Node, character: number, nodes: Node[]): Node {
  const known = node.children.get(character);
  const existing = known === undefined ? undefined : nodes[known];
  if (existing !== undefined) return existing;
  const child: Node = { children: new Map(), endings: [] };
  node.children.set(character, nodes.length);
  nodes.push(child);
  return child;
}
