import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import type { Template } from './format.ts';

/** A version of a template. It never changes once a process runs by it. */
export type StoredTemplate = {
  readonly id: string;
  /** Null for one that ships with the platform and is there for all. */
  readonly municipalityCode: string | null;
  readonly key: string;
  readonly version: number;
  readonly content: Template;
  /** The file as it was handed in. */
  readonly yaml: string;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
};

export const TemplateTable = new EntitySchema<Row<StoredTemplate>>({
  name: 'ProcessTemplate',
  tableName: 'process_templates',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code', nullable: true },
    key: { type: 'text' },
    version: { type: 'integer' },
    content: { type: 'jsonb' },
    yaml: { type: 'text' },
    uploadedBy: { type: 'uuid', name: 'uploaded_by', nullable: true },
    uploadedAt: { type: 'timestamptz', name: 'uploaded_at' },
  },
  checks: [
    { name: 'process_templates_key_format', expression: `key ~ '^[A-Z][A-Z0-9_]{0,99}$'` },
    { name: 'process_templates_version_positive', expression: 'version > 0' },
    { name: 'process_templates_yaml_length', expression: 'length(yaml) BETWEEN 1 AND 200000' },
    {
      name: 'process_templates_uploaded_by_somebody',
      expression: '(municipality_code IS NULL) = (uploaded_by IS NULL)',
    },
  ],
  // TypeORM cannot say NULLS NOT DISTINCT.
  indices: [{ name: 'process_templates_once', synchronize: false }],
  foreignKeys: [
    {
      name: 'process_templates_municipality',
      target: 'Settings',
      columnNames: ['municipalityCode'],
      referencedColumnNames: ['municipalityCode'],
    },
  ],
});

const columns = `id, municipality_code AS "municipalityCode", key, version, content, yaml,
  uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt"`;

/** Which template is meant: the municipality's own goes before one for all, the newest version before older ones. */
export async function findTemplate(
  runner: EntityManager | DataSource,
  asked: { readonly key: string; readonly version: number | null; readonly municipalityCode: string | null },
): Promise<StoredTemplate | null> {
  const [found] = await rows<StoredTemplate>(
    runner,
    `SELECT ${columns} FROM process_templates
     WHERE key = $1 AND ($2::integer IS NULL OR version = $2)
       AND (municipality_code IS NULL OR municipality_code = $3)
     ORDER BY municipality_code NULLS LAST, version DESC LIMIT 1`,
    [asked.key, asked.version, asked.municipalityCode],
  );
  return found ?? null;
}

/** The newest version of each template that there is for a municipality; those for all when it is null. */
export const listTemplates = (runner: DataSource, municipalityCode: string | null): Promise<StoredTemplate[]> =>
  rows<StoredTemplate>(
    runner,
    `SELECT DISTINCT ON (key) ${columns} FROM process_templates
     WHERE municipality_code IS NULL OR municipality_code = $1
     ORDER BY key, municipality_code NULLS LAST, version DESC`,
    [municipalityCode],
  );

/**
 * Stores a version of a template. Answers the one that is there already when it says the same, and null when it says
 * something else. One by which no process runs yet may be replaced when it ships with the platform.
 */
export async function keepTemplate(tx: EntityManager, template: StoredTemplate): Promise<StoredTemplate | null> {
  const { id, municipalityCode, key, version, content, yaml, uploadedBy, uploadedAt } = template;
  const values = [id, municipalityCode, key, version, JSON.stringify(content), yaml, uploadedBy, uploadedAt];
  const stored = await rows<StoredTemplate>(
    tx,
    `INSERT INTO process_templates (id, municipality_code, key, version, content, yaml, uploaded_by, uploaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (municipality_code, key, version) DO UPDATE SET content = excluded.content, yaml = excluded.yaml
       WHERE process_templates.yaml = excluded.yaml OR process_templates.content = excluded.content
         OR (process_templates.municipality_code IS NULL
           AND NOT EXISTS (SELECT FROM processes p WHERE p.template_id = process_templates.id))
     RETURNING ${columns}`,
    values,
  );
  return stored[0] ?? null;
}
