import page from '../parts/page.module.css';
import { Shape } from '../parts/shape.tsx';

/** The shape of a list under what it is asked for. */
export const ListShape = () => (
  <div className={page.page}>
    <Shape tall={2} />
    <Shape tall={6} />
    <Shape tall={40} />
  </div>
);
