import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { type StoredTemplate, TemplateTable } from './table.ts';

export const templateLoader = (db: DataSource) =>
  byId<StoredTemplate>(
    (ids) => db.getRepository(TemplateTable).findBy({ id: In([...ids]) }),
    (template) => template.id,
  );
