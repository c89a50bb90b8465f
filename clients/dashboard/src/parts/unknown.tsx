import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

type UnknownProps = {
  /** What there is not. */
  readonly title: string;
  /** What is done on the way on. */
  onLeave?(): void;
};

/** What stands where the address names something that there is not: what to do, and the way on. */
export function Unknown({ title, onLeave }: UnknownProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{title}</h1>
      <p>{t('notFoundWhy')}</p>
      <p>
        <Link to="/" onClick={onLeave}>
          {t('toCity')}
        </Link>
      </p>
    </>
  );
}
