/** The full names of provinces and municipalities (서울특별시 종로구) to their codes. */
export type PlaceNames = ReadonlyMap<string, string>;

/**
 * The municipality that a Korean address lies in: the longest beginning of it, word by word, that is the name of a
 * place (경기도 수원시 장안구 before 경기도 수원시). A municipality that stands without a blank before the rest
 * (충청남도 예산군신양면) is found when exactly one name fits. A province alone is no municipality, except 세종,
 * which has none below it.
 */
export function municipalityOfAddress(address: string, names: PlaceNames): string | null {
  const words = address.split(' ').filter((word) => word !== '');
  for (const count of [3, 2]) {
    const code = words.length >= count ? names.get(words.slice(0, count).join(' ')) : undefined;
    if (code !== undefined) return code;
  }
  return withoutBlank(words, names) ?? provinceWithoutMunicipalities(words[0] ?? '', names);
}

function withoutBlank(words: readonly string[], names: PlaceNames): string | null {
  const [first = '', second = ''] = words;
  const found = new Set<string>();
  for (let length = 2; length < second.length; length += 1) {
    const code = names.get(`${first} ${second.slice(0, length)}`);
    if (code !== undefined) found.add(code);
  }
  const [code] = found;
  return found.size === 1 && code !== undefined ? code : null;
}

function provinceWithoutMunicipalities(province: string, names: PlaceNames): string | null {
  const code = names.get(province);
  if (code === undefined) return null;
  const hasMunicipalities = [...names.keys()].some((name) => name.startsWith(`${province} `));
  return hasMunicipalities ? null : code;
}
