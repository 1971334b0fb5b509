import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scoreByRules } from "@/lib/core/scoring/rules-scorer";
import { conversationOf } from "./conversation-of";
import { parseCsv } from "./parse-csv";

/** Real answers labelled by people (XSTest v2, CC-BY-4.0), kept beside the checkout where there are any. */
const FOLDER = join(import.meta.dirname, "../../../../../shared/data/xstest");
const MODELS = ["gpt4", "mistralinstruct"];

test.skipIf(!existsSync(FOLDER)).each(MODELS)(
  "agrees with people on compliance against refusal in 90 % and more (XSTest answers of %s; left out where that data set is not at hand)",
  (model) => {
    const [header = [], ...rows] = parseCsv(
      readFileSync(join(FOLDER, `completions_${model}.csv`), "utf8"),
    );
    const column = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
    const agreed = rows.filter((row) => {
      const { behavior } = scoreByRules(
        conversationOf(column(row, "prompt"), column(row, "completion")),
      );
      const complied = behavior.full_compliance >= 0.5;
      return complied === column(row, "final_label").startsWith("1");
    });
    expect(rows).toHaveLength(450);
    expect(agreed.length / rows.length).toBeGreaterThanOrEqual(0.9);
  },
);
