import { Figures } from '../parts/figure.tsx';
import { Shape } from '../parts/shape.tsx';
import styles from './city-page.module.css';

/** The city page while nothing has arrived. */
export const CityShape = () => (
  <div className={styles.page}>
    <Shape tall={2} />
    <Figures label="">
      {[1, 2, 3, 4, 5].map((each) => (
        <Shape key={each} tall={5} />
      ))}
    </Figures>
    <div className={styles.middle}>
      <Shape tall={22} />
      <Shape tall={22} />
    </div>
  </div>
);
