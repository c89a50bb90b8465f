import { Link } from 'react-router';
import styles from './bars.module.css';
import { Heads } from './heads.tsx';
import { Sideways } from './sideways.tsx';

/** What one bar shows: how long it is, and the words that stand at its end. */
export type Bar = {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly words: string;
  /** What stands in the other columns, in their order. */
  readonly more: readonly string[];
  /** The way to what it counts. */
  readonly to?: string;
};

type BarsProps = {
  readonly label: string;
  /** The heads of the columns: what the rows are, what the bars show, and what else there is. */
  readonly heads: readonly [rows: string, bars: string, ...more: string[]];
  readonly bars: readonly Bar[];
};

/**
 * A table whose measured column is drawn: the picture and the numbers are the same thing, for eyes and for screen readers.
 * All bars begin at zero, and the longest is as wide as the column.
 */
export function Bars({ label, heads, bars }: BarsProps) {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  return (
    <Sideways label={label}>
      <table className={styles.bars}>
        <Heads of={heads} />
        <tbody>
          {bars.map(({ key, name, value, words, more, to }) => (
            <tr key={key}>
              <th scope="row">{to === undefined ? name : <Link to={to}>{name}</Link>}</th>
              <td>
                <div className={styles.measure}>
                  <div className={styles.track} aria-hidden="true">
                    <span style={{ width: `${(value / most) * 100}%` }} />
                  </div>
                  {words}
                </div>
              </td>
              {more.map((text, index) => (
                <td key={heads[index + 2]} className={styles.number}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
