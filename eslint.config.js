import graphqlPlugin from '@graphql-eslint/eslint-plugin';

/** Only the schema files: TypeScript is Biome's. */
export default [
  { ignores: ['**/node_modules/**', '**/.dure/**', 'schema/api.graphql', 'schema/supergraph.graphql'] },
  {
    files: ['schema/shared.graphql', 'services/*/src/**/*.graphql', 'clients/*/src/**/schema.graphql'],
    languageOptions: { parser: graphqlPlugin.parser },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          EnumValueDefinition: true,
          InputValueDefinition: true,
          DirectiveDefinition: true,
          ignoredSelectors: [
            // The roots are written in every module; their fields say what they are.
            '[type=ObjectTypeDefinition][name.value=/^(Query|Mutation|Subscription)$/]',
            // The one argument of every mutation; its type says what it is.
            '[type=InputValueDefinition][name.value=input]',
          ],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'InputValueDefinition[name.value="first"]:not([defaultValue.value="20"])',
          message: 'All lists are asked alike: first: Int = 20.',
        },
        {
          selector:
            'InputValueDefinition[name.value="sort"]:matches([gqlType.kind="NonNullType"], :not([defaultValue]))',
          message: 'All lists are sorted alike: the order may be left out or null, and says what it is then.',
        },
      ],
    },
  },
];
