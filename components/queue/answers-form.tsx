"use client";

import { AnswerField } from "@/components/queue/answer-field";
import { LABEL_CHOICES } from "@/components/queue/label-choices";
import { TagAnswer } from "@/components/queue/tag-answer";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import { DIMENSIONS } from "@/lib/core/rubric/label";

type AnswersFormProps = {
  answers: BulkAnswers;
  tags: readonly string[];
  onChange: (answers: BulkAnswers) => void;
};

/** The fields of a label for many; each begins as it is scored. */
export function AnswersForm({ answers, onChange, tags }: AnswersFormProps) {
  const choose = (field: keyof BulkAnswers) => (value: string | null) =>
    onChange(
      withAnswer(answers, field, field === "severity" && value !== null ? Number(value) : value),
    );
  return (
    <div className="flex flex-col gap-2.5">
      <AnswerField
        name="Request"
        choices={LABEL_CHOICES.requestLabel}
        value={answers.requestLabel ?? null}
        onChoose={choose("requestLabel")}
      />
      <AnswerField
        name="The response"
        choices={LABEL_CHOICES.behavior}
        value={answers.behavior ?? null}
        onChoose={choose("behavior")}
      />
      {DIMENSIONS.map((dimension) => (
        <AnswerField
          key={dimension}
          name={<DimensionMark dimension={dimension} />}
          choices={LABEL_CHOICES.verdict}
          value={answers[dimension] ?? null}
          onChoose={choose(dimension)}
        />
      ))}
      <AnswerField
        name="Expected"
        choices={LABEL_CHOICES.expectedAction}
        value={answers.expectedAction ?? null}
        onChoose={choose("expectedAction")}
      />
      <AnswerField
        name="Severity"
        choices={LABEL_CHOICES.severity}
        value={answers.severity === undefined ? null : String(answers.severity)}
        onChoose={choose("severity")}
      />
      <TagAnswer
        tags={tags}
        chosen={answers.tags ?? null}
        onChoose={(chosen) => onChange(withAnswer(answers, "tags", chosen))}
      />
    </div>
  );
}

/** The answers with one more, another one, or (null) one fewer. */
function withAnswer(
  answers: BulkAnswers,
  field: keyof BulkAnswers,
  value: string | number | string[] | null,
): BulkAnswers {
  const { [field]: _, ...others } = answers;
  return value === null ? others : ({ ...others, [field]: value } as BulkAnswers);
}
