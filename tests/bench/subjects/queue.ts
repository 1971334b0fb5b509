import type { QueueQuery } from "@/lib/contract/queue";
import { QUEUE_SORTS } from "@/lib/core/review/queue-filters";
import { countQueue } from "@/lib/services/queue/count-queue";
import { listChoices } from "@/lib/services/queue/list-choices";
import { listQueue } from "@/lib/services/queue/list-queue";
import type { Dataset } from "../dataset/open-dataset.ts";
import { timeCalls } from "../run/measure.ts";
import type { Row, Subject, SubjectBench } from "../run/subject.ts";
import { TIMES } from "../run/subject.ts";
import { queriesBy } from "./queue-filters.ts";

const BUDGET = { column: "p95", most: 150 };
/** How far down the deep page is: nine tenths of what the status lists. */
const DEPTH = 0.9;

const queries = QUEUE_SORTS.flatMap(queriesBy);

/** The first page of every filter in both orders. */
export const queueSubject: Subject = {
  name: "queue",
  title: "The queue page's first page",
  measures: "server time of the queue's first page: every filter, both orders, search",
  columns: TIMES,
  run: (bench) => eachQuery(bench, (dataset, query) => page(dataset, query)),
};

/** The same filters far down the list. */
export const deepQueueSubject: Subject = {
  name: "queue-deep",
  title: "The queue page, nine tenths down",
  measures: "the same after the cursor nine tenths down the list",
  columns: TIMES,
  run: (bench) =>
    eachQuery(bench, async (dataset, query) => {
      const cursor = await cursorAt(dataset, query, DEPTH);
      return () => page(dataset, { ...query, cursor })();
    }),
};

/** The count beside the list, and the choices of the filters. */
export const queueCountSubject: Subject = {
  name: "queue-count",
  title: "Counts and choices of the queue page",
  measures: "the count of every filter (up to 1,000), and the filters' choices",
  columns: TIMES,
  async run(bench) {
    const dataset = await bench.open();
    const rows: Row[] = [];
    for (const { query, what } of queriesBy("priority")) {
      bench.say(what);
      const { cursor: _, ...filter } = query;
      const count = () => countQueue(dataset.as(dataset.lead), dataset.slug, filter);
      const values = await timeCalls(count);
      rows.push({ what: what.replace(" · by priority", ""), values, budget: BUDGET });
    }
    const choices = () => listChoices(dataset.as(dataset.lead), dataset.slug);
    rows.push({
      what: "the choices of all filters",
      values: await timeCalls(choices),
      budget: BUDGET,
    });
    return rows;
  },
};

type Call = () => Promise<unknown>;

async function eachQuery(
  bench: SubjectBench,
  callOf: (dataset: Dataset, query: QueueQuery) => Call | Promise<Call>,
): Promise<Row[]> {
  const dataset = await bench.open();
  const rows: Row[] = [];
  for (const { query, what } of queries) {
    bench.say(what);
    rows.push({ what, values: await timeCalls(await callOf(dataset, query)), budget: BUDGET });
  }
  return rows;
}

function page({ as, lead, slug }: Dataset, query: QueueQuery): Call {
  return () => listQueue(as(lead), slug, query);
}

/** The cursor after the row this far down the list of a status; found by counting, outside the clock. */
export async function cursorAt(
  dataset: Dataset,
  { sort, status }: QueueQuery,
  depth: number,
): Promise<string> {
  const where = status === "all" ? "true" : `status = '${status}'`;
  const order = sort === "priority" ? "priority DESC, created_at, id" : "created_at DESC, id DESC";
  const [row] = await dataset.sql<{ priority: number; at: Date; id: string }>(
    `SELECT priority, created_at AS at, id::text FROM review_case WHERE ${where} ORDER BY ${order}
     LIMIT 1 OFFSET (SELECT floor(count(*) * ${depth}) FROM review_case WHERE ${where})`,
  );
  if (row === undefined) throw new Error(`No case is ${status}.`);
  return `${row.priority}~${row.at.toISOString()}~${row.id}`;
}
