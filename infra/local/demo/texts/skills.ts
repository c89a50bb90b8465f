/** A skill of the demo city's own catalogue. */
export type SkillText = {
  readonly key: string;
  readonly ko: string;
  readonly en: string;
  /** Other names for it, in both languages. */
  readonly also: readonly string[];
  readonly type: 'SKILL' | 'KNOWLEDGE';
};

const skill = (key: string, ko: string, en: string, ...also: string[]): SkillText => ({
  key,
  ko,
  en,
  also,
  type: 'SKILL',
});
const knowledge = (key: string, ko: string, en: string, ...also: string[]): SkillText => ({
  ...{ key, ko, en, also, type: 'KNOWLEDGE' },
});

/** What people of the city can do and know: sixty things that agendas ask for. */
export const skillTexts: readonly SkillText[] = [
  skill('accounting', '장부 정리', 'keep simple accounts', '회계', 'bookkeeping'),
  skill('app', '앱·웹 화면 만들기', 'build small apps and web pages', '개발', 'programming'),
  skill('beekeeping', '꿀벌 돌보기', 'keep bees', '양봉'),
  skill('bicycle', '자전거 고치기', 'repair bicycles', '정비'),
  skill('boat', '작은 배 몰기', 'handle small boats', '선박 운항'),
  skill('calligraphy', '붓글씨', 'write with a brush', '서예', 'calligraphy'),
  skill('care', '어르신·환자 돌봄', 'care for older or ill people', '요양', 'nursing care'),
  skill('carpentry', '목공', 'work with wood', '가구 만들기', 'joinery'),
  skill('childcare', '아이 돌봄', 'look after children', '보육'),
  skill('cleaning', '건물 청소', 'clean buildings', '정리'),
  skill('cooking', '여럿이 먹을 음식 만들기', 'cook for many', '조리', 'catering'),
  skill('counselling', '마음 상담', 'counsel people', '심리 상담'),
  skill('data', '자료 분석', 'analyse data', '데이터', 'statistics'),
  skill('design', '그림·안내물 디자인', 'design signs and prints', '시각 디자인', 'graphic design'),
  skill('drama', '연극 지도', 'lead a drama group', '연기'),
  skill('driving', '승합차 운전', 'drive a van', '운전'),
  skill('drone', '드론 촬영', 'fly and film with drones', '항공 촬영'),
  skill('ecology', '생태 관찰', 'survey plants and animals', '반딧불이', 'nature survey'),
  skill('electrical', '전기 배선', 'install electrical wiring', '전기 기사', 'electrician'),
  skill('electronics', '전자 회로 납땜', 'solder electronics', '메이커', 'sensors'),
  skill('english', '영어 가르치기', 'teach English', '회화'),
  skill('event', '행사 진행', 'host events', '사회자'),
  skill('exercise', '체조·운동 지도', 'lead exercise for all ages', '요가', 'yoga'),
  skill('facilitation', '모임 이끌기', 'facilitate meetings', '퍼실리테이션', 'moderation'),
  skill('farming', '밭농사', 'grow field crops', '농사', 'harvest'),
  skill('first-aid', '응급 처치', 'give first aid', '심폐소생술', 'CPR'),
  skill('fundraising', '후원 모으기', 'raise funds', '모금'),
  skill('gardening', '꽃·나무 가꾸기', 'garden', '조경', 'planting'),
  skill('grants', '지원 사업 신청서 쓰기', 'write grant applications', '공모'),
  skill('interview', '이야기 듣고 기록하기', 'conduct oral history interviews', '구술'),
  skill('korean', '한국어 가르치기', 'teach Korean', '한국어 교육'),
  skill('logistics', '물건 모으고 나르기', 'organise collection and delivery', '배송', 'logistics'),
  skill('library', '책 정리와 대출', 'run a small library', '사서'),
  skill('mapping', '지도 만들기', 'make maps', '현장 조사', 'GIS'),
  skill('masonry', '벽돌·돌 쌓기', 'lay bricks and stones', '미장'),
  skill('mediation', '이웃 갈등 조정', 'mediate between neighbours', '조정', 'conflict resolution'),
  skill('metalwork', '쇠 다루기', 'work with metal', '용접', 'welding'),
  skill('mongolian', '몽골어 통역', 'interpret Mongolian'),
  skill('music', '악기 연주와 합주', 'play in an ensemble', '밴드'),
  skill('nets', '그물 손질', 'mend nets', '어구'),
  skill('painting', '벽 칠하기', 'paint walls', '도장', '벽화'),
  skill('photography', '사진 찍기', 'photograph', '촬영'),
  skill('plumbing', '수도·배관 손보기', 'repair pipes', '설비'),
  skill('project', '일의 순서와 예산 짜기', 'plan projects', '기획', 'project management'),
  skill('sewing', '바느질·재봉', 'sew', '수선', 'tailoring'),
  skill('sign-language', '수어 통역', 'interpret sign language', '수화'),
  skill('storytelling', '책 읽어 주기', 'tell and read stories', '구연동화'),
  skill('survey', '세고 재고 묻는 조사', 'count, measure and ask', '설문', 'field survey'),
  skill('traffic-guide', '길목 안내', 'guide traffic on foot', '교통 봉사', 'crossing guard'),
  skill('translation', '글·말 옮기기', 'translate and interpret', '통역', '번역'),
  skill('tutoring', '공부 도와주기', 'tutor', '학습 지도'),
  skill('uzbek', '우즈베크어 통역', 'interpret Uzbek'),
  skill('video', '영상 찍고 엮기', 'film and edit video', '편집'),
  skill('vietnamese', '베트남어 통역', 'interpret Vietnamese'),
  skill('water-testing', '물 재고 검사하기', 'test water', '수질'),
  skill('writing', '알기 쉬운 글쓰기', 'write in plain language', '편집', 'editing'),
  knowledge('law', '계약과 생활 법률', 'contracts and everyday law', '임대차', 'legal advice'),
  knowledge('local-history', '동네 역사', 'local history', '향토사'),
  knowledge('open-data', '공공데이터', 'open government data', '공개 데이터'),
  knowledge('welfare-system', '복지 제도', 'the welfare system', '사회복지'),
];
