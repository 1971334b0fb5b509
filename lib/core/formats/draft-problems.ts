import type { Problem } from "../errors";
import type { ChoiceSource } from "./choice-values";
import type { CsvMapping } from "./csv-mapping";
import { CHOICE_FIELDS } from "./csv-mapping";
import { labellers } from "./labellers";
import type { RowDefaults } from "./map-row";
import { mappingProblems } from "./mapping-problems";

const NAME_LENGTH = 80;

/**
 * Why a mapping that is being made can't be used yet, by the place in it: what is still open, and what
 * does not fit the file. Texts are sentences that stand for themselves.
 */
export function draftProblems(
  mapping: CsvMapping,
  columns: readonly string[],
  defaults: RowDefaults,
): Problem[] {
  const { conversation } = mapping;
  const hasPrompt = conversation.kind === "messages" || conversation.prompt !== "";
  const open: Problem[] = hasPrompt
    ? []
    : [{ path: "conversation.prompt", message: "Say which column is the prompt." }];
  const misfits = mappingProblems(mapping, columns, defaults).filter(
    ({ path }) => hasPrompt || path !== "conversation.prompt",
  );
  return [...open, ...nameProblems(mapping), ...ruleProblems(mapping), ...misfits.map(asSentence)];
}

/** People whose name is missing or stands twice; names tell their labels apart. */
function nameProblems(mapping: CsvMapping): Problem[] {
  const people = labellers(mapping).map(({ name, path }) => ({
    name: name.trim(),
    path: `${path}.name`,
  }));
  return people.flatMap(({ name, path }, at) => {
    if (name === "") return [{ path, message: "Whoever labelled needs a name." }];
    if (name.length > NAME_LENGTH) {
      return [{ path, message: `A name has at most ${NAME_LENGTH} characters.` }];
    }
    const isTaken = people.slice(0, at).some((other) => other.name === name);
    return isTaken ? [{ path, message: `Two are called “${name}”: each needs a name.` }] : [];
  });
}

/** Rules that would hold for every text, because they name no beginning. */
function ruleProblems(mapping: CsvMapping): Problem[] {
  return labellers(mapping).flatMap(({ label, path }) =>
    CHOICE_FIELDS.filter((field) => hasBlankRule(label[field])).map((field) => ({
      path: `${path}.label.${field}`,
      message: "A rule says no beginning of a text: write one, or remove it.",
    })),
  );
}

function hasBlankRule(source: ChoiceSource | undefined): boolean {
  if (source === undefined || "constant" in source) return false;
  return source.rules.some((rule) => "startsWith" in rule && rule.startsWith === "");
}

function asSentence({ message, path }: Problem): Problem {
  if (/\.label$/.test(path)) {
    const name = message.replace(/^of (.*) has no column$/s, "$1");
    return { path, message: `No column says what “${name}” answered.` };
  }
  if (path === "externalId") return { path, message: `The id ${message}.` };
  return { path, message: `The mapping ${message}.` };
}
