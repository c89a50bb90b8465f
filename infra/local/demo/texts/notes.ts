type Pool = { readonly ko: readonly string[]; readonly en: readonly string[] };

/** Why an agenda was sorted as it was. */
export const triageReasons: Readonly<Record<'CITIZEN' | 'GOVERNMENT' | 'COLLABORATION', Pool>> = {
  CITIZEN: {
    ko: [
      '허가가 필요한 일이 아니어서 주민이 바로 시작할 수 있습니다. 필요한 자원은 사무국이 찾아 드리겠습니다.',
      '비슷한 일을 해 본 모임이 시에 두 곳 있습니다. 이웃의 힘으로 풀 수 있다고 보았습니다.',
      '시가 맡으면 오래 걸립니다. 주민이 먼저 해 보고 시는 안전만 살피겠습니다.',
    ],
    en: [
      'No permit is needed, so residents can begin at once. The secretariat will look for resources.',
      'Two groups in the city have done something similar. Neighbours can solve this.',
      'It would take the city long. Residents go first, and the city looks after safety.',
    ],
  },
  GOVERNMENT: {
    ko: [
      '도로와 시설을 고치는 일이라 시가 맡아야 합니다. 담당 부서에 넘기고 30일 안에 답을 드리겠습니다.',
      '법으로 시가 관리하는 시설입니다. 현장을 확인하고 예산을 살펴 답변하겠습니다.',
      '경찰서와 협의가 필요한 일입니다. 시가 대표로 협의하겠습니다.',
    ],
    en: [
      'This is about roads and public works, so the city is in charge. The division answers within thirty days.',
      'By law the city looks after this facility. We will inspect it and look at the budget.',
      'It has to be agreed with the police, which the city will do for you.',
    ],
  },
  COLLABORATION: {
    ko: [
      '시설은 시가, 운영은 주민이 맡는 것이 알맞습니다. 첫 만남을 사무국이 주선하겠습니다.',
      '허가와 안전은 시의 일이고, 무엇이 필요한지는 주민이 가장 잘 압니다. 함께 풀겠습니다.',
      '한쪽만으로는 오래가지 못한 적이 있어 시와 주민이 함께하는 일로 정했습니다.',
    ],
    en: [
      'The city provides the facility and residents run it. The secretariat arranges a first meeting.',
      'Permits and safety are the city’s, knowledge of what is needed is yours. Let us do it together.',
      'Either side alone did not last before, so this is for both.',
    ],
  },
};

/** Why an agenda was sorted anew. */
export const triageAgainReasons: Pool = {
  ko: [
    '현장을 함께 둘러본 뒤 맡을 곳을 다시 정했습니다.',
    '주민 모임에서 함께하겠다는 뜻을 밝혀 주셔서 고쳐 정합니다.',
    '담당 부서가 허가가 필요하다고 알려 와 다시 나눕니다.',
  ],
  en: [
    'Decided anew after we looked at the place together.',
    'Residents offered to take part, so we sort it anew.',
    'The division told us that a permit is needed, so it is sorted anew.',
  ],
};

/** What officials and the secretariat answer under an agenda. */
export const officialAnswers: Pool = {
  ko: [
    '담당 부서에서 현장을 확인했습니다. 다음 주 안에 처리 일정을 이곳에 남기겠습니다.',
    '의견 고맙습니다. 관련 예산을 살펴보고 있으며, 결과를 여기에 알려 드리겠습니다.',
    '비슷한 자원을 아래 추천에 올려 두었습니다. 필요하시면 사무국이 연결해 드립니다.',
    '안전 점검에 필요한 서류는 사무국이 준비하겠습니다. 날짜만 정해 주십시오.',
    '다른 동에서 남긴 학습 기록이 있습니다. 시작하기 전에 읽어 보시길 권합니다.',
    '관련 부서 세 곳이 함께 보아야 하는 일이라 조금 더 걸립니다. 까닭을 먼저 알려 드립니다.',
  ],
  en: [
    'The division has looked at the place and will post a date here within a week.',
    'Thank you. We are looking at the budget and will answer here.',
    'We put resources that may help below. The secretariat can connect you.',
    'The secretariat prepares the papers for the safety check. Please choose a date.',
    'Another district has left a learning record about this. Do read it before you begin.',
    'Three divisions have to look at this, so it takes a little longer. We tell you beforehand.',
  ],
};

/** What anybody may say under any agenda. */
export const commonComments: Pool = {
  ko: [
    '저도 같은 일을 겪었습니다. 함께하겠습니다.',
    '언제 모이나요? 저녁이면 갈 수 있습니다.',
    '좋은 생각입니다. 다만 관리할 사람을 먼저 정했으면 합니다.',
    '지난번에 비슷한 일이 흐지부지되었습니다. 이번에는 기록을 꼭 남겨 주세요.',
    '사진을 몇 장 찍어 두었습니다. 필요하면 보내 드릴게요.',
    '조금 다르게 생각합니다. 급한 것은 이것보다 안전 표지라고 봅니다.',
    '아이들 의견도 들어 보면 좋겠습니다. 매일 지나는 길이니까요.',
    '옆 동에서도 같은 이야기가 나왔습니다. 함께하면 힘이 될 것 같습니다.',
    '돈이 얼마나 드는지 먼저 적어 주시면 돕기 쉽겠습니다.',
    '평일에는 어렵지만 주말에 두 시간은 낼 수 있습니다.',
    '반대는 아니지만 소리와 빛이 늦은 밤까지 가지 않게 해 주세요.',
    '글을 알기 쉽게 써 주셔서 고맙습니다. 어머니께 읽어 드렸습니다.',
    '지난주에 현장을 지나갔는데 말씀대로였습니다.',
    '학교 숙제로 이 의제를 골랐습니다. 조사한 것을 나중에 나누겠습니다.',
    '시작하기 전에 바로 옆에 사는 분들께 먼저 물어봐 주세요.',
    '제 친구가 다른 도시에서 해 본 일입니다. 이야기해 달라고 부탁해 보겠습니다.',
  ],
  en: [
    'The same happened to me. Count me in.',
    'When do you meet? Evenings suit me.',
    'Good idea, but decide first who will look after it.',
    'Last time something like this faded away. Please keep a record.',
    'I took some pictures and can send them.',
    'I see it differently: a warning sign is more urgent.',
    'Ask the children as well. They pass there every day.',
    'They say the same in the next district. Together we would be stronger.',
    'If you write down what it costs, it is easier to help.',
    'Not on weekdays, but two hours on a weekend I can do.',
    'Fine with me, as long as noise and light end early.',
    'Please ask those who live right beside it first.',
    'I am new here and glad that this is written in English, too.',
    'I passed there last week, and it is just as you say.',
  ],
};

/** What the author of an agenda answers. */
export const authorReplies: Pool = {
  ko: [
    '의견 고맙습니다. 모임 날짜가 정해지면 여기에 적겠습니다.',
    '말씀해 주신 점을 본문에 더해 두겠습니다.',
    '걱정하시는 부분은 저도 같은 마음입니다. 첫 모임에서 그것부터 이야기하겠습니다.',
    '도와주시겠다는 분이 벌써 여러 분입니다. 힘이 납니다.',
    '현장을 다시 보고 왔습니다. 처음에 적은 것보다 조금 더 심합니다.',
  ],
  en: [
    'Thank you. I will write the date of the meeting here.',
    'I will add what you say to the text.',
    'I share that worry; it will be the first point when we meet.',
    'So many of you offer to help. That gives me heart.',
    'I went to look again. It is a little worse than I wrote.',
  ],
};

/** Why an agenda was closed. */
export const closingReasons: Readonly<Record<'solved' | 'merged' | 'recorded', Pool>> = {
  solved: {
    ko: [
      '담당 부서가 고쳐 주었습니다. 지나가 보니 잘 되어 있어 닫습니다.',
      '이웃끼리 이야기해서 풀렸습니다. 마음 써 주신 분들 고맙습니다.',
      '올해 정비 사업에 들어가게 되었습니다. 공사가 시작되어 의제를 닫습니다.',
    ],
    en: [
      'The division has mended it. I went to look, and it is fine.',
      'We settled it among neighbours. Thank you all.',
      'It is part of this year’s works, which have begun, so I close it.',
    ],
  },
  merged: {
    ko: [
      '같은 문제를 먼저 올린 의제가 있어 그쪽에서 함께하기로 했습니다.',
      '세 동이 함께 다루는 의제로 모으기로 하여 이 글은 닫습니다.',
    ],
    en: [
      'There was an earlier agenda about the same thing. We go on there.',
      'Three districts take it up together, so this one is closed.',
    ],
  },
  recorded: {
    ko: [
      '실험과 기록을 마쳤습니다. 남은 일은 동네 모임이 이어 갑니다.',
      '배운 것을 기록으로 남겼고, 시가 정식 사업으로 이어받아 닫습니다.',
      '이번에는 여기까지입니다. 기록이 다음 분께 도움이 되길 바랍니다.',
    ],
    en: [
      'Trial and record are done. The neighbourhood group carries on.',
      'What we learned is recorded, and the city takes it over as a regular service.',
      'This is as far as it goes. May the record help whoever tries next.',
    ],
  },
};
