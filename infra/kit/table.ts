import type { EntitySchema, ValueTransformer } from 'typeorm';

/** A thing of the domain as its table holds it: the same fields, which may be set. */
export type Row<T> = { -readonly [K in keyof T]: T[K] };

type Column = { readonly name?: string; readonly transformer?: ValueTransformer | ValueTransformer[] };

/** Turns a row of a raw query over all columns of a table into the table's own type. */
export function fromRow<T extends object>(table: EntitySchema<T>): (row: Record<string, unknown>) => T {
  const columns = Object.entries<Column | undefined>(table.options.columns).map(([property, column]) => ({
    property,
    name: column?.name ?? property,
    transformers: [column?.transformer ?? []].flat(),
  }));
  return (row) =>
    Object.fromEntries(
      columns.map(({ property, name, transformers }) => [
        property,
        transformers.reduceRight((value, transformer) => transformer.from(value), row[name]),
      ]),
    ) as T;
}
