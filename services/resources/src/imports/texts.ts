import { remarkTexts } from '@dure/kit/import-answers';

/** What the importers of the registry have to say of rows and files. */
export const textOf = remarkTexts({
  ADDRESSES_DISAGREE: (given) => ({
    ko: `도로명주소와 지번주소의 지자체가 서로 다릅니다. 도로명주소를 따랐습니다: ${given}`,
    en: `The two addresses are of different municipalities; the road address was taken: ${given}`,
  }),
  BORDER_NOT_UNDERSTOOD: (given) => ({
    ko: `경계를 쓸 수 없습니다(GeoJSON Polygon 또는 MultiPolygon이어야 합니다): ${given}`,
    en: `The border cannot be used; it must be a GeoJSON Polygon or MultiPolygon: ${given}`,
  }),
  CAPACITY_NOT_UNDERSTOOD: (given) => ({
    ko: `수용 인원을 알 수 없어 비워 두었습니다: ${given}`,
    en: `The capacity is not understood and was left open: ${given}`,
  }),
  CLOSED_DAYS_NOT_UNDERSTOOD: (given) => ({
    ko: `휴관일을 요일과 공휴일로 옮길 수 없어 적힌 그대로 두었습니다: ${given}`,
    en: `The closed days cannot be told as weekdays and public holidays; they stay as given: ${given}`,
  }),
  CODE_NOT_UNDERSTOOD: (given) => ({
    ko: `열 자리 행정 코드가 아닙니다: ${given}`,
    en: `This is not a ten-digit code of its kind: ${given}`,
  }),
  COLUMNS_SHIFTED: () => ({
    ko: '지번주소 머리글이 빠져 그 뒤의 머리글이 한 칸씩 밀린 파일입니다. 값에 맞추어 읽습니다.',
    en: 'The heading of the lot address is missing, and those after it stand one column off; they are read by their values.',
  }),
  COORDINATES_MISSING: () => ({
    ko: '좌표가 없습니다. 주소로만 찾을 수 있습니다.',
    en: 'There are no coordinates; it is found by its address only.',
  }),
  COORDINATES_NOT_UNDERSTOOD: (given) => ({
    ko: `좌표를 알 수 없어 비워 두었습니다: ${given}`,
    en: `The coordinates are not understood and were left out: ${given}`,
  }),
  COORDINATES_OUTSIDE_KOREA: (given) => ({
    ko: `좌표가 대한민국 밖이어서 비워 두었습니다: ${given}`,
    en: `The coordinates lie outside Korea and were left out: ${given}`,
  }),
  COORDINATES_OUTSIDE_MUNICIPALITY: (given) => ({
    ko: `좌표가 주소의 지자체 밖이어서 비워 두었습니다: ${given}`,
    en: `The coordinates lie outside the municipality of the address and were left out: ${given}`,
  }),
  DATE_NOT_UNDERSTOOD: (given) => ({
    ko: `기준일자를 알 수 없어 처음 가져온 때를 확인한 때로 적습니다: ${given}`,
    en: `The date of the data is not understood; the first import counts as its verification: ${given}`,
  }),
  DISTRICT_NOT_VALID: (given) => ({
    ko: `행정동을 등록할 수 없습니다: ${given}`,
    en: `The district cannot be registered: ${given}`,
  }),
  FEE_CONTRADICTS_FREE: (given) => ({
    ko: `무료라고 되어 있는데 사용료가 적혀 있습니다. 요금을 비워 두었습니다: ${given}`,
    en: `It is said to be free, but a fee is given; the price was left open: ${given}`,
  }),
  FEE_CONTRADICTS_PAID: (given) => ({
    ko: `유료라고 되어 있는데 사용료가 없습니다. 요금을 비워 두었습니다: ${given}`,
    en: `It is said to cost something, but the fee is nothing; the price was left open: ${given}`,
  }),
  FEE_MISSING: () => ({
    ko: '유료라고 되어 있지만 사용료가 적혀 있지 않습니다.',
    en: 'It is said to cost something, but not how much.',
  }),
  FEE_NOT_UNDERSTOOD: (given) => ({
    ko: `사용료가 한 금액이 아니어서 적힌 그대로 두었습니다: ${given}`,
    en: `The fee is not one amount; it stays as given: ${given}`,
  }),
  FEE_UNIT_NOT_UNDERSTOOD: (given) => ({
    ko: `사용료가 몇 시간에 대한 것인지 알 수 없습니다: ${given}`,
    en: `For how many hours the fee is, is not understood: ${given}`,
  }),
  HOME_PAGE_NOT_UNDERSTOOD: (given) => ({
    ko: `홈페이지 주소가 아니어서 비워 두었습니다: ${given}`,
    en: `This is not the address of a page and was left out: ${given}`,
  }),
  NOT_IN_BOUNDS: (given) => ({
    ko: `값이 허용 범위를 벗어납니다: ${given}`,
    en: `A value is out of bounds: ${given}`,
  }),
  OPENING_HOURS_NOT_UNDERSTOOD: (given) => ({
    ko: `여는 날의 운영 시간을 모두 알 수는 없어 적힌 그대로 두었습니다: ${given}`,
    en: `The hours are not known for each day that is not closed; they stay as given: ${given}`,
  }),
  PAID_NOT_UNDERSTOOD: (given) => ({
    ko: `유료인지 무료인지 알 수 없습니다(Y 또는 N): ${given}`,
    en: `Whether it costs something is not understood (Y or N): ${given}`,
  }),
  PHONE_NOT_UNDERSTOOD: (given) => ({
    ko: `전화번호가 아니어서 비워 두었습니다: ${given}`,
    en: `This is not a telephone number and was left out: ${given}`,
  }),
  PLACE_NOT_KNOWN: (given) => ({
    ko: `주소의 지자체를 알 수 없습니다. 법정동이나 행정동을 먼저 가져오십시오: ${given}`,
    en: `The municipality of the address is not known. Import legal districts or districts first: ${given}`,
  }),
  PLACE_OF_OTHERS: (place) => ({
    ko: `운영자 권한이 없는 지자체의 행입니다: ${place}`,
    en: `The row is of a municipality of which you are not an operator: ${place}`,
  }),
  RESOURCE_OF_OTHERS: (place) => ({
    ko: `이미 등록된 이 자원은 운영자 권한이 없는 지자체에 속하므로 그대로 두었습니다: ${place}`,
    en: `The resource is already registered in a municipality of which you are not an operator; it stays so: ${place}`,
  }),
  STATUS_NOT_UNDERSTOOD: (given) => ({
    ko: `폐지여부는 존재 또는 폐지입니다: ${given}`,
    en: `The status is 존재 or 폐지: ${given}`,
  }),
  WITHDRAWN_BY_HOLDER: () => ({
    ko: '보유자가 등록을 거둔 자원이어서 그대로 두었습니다.',
    en: 'Its holder took the resource out of the registry; it stays so.',
  }),
});
