import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  DateTime: 'string',
  Date: 'string',
  SafeInt: 'number',
  LanguageTag: 'string',
  JSONObject: 'Record<string, unknown>',
  Currency: 'string',
};

/**
 * How the documents beside the components get their types: one module beside each `.graphql`, so that a page brings its
 * own documents and no others.
 */
const dashboardCodegen = (api: string): CodegenConfig => ({
  schema: api,
  documents: [join(import.meta.dirname, 'src/**/*.graphql')],
  silent: true,
  generates: {
    [join(import.meta.dirname, 'src/generated/schema.ts')]: {
      plugins: ['typescript'],
      config: { onlyOperationTypes: true, enumsAsTypes: true, immutableTypes: true, scalars },
    },
    [join(import.meta.dirname, 'src')]: {
      preset: 'near-operation-file',
      presetConfig: {
        extension: '.generated.ts',
        baseTypesPath: 'generated/schema.ts',
        importTypesNamespace: 'Schema',
      },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        documentNodeImport: '@urql/core#TypedDocumentNode',
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '',
        emitLegacyCommonJSImports: false,
        optimizeDocumentNode: true,
        dedupeFragments: true,
      },
    },
  },
});

export default dashboardCodegen;
