import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { Pool, QueryArrayConfig } from "pg";

const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * Makes the adapter on `pool` read the catalogue's type "char", which Prisma's schema engine asks
 * for from PostgreSQL 18 on and Prisma's adapter refuses.
 */
export function readCharColumns(pool: Pool, adapter: SqlDriverAdapter): void {
  const charColumns = new WeakMap<unknown[], number[]>();
  const query = pool.query.bind(pool);
  const queryAsText = async (config: QueryArrayConfig | string) => {
    if (typeof config === "string") return query(config);
    const result = await query(config);
    const found = result.fields.flatMap((field, at) => (field.dataTypeID === CHAR_OID ? [at] : []));
    for (const field of result.fields) {
      if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
    }
    charColumns.set(result.rows, found);
    return result;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  Object.defineProperty(pool, "query", { value: queryAsText });
  adapter.queryRaw = async (statement) => {
    const result = await queryRaw(statement);
    for (const at of charColumns.get(result.rows) ?? []) {
      result.columnTypes[at] = ColumnTypeEnum.Character;
    }
    return result;
  };
}
