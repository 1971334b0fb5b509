import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { tagName } from "@/components/rubric/tag-name";
import type { Label } from "@/lib/core/rubric/label";
import type { OtherField } from "@/lib/core/rubric/other-fields";

/** What a label says there, as the value beside the field's name: "yes", "2, serious", "tone, evasive". */
export function otherFieldText(label: Label, field: OtherField): string {
  switch (field) {
    case "severity":
      return label.severity === null
        ? "not asked"
        : `${label.severity}, ${SEVERITY_NAMES[label.severity]}`;
    case "tension":
      return label.tension === null ? "none" : tensionText(label.tension);
    case "tags":
      return label.tags.length === 0 ? "none" : label.tags.map(tagName).join(", ");
    default: {
      const said = label[field];
      if (said === null) return "not asked";
      return said ? "yes" : "no";
    }
  }
}

function tensionText({ won, lost }: NonNullable<Label["tension"]>): string {
  return `${DIMENSION_NAMES[won].toLowerCase()} over ${DIMENSION_NAMES[lost].toLowerCase()}`;
}
