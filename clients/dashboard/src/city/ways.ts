/** Where the lists behind the figures of a place are: all of one municipality, narrowed to a district where it is one. */
export type Ways = (
  list: 'agendas' | 'resources' | 'waiting' | 'learning',
  asked?: Readonly<Record<string, string>>,
) => string;

/** The ways to the lists of a municipality, or of one of its districts. */
export const waysOf =
  (municipality: string, district?: string): Ways =>
  (list, asked = {}) => {
    const search = new URLSearchParams({ ...(district === undefined ? {} : { district }), ...asked }).toString();
    return `/m/${municipality}/${list}${search === '' ? '' : `?${search}`}`;
  };
