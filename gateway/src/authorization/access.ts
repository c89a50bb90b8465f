import { type DocumentNode, type GraphQLSchema, isAbstractType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Caller } from './callers.ts';
import type { JudgePolicies } from './policies.ts';
import { ownersOf, type Requirement, type Requirements } from './requirements.ts';

/** What one caller may not see, of what an operation touches. */
export type Denial = {
  /** The same for the same requirements that are not fulfilled. */
  readonly key: string;
  readonly isAnonymous: boolean;
  /** Whether a field is denied, and by what; undefined when it is not. */
  by(typeName: string, fieldName: string): Requirement | undefined;
};

/** Who may see what of one supergraph. */
export type Access = {
  /** What a document may require of callers; empty for most. */
  touchedBy(document: DocumentNode): readonly Requirement[];
  /** What of these a caller does not fulfil; undefined when all is fulfilled. */
  deny(touched: readonly Requirement[], caller: Caller | undefined): Promise<Denial | undefined>;
};

export function createAccess(schema: GraphQLSchema, requirements: Requirements, judge: JudgePolicies): Access {
  return {
    touchedBy: (document) => (requirements.isEmpty ? [] : touchedBy(document, schema, requirements)),
    deny: async (touched, caller) => {
      const held = await policiesOf(touched, caller, judge);
      const denied = new Set(touched.filter((each) => !isFulfilled(each, caller, held)));
      if (denied.size === 0) return undefined;
      const isAnonymous = caller?.memberId === undefined;
      return {
        key: `${isAnonymous} ${touched.map((each) => (denied.has(each) ? 1 : 0)).join('')}`,
        isAnonymous,
        by: (typeName, fieldName) => [...requirements.of(typeName, fieldName)].find((each) => denied.has(each)),
      };
    },
  };
}

function touchedBy(document: DocumentNode, schema: GraphQLSchema, requirements: Requirements): Requirement[] {
  const touched = new Set<Requirement>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType();
        if (!parent) return;
        for (const owner of isAbstractType(parent) ? ownersOf(schema, parent.name) : [parent.name]) {
          for (const each of requirements.of(owner, name.value)) touched.add(each);
        }
      },
    }),
  );
  return [...touched];
}

async function policiesOf(
  touched: readonly Requirement[],
  caller: Caller | undefined,
  judge: JudgePolicies,
): Promise<ReadonlySet<string>> {
  const names = new Set(touched.flatMap((each) => (each.kind === 'policies' ? each.anyOf.flat() : [])));
  if (names.size === 0) return names;
  const { memberId, scopes, claims } = caller ?? { memberId: undefined, scopes: new Set<string>(), claims: {} };
  return new Set(await judge([...names], { memberId, scopes, claims }));
}

function isFulfilled(requirement: Requirement, caller: Caller | undefined, policies: ReadonlySet<string>): boolean {
  switch (requirement.kind) {
    case 'authenticated':
      return caller?.memberId !== undefined;
    case 'scopes':
      return requirement.anyOf.some((all) => all.every((scope) => caller?.scopes.has(scope)));
    case 'policies':
      return requirement.anyOf.some((all) => all.every((policy) => policies.has(policy)));
    case 'unsupported':
      return false;
  }
}
