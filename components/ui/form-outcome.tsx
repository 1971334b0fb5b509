import { Notice } from "@/components/ui/notice";

type FormOutcomeProps = {
  outcome: { status: "idle" | "done" | "failed"; message: string; problems: readonly unknown[] };
};

/** What became of a form: read out when it appears, and able to take the focus where no field is at fault. */
export function FormOutcome({ outcome }: FormOutcomeProps) {
  const { status, message, problems } = outcome;
  const beside = status === "failed" && problems.length > 0;
  return (
    <div
      role={status === "failed" ? "alert" : "status"}
      data-outcome
      tabIndex={-1}
      className="empty:absolute"
    >
      {status === "idle" || message === "" || beside ? null : (
        <Notice tone={status === "failed" ? "fail" : "pass"} title={message} />
      )}
    </div>
  );
}
