import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { WireText } from '../wire.ts';

const quote = 34;

/** A number in JSON. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const maxInt = 2_147_483_647;

/** Brings the raw text of a leaf into the form that its type has for clients; null when it is not of that type. */
export type LeafCheck = (raw: WireText) => WireText | null;

/** How the values of a type are checked: by the rules for results of the GraphQL specification, section 3.5. */
export function leafCheck(type: GraphQLLeafType): LeafCheck {
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => `"${name}"`));
    return (raw) => {
      if (values.has(raw)) return raw;
      const plain = isString(raw) && raw.includes('\\') ? JSON.stringify(JSON.parse(raw)) : raw;
      return values.has(plain) ? plain : null;
    };
  }
  switch (type.name) {
    case 'String':
      return (raw) => (isString(raw) ? raw : null);
    case 'ID':
      return (raw) => (isString(raw) ? raw : isInteger(raw) ? `"${raw}"` : null);
    case 'Int':
      return (raw) => (isInteger(raw) ? asInt(raw, raw) : asInt(raw, wholeOf(raw)));
    case 'Float':
      return (raw) => (isNumber(raw) ? raw : null);
    case 'Boolean':
      return (raw) => (raw === 'true' || raw === 'false' ? raw : null);
    default:
      // What a scalar of its own kind may be is known to the subgraphs alone.
      return (raw) => raw;
  }
}

export const isString = (raw: WireText): boolean => raw.charCodeAt(0) === quote;

const isNumber = (raw: WireText): boolean => isInteger(raw) || number.test(raw);

function isInteger(raw: WireText): boolean {
  const start = raw.charCodeAt(0) === 45 ? 1 : 0;
  for (let at = start; at < raw.length; at++) {
    const digit = raw.charCodeAt(at);
    if (digit < 48 || digit > 57) return false;
  }
  return raw.length === start + 1 || (raw.length > start && raw.charCodeAt(start) !== 48);
}

/** Every whole number of up to nine digits is an Int; longer ones are compared. */
const asInt = (raw: WireText, whole: WireText | null): WireText | null =>
  whole !== null && (whole.length < 10 || Math.abs(Number(whole)) <= maxInt + (raw.startsWith('-') ? 1 : 0))
    ? whole
    : null;

/** `1.0` and `1e3` are spellings of whole numbers; clients that read an Int get plain digits. */
function wholeOf(raw: WireText): WireText | null {
  if (!number.test(raw)) return null;
  const value = Number(raw);
  return Number.isInteger(value) && Math.abs(value) <= maxInt + 1 ? String(value) : null;
}

/** Whether a raw token that is no string is a value in JSON. */
export const isLiteral = (raw: WireText): boolean => raw === 'true' || raw === 'false' || isNumber(raw);
