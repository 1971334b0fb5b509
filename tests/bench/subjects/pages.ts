import { auditCasesQuery, auditQuery, BASES } from "@/lib/contract/audit";
import { proposalsQuery } from "@/lib/contract/sets";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import { readHeadlineRates } from "@/lib/services/audit/read-headline-rates";
import { listLog } from "@/lib/services/log/list-log";
import { readHome } from "@/lib/services/projects/read-home";
import { readCase } from "@/lib/services/queue/read-case";
import { listOwnHistory } from "@/lib/services/review/list-own-history";
import { listQueues } from "@/lib/services/review/list-queues";
import { listProposals } from "@/lib/services/sets/list-proposals";
import { listSets } from "@/lib/services/sets/list-sets";
import { busiestReviewer } from "../dataset/busiest-reviewer.ts";
import type { Dataset } from "../dataset/open-dataset.ts";
import { timeCalls } from "../run/measure.ts";
import type { Row, Subject } from "../run/subject.ts";
import { TIMES } from "../run/subject.ts";

type Call = (nth: number) => Promise<unknown>;
type Page = { what: string; most: number | null; call: Call };

/** What the other pages ask of the services. */
export const pagesSubject: Subject = {
  name: "pages",
  title: "Home, audit, a case, proposals, history, log",
  measures: "server time of home, the audit page and its cases, a case, proposals, history and log",
  columns: TIMES,
  async run({ open, say }) {
    const dataset = await open();
    const rows: Row[] = [];
    for (const { call, most, what } of [...auditPages(dataset), ...(await otherPages(dataset))]) {
      say(what);
      const budget = most === null ? {} : { budget: { column: "p95", most } };
      rows.push({ what, values: await timeCalls(call), ...budget });
    }
    return rows;
  },
};

const AUDIT_MOST = 300;
const CASE_MOST = 300;

function auditPages({ as, lead, slug }: Dataset): Page[] {
  const figures = (filter: object, words: string): Page => ({
    what: `audit page, ${words}`,
    most: AUDIT_MOST,
    call: () => readAudit(as(lead), slug, auditQuery.parse(filter)),
  });
  const cases = (filter: object, words: string): Page => ({
    what: `audit cases: ${words}`,
    most: AUDIT_MOST,
    call: () => listAuditCases(as(lead), slug, auditCasesQuery.parse(filter)),
  });
  return [
    ...BASES.map((basis) => figures({ basis }, BASIS_WORDS[basis])),
    figures(
      { basis: "automated", model: "assist-large", version: "2.2" },
      "one version, automated",
    ),
    cases({ basis: "automated", rate: "overRefusal" }, "over-refused, automated"),
    cases({ basis: "automated", expected: "answer", outcome: "answer" }, "answered, automated"),
    cases({ basis: "human", rate: "overRefusal" }, "over-refused, people's labels"),
    cases({ line: "waiting" }, "drawn and waiting"),
    cases({ line: "cases" }, "all in scope"),
  ];
}

const BASIS_WORDS = {
  human: "people's labels",
  automated: "automated",
  escalations: "escalations",
} as const;

async function otherPages(dataset: Dataset): Promise<Page[]> {
  const { as, lead, slug, sql } = dataset;
  const cases = await sql<{ id: string }>(
    "SELECT id::text FROM review_case ORDER BY md5(id::text) LIMIT 100",
  );
  const reviewer = await busiestReviewer(dataset);
  const home: Call = () =>
    Promise.all([
      readHome(as(lead), slug),
      listQueues(as(lead), slug),
      listSets(as(lead), slug),
      readHeadlineRates(as(lead), slug),
    ]);
  return [
    { what: "home, all its parts at once", most: AUDIT_MOST, call: home },
    {
      what: "a case nobody has opened",
      most: CASE_MOST,
      call: (nth) => readCase(as(lead), slug, cases[nth % cases.length]?.id ?? ""),
    },
    {
      what: "proposals",
      most: null,
      call: () => listProposals(as(lead), slug, proposalsQuery.parse({})),
    },
    {
      what: "own history of the busiest reviewer",
      most: null,
      call: () => listOwnHistory(as(reviewer), slug, null),
    },
    { what: "log", most: null, call: () => listLog(as(lead), { project: slug }, {}) },
    {
      what: "log, one action",
      most: null,
      call: () => listLog(as(lead), { project: slug }, { action: "label.submit" }),
    },
  ];
}
