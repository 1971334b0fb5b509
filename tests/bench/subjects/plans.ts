import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { auditCasesQuery, auditQuery } from "@/lib/contract/audit";
import { proposalsQuery } from "@/lib/contract/sets";
import { listAuditCases } from "@/lib/services/audit/list-audit-cases";
import { readAudit } from "@/lib/services/audit/read-audit";
import { readHeadlineRates } from "@/lib/services/audit/read-headline-rates";
import type { Context } from "@/lib/services/context";
import { listLog } from "@/lib/services/log/list-log";
import { readHome } from "@/lib/services/projects/read-home";
import { countQueue } from "@/lib/services/queue/count-queue";
import { listQueue } from "@/lib/services/queue/list-queue";
import { claimCase } from "@/lib/services/review/claim-case";
import { listOwnHistory } from "@/lib/services/review/list-own-history";
import { listQueues } from "@/lib/services/review/list-queues";
import { listProposals } from "@/lib/services/sets/list-proposals";
import { inCheckout } from "../../../scripts/runtime/checkout.ts";
import { explaining } from "../../support/explain-queries.ts";
import { busiestReviewer } from "../dataset/busiest-reviewer.ts";
import type { Dataset } from "../dataset/open-dataset.ts";
import type { Subject } from "../run/subject.ts";
import { cursorAt } from "./queue.ts";
import { queriesBy } from "./queue-filters.ts";
import { pageOfPlan, stablePlan } from "./stable-plan.ts";

const FOLDER = inCheckout("docs", "query-plans");
const CASES = 100_000;
/** The list that is kept with what is joined to its page. */
const WHOLE = "waiting";

type Explained = {
  file: string;
  what: string;
  /** `page`: only how the list's page of cases is found; what is joined to it is the same in all. */
  shows?: "page";
  call: (ctx: Context) => Promise<unknown>;
};

/** How PostgreSQL plans the lists and the claim, as text to be compared with the last time's. */
export const plansSubject: Subject = {
  name: "plans",
  title: "Query plans",
  measures: `query plans of the lists and the claim at ${CASES.toLocaleString("en")} cases, into docs/query-plans`,
  columns: [],
  once: true,
  async run({ cases, openCopy, say }) {
    if (cases !== CASES) {
      say(`left out: the plans are those at ${CASES.toLocaleString("en")} cases`);
      return [];
    }
    const dataset = await openCopy();
    const texts = new Map<string, string>();
    for (const { call, file, shows, what } of await explainedCalls(dataset)) {
      const { db, queries } = explaining(dataset.db);
      await call(dataset.as(dataset.lead, { db }));
      const whole = (plan: string) => (shows === "page" ? pageOfPlan(plan) : plan);
      const plans = queries.map(({ plan }) => stablePlan(whole(plan))).join("\n\n");
      texts.set(file, `${texts.get(file) ?? ""}# ${what}\n\n${plans}\n\n`);
    }
    await writeFiles(texts);
    return [];
  },
};

async function writeFiles(texts: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const old = (await readdir(FOLDER)).filter((name) => name.endsWith(".txt"));
  for (const name of old) await rm(`${FOLDER}/${name}`);
  for (const [name, text] of texts) await writeFile(`${FOLDER}/${name}.txt`, `${text.trimEnd()}\n`);
}

async function explainedCalls(dataset: Dataset): Promise<Explained[]> {
  const queries = [...queriesBy("priority"), ...queriesBy("newest")];
  const lists = queries.map(({ query, what }): Explained => {
    const file = `queue-${fileName(what.split(" · ")[0] ?? what)}`;
    return {
      file,
      what,
      ...(what.startsWith(WHOLE) ? {} : { shows: "page" as const }),
      call: (ctx) => listQueue(ctx, dataset.slug, query),
    };
  });
  const deep = await Promise.all(
    queries
      .filter(({ what }) => /^(waiting|all cases|a model) /.test(what))
      .map(async ({ query, what }): Promise<Explained> => {
        const cursor = await cursorAt(dataset, query, 0.9);
        const call = (ctx: Context) => listQueue(ctx, dataset.slug, { ...query, cursor });
        return { file: "queue-deep", shows: "page", what: `nine tenths down: ${what}`, call };
      }),
  );
  const counts = queriesBy("priority").map(
    ({ query: { cursor: _, ...filter }, what }): Explained => ({
      file: "queue-count",
      what: what.replace(" · by priority", ""),
      call: (ctx) => countQueue(ctx, dataset.slug, filter),
    }),
  );
  return [...lists, ...deep, ...counts, ...(await otherCalls(dataset))];
}

async function otherCalls(dataset: Dataset): Promise<Explained[]> {
  const { slug } = dataset;
  const reviewer = await busiestReviewer(dataset);
  const audit = (basis: string): Explained => ({
    file: "audit",
    what: `the figures, basis ${basis}`,
    call: (ctx) => readAudit(ctx, slug, auditQuery.parse({ basis })),
  });
  const auditCases = (filter: Record<string, string>, what: string): Explained => ({
    file: "audit-cases",
    what,
    call: (ctx) => listAuditCases(ctx, slug, auditCasesQuery.parse(filter)),
  });
  return [
    {
      file: "claim",
      what: "of one queue",
      call: (ctx) => claimCase(ctx, slug, { queue: "escalations" }),
    },
    {
      file: "claim",
      what: "of the queue whose turn it is",
      call: (ctx) => claimCase(ctx, slug, {}),
    },
    { file: "home", what: "policy, routing, what waits", call: (ctx) => readHome(ctx, slug) },
    { file: "home", what: "the queues", call: (ctx) => listQueues(ctx, slug) },
    { file: "home", what: "the audit's rates", call: (ctx) => readHeadlineRates(ctx, slug) },
    ...["human", "automated", "escalations"].map(audit),
    auditCases({ basis: "automated", rate: "overRefusal" }, "over-refused, automated"),
    auditCases({ basis: "human", rate: "overRefusal" }, "over-refused, people's labels"),
    auditCases({ line: "waiting" }, "drawn and waiting"),
    {
      file: "proposals",
      what: "open",
      call: (ctx) => listProposals(ctx, slug, proposalsQuery.parse({})),
    },
    {
      file: "history",
      what: "first page of the busiest reviewer",
      call: (ctx) => listOwnHistory({ ...ctx, actor: reviewer }, slug, null),
    },
    { file: "log", what: "all", call: (ctx) => listLog(ctx, { project: slug }, {}) },
    {
      file: "log",
      what: "one action",
      call: (ctx) => listLog(ctx, { project: slug }, { action: "label.submit" }),
    },
    {
      file: "log",
      what: "one actor",
      call: (ctx) => listLog(ctx, { project: slug }, { actor: "system" }),
    },
  ];
}

function fileName(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/['()]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
