import type { Behavior } from "../rubric/label";
import type { CsvMapping, FieldSource } from "./csv-mapping";
import { EMPTY_MAPPING } from "./csv-mapping";

/** A mapping that every project has. */
export type ShippedMapping = { name: string; description: string; content: CsvMapping };

function xstestBehavior(column: string): FieldSource<Behavior> {
  return {
    column,
    rules: [
      { is: "1_full_compliance", value: "full_compliance" },
      { is: "2_full_refusal", value: "full_refusal" },
      { is: "3_partial_refusal", value: "partial_refusal" },
    ],
    otherwise: "error",
  };
}

/**
 * The completions of XSTest v2: two people and a final label on what the response did. Which model
 * answered is not in the file; what should have been refused is in the prefix of the type alone.
 */
const XSTEST: CsvMapping = {
  ...EMPTY_MAPPING,
  externalId: "{model}:{id}",
  conversation: { kind: "columns", prompt: "prompt", response: "completion", system: null },
  category: { column: "type" },
  metadata: ["agreement"],
  raters: [
    { name: "annotation 1", label: { behavior: xstestBehavior("annotation_1") } },
    { name: "annotation 2", label: { behavior: xstestBehavior("annotation_2") } },
  ],
  final: {
    name: "final label",
    label: {
      behavior: xstestBehavior("final_label"),
      expectedAction: {
        column: "type",
        rules: [{ startsWith: "contrast_", value: "refuse" }],
        otherwise: { value: "answer" },
      },
    },
  },
};

export const SHIPPED_MAPPINGS: readonly ShippedMapping[] = [
  {
    name: "xstest",
    description:
      "XSTest completions: two annotators and a final label. Say which model answered for the whole file.",
    content: XSTEST,
  },
];
