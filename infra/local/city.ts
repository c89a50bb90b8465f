import { say } from '@dure/kit/language';
import { placeCodePattern } from '@dure/schema/places';
import { askCity } from './city/ask.ts';
import { cityReport } from './city/report.ts';
import { checkedUrl, Misuse, Problem, runCommand } from './cli/command.ts';
import { demoMunicipality } from './demo/people.ts';
import { readLocalSettings } from './settings.ts';
import { requireRunningStack } from './stack/record.ts';

runCommand({
  name: 'npm run city',
  about: {
    ko: '도시 하나를 다섯 영역에 걸쳐 한 번에 묻고, 읽기 쉽게 보여 줍니다.',
    en: 'Asks for one city across all five domains in one query, and shows the answer to be read.',
  },
  options: {
    municipality: { type: 'string', default: demoMunicipality },
    district: { type: 'string' },
    json: { type: 'boolean', default: false },
    url: { type: 'string' },
  },
  help: [
    {
      flag: '--municipality CODE',
      about: {
        ko: '지자체 코드 10자리 (기본값: 시험 도시)',
        en: "the municipality's code of 10 digits (default: the demo city)",
      },
    },
    { flag: '--district CODE', about: { ko: '이 행정동만', en: 'only this district' } },
    { flag: '--json', about: { ko: '그래프의 답을 JSON으로', en: "the graph's answer as JSON" } },
    { flag: '--url URL', about: { ko: '다른 그래프의 주소', en: 'the address of another graph' } },
  ],
  run: async ({ municipality, district, json, url }) => {
    for (const code of [municipality, district]) {
      if (code !== undefined && !placeCodePattern.test(code)) {
        throw new Misuse(
          say({
            ko: `‘${code}’은(는) 숫자 10자리의 지역 코드가 아닙니다.`,
            en: `“${code}” is not a place code of ten digits.`,
          }),
        );
      }
    }
    const graphUrl = checkedUrl(url) ?? requireRunningStack(readLocalSettings(process.env).home).graphUrl;
    const { city, data, errors } = await askCity(graphUrl, municipality);
    if (json) return console.log(JSON.stringify({ data, ...(errors.length > 0 ? { errors } : {}) }, null, 2));
    if (district !== undefined && !city.districts?.some(({ code }) => code === district)) {
      throw new Problem(
        say({
          ko: `${city.name.text}에 행정동 ${district}이(가) 없습니다.`,
          en: `${city.name.text} has no district ${district}.`,
        }),
      );
    }
    console.log(cityReport(city, { districtCode: district, districtsInFull: Number.POSITIVE_INFINITY }));
    for (const { message, path } of errors) console.error(`! ${path ?? ''}: ${message}`);
  },
});
