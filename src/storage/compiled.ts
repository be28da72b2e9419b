/** Statements that are compiled once: to build and compile one anew takes Kysely longer than SQLite to carry it out. */
import type { Compilable, CompiledQuery, Kysely, QueryResult } from "kysely";

/** Carries a compiled statement out in `db`, which may be a transaction, with these values. */
export type CompiledStatement<Values, Row> = (
  db: Pick<Kysely<unknown>, "executeQuery">,
  values: Values,
) => Promise<QueryResult<Row>>;

/**
 * The statement that `build` makes of values whose names it is given. It is called once, and sees placeholders: it may put
 * them where a statement has its parameters, and must not look at them.
 */
export function compiled<Values extends object, Row>(
  build: (values: Values) => Compilable<Row>,
): CompiledStatement<Values, Row> {
  let statement: CompiledQuery<Row> | undefined;
  return (db, values) => {
    statement ??= build(placeholders<Values>()).compile();
    const parameters = statement.parameters.map((parameter) =>
      parameter instanceof Placeholder ? values[parameter.name as keyof Values] : parameter,
    );
    return db.executeQuery({ ...statement, parameters });
  };
}

/** Stands for a value that is not known yet. */
class Placeholder {
  readonly name: string | symbol;

  constructor(name: string | symbol) {
    this.name = name;
  }
}

function placeholders<Values extends object>(): Values {
  // What is asked of it is taken for a value of that type, and put into the statement as it is.
  return new Proxy({}, { get: (_, name) => new Placeholder(name) }) as Values;
}
