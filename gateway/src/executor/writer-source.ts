import type { ClientField } from './selection.ts';
import type { Span } from './spans.ts';

export type WriterRules = {
  /** Undefined where it cannot be told: of an interface whose objects do not say their type. */
  readonly typeName: string | undefined;
  readonly spans: readonly Span[];
};

/**
 * The source of a writer of objects with these fields; `writers` write their values. `shape.test.ts` shows what it looks
 * like.
 */
export function writerSource(fields: readonly ClientField[], { typeName, spans }: WriterRules): string {
  const lines = [
    ...fields.map((_, index) => `const write${index} = writers[${index}];`),
    ...spans.flatMap(({ gaps }, number) =>
      gaps.length === 0 ? [] : [`const writePassage${number} = writePassages[${number}];`],
    ),
    'return function writeObject(object, writing) {',
    '  if (object[writtenBy] === writeObject) return object[written];',
    `  let text = '{';`,
  ];
  for (let index = 0; index < fields.length; ) {
    const number = spans.findIndex(({ keys }) => keys[0] === fields[index]?.key);
    const span = spans[number];
    const length = span?.keys.length ?? 1;
    const steps = fields
      .slice(index, index + length)
      .map((field, offset) => fieldStep(field, index + offset, typeName));
    lines.push(...(span === undefined ? steps : [spanStep(span, number, index === 0 ? '' : "',' + ", steps)]));
    index += length;
  }
  lines.push(
    `  text += '}';`,
    '  object[writtenBy] = writeObject;',
    '  object[written] = text;',
    '  return text;',
    '};',
  );
  return lines.join('\n');
}

/** Writes the text of a span where the reader has kept one, else its fields. */
function spanStep({ property, gaps }: Span, number: number, comma: string, steps: readonly string[]): string {
  const span = gaps.length === 0 ? `object[${JSON.stringify(property)}]` : `writePassage${number}(object, writing)`;
  return [
    `  const span${number} = ${span};`,
    `  if (span${number} !== undefined) text += ${comma}span${number};`,
    '  else {',
    ...steps,
    '  }',
  ].join('\n');
}

function fieldStep({ key, name, property }: ClientField, index: number, typeName: string | undefined): string {
  const label = `${index === 0 ? '' : ','}${JSON.stringify(key)}:`;
  if (name === '__typename') {
    // It cannot be told, and nothing stands for it.
    if (typeName === undefined) return '  writing.isFaulty = true;\n  return undefined;';
    return `  text += ${JSON.stringify(`${label}"${typeName}"`)};`;
  }
  return [
    `  const value${index} = write${index}(object[${JSON.stringify(property)}], writing);`,
    `  if (value${index} === undefined) return undefined;`,
    `  text += ${JSON.stringify(label)} + value${index};`,
  ].join('\n');
}
