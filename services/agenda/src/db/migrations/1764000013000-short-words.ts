import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every sign of the scripts that write a syllable or a word in one sign (from U+1100 on), and every two neighbouring
 * ones, as numbers, which compare faster than texts. Trigrams do not find Korean words of one or two syllables.
 */
const grams = `CREATE FUNCTION title_grams(words text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT RETURN
  ARRAY(
    SELECT ascii(substr(words, n, 1))::bigint FROM generate_series(1, length(words)) AS n
    WHERE ascii(substr(words, n, 1)) >= 4352
    UNION ALL
    SELECT ascii(substr(words, n, 1))::bigint * 2097152 + ascii(substr(words, n + 1, 1))
    FROM generate_series(1, length(words) - 1) AS n
    WHERE ascii(substr(words, n, 1)) >= 4352 AND ascii(substr(words, n + 1, 1)) >= 4352)`;

/** Words of one or two syllables are found in titles without reading all of them. */
export class ShortWords1764000013000 implements MigrationInterface {
  name = 'ShortWords1764000013000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(grams);
    await db.query('CREATE INDEX agendas_by_short_words ON agendas USING gin (title_grams(title))');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX agendas_by_short_words');
    await db.query('DROP FUNCTION title_grams');
  }
}
