import type { Question } from '../world.ts';

const agendas = 12;
const fields = ['title', 'state', 'supportCount', 'summary', 'author { name }', 'resources { name }', 'author { id }'];

/**
 * One of as many operations as are wanted: each is another text, as clients make them that write values into their
 * queries, and asks other fields of another agenda.
 */
export function distinctOperation(number: number): Question {
  const chosen = fields.filter((_, bit) => ((number + 1) >> bit) & 1);
  const page = 1 + (number % 3);
  const query = `query Op${number} { a${number}: agenda(id: "h-a${number % agendas}") { id ${chosen.join(' ')} comments(first: ${page}) { text } } }`;
  return { query };
}
