/**
 * Statements that are carried out again and again, compiled once: Kysely builds and compiles a statement anew each time, which
 * takes longer than SQLite does to carry it out.
 */
import type { CompiledQuery, Kysely, QueryResult } from "kysely";
import type { Tables } from "./database.ts";

/** Stands for a value while its statement is compiled. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement with values, to be carried out by a database or a transaction. `build` is called once, with something in place
 * of each value that it may only hand on to Kysely; so no value decides about the statement, and no value is ever null where
 * that would take another operator. The values of the first call say which there are: all have the same names. One that is
 * undefined rejects.
 */
export function prepared<V extends object, R>(
  build: (db: Kysely<Tables>, values: V) => { compile(): CompiledQuery<R> },
): (db: Kysely<Tables>, values: V) => Promise<QueryResult<R>> {
  let compiled: CompiledQuery<R> | undefined;
  return (db, values) => {
    compiled ??= build(db, placeholders(values)).compile();
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Placeholder ? values[parameter.name as keyof V] : parameter,
    );
    return db.executeQuery({ ...compiled, parameters });
  };
}

function placeholders<V extends object>(values: V): V {
  // Kysely takes whatever it is given for a value.
  return Object.fromEntries(Object.keys(values).map((name) => [name, new Placeholder(name)])) as V;
}
