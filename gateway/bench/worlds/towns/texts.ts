/** What a town is written of; the Korean one weighs about half as much again in bytes. */
export type TownTexts = {
  readonly families: readonly string[];
  readonly given: readonly string[];
  readonly districts: readonly string[];
  readonly places: readonly string[];
  readonly matters: readonly string[];
  readonly remarks: readonly string[];
  readonly things: readonly string[];
  readonly days: readonly string[];
  readonly nameOf: (family: string, given: string) => string;
};

export const harbour: TownTexts = {
  families: ['Abbot', 'Baker', 'Carver', 'Dunn', 'Ellery', 'Fisher', 'Grant', 'Hollis', 'Ivers', 'Joyce'],
  given: ['Ada', 'Ben', 'Clara', 'Dan', 'Edith', 'Frank', 'Greta', 'Hugh', 'Iris', 'John', 'Kate', 'Leo'],
  districts: ['Old Quay', 'Mill Lane', 'Northgate', 'Saltmarsh', 'Rope Walk', 'Chapel Hill'],
  places: ['the school crossing', 'the fish market', 'the old tram depot', 'the river path', 'the bus station'],
  matters: ['is dark after six', 'floods when it rains', 'has no bench to rest on', 'is too steep for wheelchairs'],
  remarks: [
    'I walk there every day and second this.',
    'The lamp near number 12 has been out since spring.',
    'Could we try it for a month and count who comes?',
    'Our club can lend two tents and a generator.',
    'My mother says "never again" after last winter.',
    'There was a plan for it years ago; who has the drawings?',
  ],
  things: ['Meeting room', 'Folding tables', 'Cargo bike', 'Sound system', 'Community kitchen', 'Sports hall'],
  days: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
  nameOf: (family, given) => `${given} ${family}`,
};

export const gaon: TownTexts = {
  families: ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '서'],
  given: ['서연', '민준', '지우', '하은', '도윤', '예린', '시우', '수아', '주원', '다은', '건우', '유진'],
  districts: ['가온1동', '나래동', '다솜동', '라온2동', '마루동', '바람골동'],
  places: ['초등학교 앞 건널목', '수산시장 골목', '옛 전차 차고지', '하천 산책로', '버스 터미널 대합실'],
  matters: [
    '저녁 여섯 시만 지나면 어둡습니다',
    '비가 오면 물이 찹니다',
    '앉아서 쉴 곳이 없습니다',
    '휠체어가 오르기에 가파릅니다',
  ],
  remarks: [
    '매일 지나다니는 길이라 꼭 바뀌면 좋겠습니다.',
    '12번지 앞 가로등이 봄부터 꺼져 있습니다.',
    '한 달만 시험해 보고 몇 명이 오는지 세어 보면 어떨까요?',
    '저희 동호회에서 천막 두 개와 발전기를 빌려드릴 수 있어요.',
    '어머니께서 지난겨울 이후로 "다시는 안 간다"고 하십니다 😢',
    '몇 해 전에도 계획이 있었는데, 도면은 누가 갖고 있나요?',
  ],
  things: ['회의실', '접이식 탁자', '짐 자전거', '음향 장비', '공유 부엌', '체육관'],
  days: ['월', '화', '수', '목', '금', '토'],
  nameOf: (family, given) => `${family}${given}`,
};
