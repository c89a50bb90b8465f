import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * How each service generates the types of its schema.
 * `mappers` says which type of ours stands behind a GraphQL type: `'../pledges/domain.ts#Pledge as PledgeModel'`.
 */
export function serviceCodegen(folder: string, mappers: Readonly<Record<string, string>>): CodegenConfig {
  return {
    schema: [join(folder, 'src/**/*.graphql'), join(import.meta.dirname, '../../schema/shared.graphql')],
    silent: true,
    generates: {
      [join(folder, 'src/generated/graphql.ts')]: {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: '../context.ts#Context',
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
          resolversNonOptionalTypename: { unionMember: true },
          defaultScalarType: 'unknown',
          scalars: {
            ID: 'string',
            DateTime: 'Date',
            Date: 'string',
            SafeInt: 'number',
            LanguageTag: 'string',
            JSONObject: 'Record<string, unknown>',
          },
          mappers,
        },
      },
    },
  };
}
