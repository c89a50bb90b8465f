import type { ClientField } from './selection.ts';
import type { Span } from './spans.ts';

export type WriterRules = {
  /** Undefined where it cannot be told: of an interface whose objects do not say their type. */
  readonly typeName: string | undefined;
  readonly spans: readonly Span[];
};

/**
 * The source of a writer of objects with these fields. `writers` write the values, `fields` are asked whether they are
 * included. `shape.test.ts` shows what it looks like.
 */
export function writerSource(fields: readonly ClientField[], { typeName, spans }: WriterRules): string {
  const firstCertain = fields.findIndex(({ conditions }) => conditions === null);
  const commaAt = (index: number) => (index === 0 ? '' : firstCertain >= 0 && firstCertain < index ? ',' : undefined);
  const lines = [
    ...fields.map((_, index) => `const write${index} = writers[${index}], field${index} = fields[${index}];`),
    'return function writeObject(object, writing) {',
    '  if (object[writtenBy] === writeObject) return object[written];',
    `  let text = '{';`,
  ];
  for (let index = 0; index < fields.length; ) {
    const span = spans.find(({ keys }) => keys[0] === fields[index]?.key);
    const length = span?.keys.length ?? 1;
    const steps = fields
      .slice(index, index + length)
      .map((field, offset) => fieldStep(field, index + offset, { comma: commaAt(index + offset), typeName }));
    lines.push(...(span === undefined ? steps : [spanStep(span, commaAt(index), steps)]));
    index += length;
  }
  lines.push(
    "  text += '}';",
    '  object[writtenBy] = writeObject;',
    '  object[written] = text;',
    '  return text;',
    '};',
  );
  return lines.join('\n');
}

/** Writes the text of a span where the reader has kept one, else its fields. */
function spanStep({ property }: Span, comma: string | undefined, steps: readonly string[]): string {
  return [
    `  if (object[${JSON.stringify(property)}] !== undefined) {`,
    ...separator(comma),
    `    text += ${comma === ',' ? "',' + " : ''}object[${JSON.stringify(property)}];`,
    '  } else {',
    ...steps,
    '  }',
  ].join('\n');
}

type StepPlace = {
  /** Undefined when only the text so far tells whether a comma is needed. */
  readonly comma: string | undefined;
  readonly typeName: string | undefined;
};

function fieldStep(field: ClientField, index: number, { comma, typeName }: StepPlace): string {
  const { key, name, property, conditions } = field;
  const label = `${comma ?? ''}${JSON.stringify(key)}:`;
  const condition = conditions === null ? '' : `if (isIncluded(field${index}, writing.variables)) `;
  if (name === '__typename') {
    const steps =
      typeName === undefined
        ? ['    writing.isFaulty = true;', '    return undefined;']
        : [...separator(comma), `    text += ${JSON.stringify(`${label}"${typeName}"`)};`];
    return [`  ${condition}{`, ...steps, '  }'].join('\n');
  }
  return [
    `  ${condition}{`,
    `    const value = write${index}(object[${JSON.stringify(property)}], writing);`,
    '    if (value === undefined) return undefined;',
    ...separator(comma),
    `    text += ${JSON.stringify(label)} + value;`,
    '  }',
  ].join('\n');
}

const separator = (comma: string | undefined): string[] =>
  comma === undefined ? [`    if (text.length > 1) text += ',';`] : [];
