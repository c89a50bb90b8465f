import { oneLine, type RawRecord, type Reading, remark, textIn, unnamed } from '@dure/kit/import-rows';
import type { LegalDistrict } from '../places/domain.ts';

export const legalDistrictColumns = ['법정동코드', '법정동명', '폐지여부'] as const;

/** Reads a row of the register of legal districts (법정동코드). 폐지여부 is 존재 or 폐지 and nothing else. */
export function readLegalDistrict(record: RawRecord): Reading<LegalDistrict> {
  const [code, name, status] = legalDistrictColumns.map((column) => oneLine(textIn(record, column)));
  if (code === undefined || !/^\d{10}$/.test(code)) return unnamed(remark('CODE_NOT_UNDERSTOOD', '법정동코드', code));
  const refuse = (reason: ReturnType<typeof remark>): Reading<LegalDistrict> => ({
    ok: false,
    externalId: code,
    reason,
  });
  if (name === undefined || name === '') return refuse(remark('REQUIRED', '법정동명'));
  if (name.length > 200) return refuse(remark('TOO_LONG', '법정동명', '200'));
  if (status !== '존재' && status !== '폐지') return refuse(remark('STATUS_NOT_UNDERSTOOD', '폐지여부', status));
  return { ok: true, externalId: code, value: { code, name, isAbolished: status === '폐지' }, notes: [] };
}
