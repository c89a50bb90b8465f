import type { Story } from './story.ts';

/** Problems of the field `industry-economy`. */
export const economyStories: readonly Story[] = [
  {
    key: 'empty-shops',
    category: 'industry-economy',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'market',
    n: [6, 19],
    cost: [150, 450],
    skills: ['design', 'accounting'],
    weeks: 24,
    measure: { before: [2, 4], factor: 2.6 },
    ko: {
      titles: [
        '{spot} 빈 점포 {n}곳을 한 달씩 빌려 봅시다',
        '셔터 내린 {spot}에 청년 가게를',
        '{spot} 빈 가게 돌려쓰기',
      ],
      openings: [
        '{spot}에 셔터를 내린 가게가 {n}곳입니다. 사람이 줄어드니 남은 가게도 일찍 닫습니다.',
        '빵을 굽는데 가게를 낼 보증금이 없습니다. {spot} 빈 점포를 한 달만 빌릴 수 있으면 해 보겠습니다.',
      ],
      details: [
        '주인들은 비어 있는 것보다 관리비만이라도 받기를 바랍니다. 걱정은 나가 주지 않는 것입니다.',
        '한 달 약속을 문서로 하고 상인회가 보증하면 양쪽이 안심할 수 있습니다.',
      ],
      asks: [
        '먼저 두 곳을 한 달씩 돌려 쓰며 손님이 느는지 세어 보고 싶습니다.',
        '전기와 수도 점검을 시에서 도와주시면 바로 시작할 수 있습니다.',
      ],
      plain: '{spot}의 빈 가게 {n}곳을 한 달씩 싸게 빌려 새 가게를 시험해 보자는 제안입니다.',
      comments: [
        '상인회에서 찬성했습니다. 두 곳 먼저 내놓겠습니다.',
        '먹는 장사만 말고 수선집도 있었으면 해요.',
        '한 달은 짧습니다. 석 달까지 늘릴 수 있어야 합니다.',
      ],
      fund: {
        title: '{spot} 한 달 가게 여는 돈',
        what: '간판과 조명, 선반을 돌려쓸 수 있게 만들고 첫 석 달 관리비를 마련합니다.',
        reduced: '한 곳에서만 시작합니다.',
      },
      help: '돌려쓸 선반과 간판을 디자인하실 분, 첫 장부를 함께 봐 주실 분을 찾습니다.',
      trial: {
        hypothesis: '한 달 가게가 열리면 {spot} 저녁 손님이 늘고, 셋 가운데 하나는 정식으로 계약할 것입니다.',
        method: '여섯 달 동안 빈 점포 두 곳을 한 달씩 여섯 팀이 쓰고, 저녁 손님 수와 매출, 계약 여부를 적습니다.',
        log: [
          '첫 팀은 빵집입니다. 둘째 날 오후 두 시에 다 팔렸습니다.',
          '전기 용량이 모자라 오븐을 하나만 켰습니다.',
          '옆 생선 가게가 한 시간 늦게 닫기 시작했습니다.',
        ],
        worked: '한 달이라는 짧은 약속이 주인과 빌리는 사람 모두를 움직이게 했습니다.',
        limit: '한 달이 끝날 때마다 일주일씩 비어, 손님이 다시 올 이유를 잃었습니다.',
        found: '저녁 7시에 불 켜진 빈 점포가 {before}곳에서 {after}곳으로 바뀌었습니다.',
        advice: '다음 팀을 먼저 정하고 문을 여십시오. 하루도 비지 않게 하는 것이 전부입니다.',
      },
    },
    en: {
      titles: ['Try the {n} empty shops of {spot} for a month each', 'Young shops behind the shutters of {spot}'],
      openings: [
        '{n} shops in {spot} have their shutters down, and the others close early because nobody comes.',
        'I bake bread and cannot pay a deposit. With an empty shop in {spot} for a month I would try.',
      ],
      details: [
        'Owners would be content with the running costs; they fear that people stay.',
        'A paper for one month, vouched for by the merchants, would calm both sides.',
      ],
      asks: [
        'Let us begin with two shops and count the customers.',
        'If the city checks power and water, we can start at once.',
      ],
      plain: 'Empty shops in {spot} could be lent for a month each, cheaply, to try new businesses.',
      comments: [
        'The merchants agree: two shops to begin with.',
        'Not only food, please. We need somebody who mends clothes.',
      ],
      fund: {
        title: 'Opening month-shops in {spot}',
        what: 'Signs, lamps and shelves that can be used again, and running costs for three months.',
        reduced: 'One shop only.',
      },
      help: 'Design shelves and signs for every kind of shop, and look at the first accounts.',
      trial: {
        hypothesis: 'Month-shops will bring evening customers to {spot}, and one in three will sign a lease.',
        method: 'Six teams in two shops over six months; we note evening customers, turnover and leases.',
        log: [
          'A bakery first. Sold out at two on the second day.',
          'Not enough power for two ovens.',
          'The fishmonger next door now closes an hour later.',
        ],
        worked: 'A promise of one month was short enough for owners and tenants to dare.',
        limit: 'A week of emptiness after each month made customers forget.',
        found: 'Formerly empty shops with lights on at seven went from {before} to {after}.',
        advice: 'Choose the next team before you open. Not one empty day.',
      },
    },
  },
  {
    key: 'market-delivery',
    category: 'industry-economy',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'market',
    n: [12, 35],
    cost: [110, 330],
    skills: ['logistics', 'app'],
    weeks: 8,
    measure: { before: [7, 16], factor: 3.6 },
    ko: {
      titles: ['{spot} 가게들이 함께하는 저녁 배달', '{spot} 장바구니를 집까지', '무거운 장, {spot}에서 함께 나르기'],
      openings: [
        '{spot} 단골 어르신들이 무거워서 점점 적게 사십니다. 큰 마트는 집까지 실어다 줍니다.',
        '{spot}에서 반찬 가게를 합니다. 배달 앱 수수료를 내면 남는 것이 없습니다.',
      ],
      details: [
        '가게 {n}곳이 오후 다섯 시에 모아 한 번에 나르면 한 집에 천 원이면 된다는 계산이 나왔습니다.',
        '전동 수레 두 대와 나를 사람 세 명이면 됩니다. 상인회 창고에서 모읍니다.',
      ],
      asks: ['두 달만 해 보고 숫자를 상인회에 보여 주고 싶습니다.', '주문은 전화와 쪽지로도 받게 해 주세요.'],
      plain: '{spot}의 가게 {n}곳이 주문을 모아 저녁에 한 번에 배달하자는 제안입니다.',
      comments: [
        '두부 한 모도 되나요?',
        '비 오는 날 수레에 덮개가 있어야 합니다.',
        '나르는 분 하루 일당을 제대로 드립시다. 그래야 오래갑니다.',
      ],
      fund: {
        title: '{spot} 전동 수레 두 대',
        what: '중고 전동 수레 두 대와 덮개, 보온 상자, 보험을 마련합니다.',
        reduced: '수레 한 대로 가까운 두 골목만 돕니다.',
      },
      help: '오후 5시부터 두 시간 주문을 모아 나르실 분, 주문표를 간단한 화면으로 만들어 주실 분을 찾습니다.',
      trial: {
        hypothesis: '모아서 나르면 한 집 배달 값이 천 원 아래로 내려가고 하루 마흔 집까지 늘 것입니다.',
        method: '두 달 동안 날마다 오후 5시에 모아 나르고, 집 수와 걸린 시간, 돌아온 물건을 적습니다.',
        log: [
          '첫날 아홉 집. 엘리베이터 없는 집이 다섯이었습니다.',
          '두부가 깨져 상자를 바꿨습니다.',
          '전화 주문이 절반입니다. 받는 분의 목이 쉬었습니다.',
        ],
        worked: '같은 사람이 같은 시각에 오니 어르신들이 문을 열고 기다리셨습니다.',
        limit: '주문이 다섯 시 직전에 몰려 나르는 사람이 기다리는 시간이 길었고, 값이 천 원을 넘었습니다.',
        found: '하루 배달이 {before}집에서 {after}집으로 바뀌었습니다.',
        advice: '마감 시각을 앞당기고 절대 넘기지 마십시오. 한 번 넘기면 모두 늦어집니다.',
      },
    },
  },
  {
    key: 'repair-table',
    category: 'industry-economy',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'works',
    n: [20, 45],
    cost: [60, 170],
    skills: ['electronics', 'sewing'],
    weeks: 16,
    measure: { before: [8, 17], factor: 2.5 },
    ko: {
      titles: [
        '{spot} 기술자와 함께 고치는 토요일',
        '버리기 전에 {dong} 고침 자리로',
        '고장 난 선풍기 {n}대, 함께 살려 봅시다',
      ],
      openings: [
        '{spot}에는 손재주 좋은 분이 많습니다. 그런데 동네에서는 선풍기 하나 고칠 데가 없습니다.',
        '지난달 {dong}에서 버려진 선풍기와 밥솥을 세어 보니 {n}대였습니다. 절반은 줄 하나만 갈면 됩니다.',
      ],
      details: [
        '한 달에 한 번 토요일, 공장 마당을 빌려 주시겠다는 사장님이 계십니다.',
        '고쳐 주는 자리가 아니라 함께 고치는 자리입니다. 다음에는 스스로 하게 됩니다.',
      ],
      asks: [
        '부품값만 받고 넉 달 해 보겠습니다. 고칠 줄 아는 분과 배우고 싶은 분을 찾습니다.',
        '전기 안전 점검을 맡아 주실 분이 꼭 필요합니다.',
      ],
      plain: '고장 난 물건을 {spot} 기술자와 함께 고치는 날을 한 달에 한 번 열자는 제안입니다.',
      comments: [
        '재봉틀을 가져가겠습니다. 바짓단도 합시다.',
        '아이들이 분해만 하고 가도 되지요?',
        '못 고친 것은 부품으로 모아 둡시다.',
      ],
      fund: {
        title: '{dong} 고침 자리 연장',
        what: '인두와 측정기, 작업등, 누전 검사기와 부품을 마련합니다.',
        reduced: '연장은 빌리고 검사기만 삽니다.',
      },
      help: '작은 가전이나 옷을 함께 고쳐 주실 분을 찾습니다. 한 달에 한 번 토요일 오후입니다.',
      trial: {
        hypothesis: '함께 고치면 가져온 물건의 절반 넘게 살고, 한 번 온 사람의 3분의 1은 다음에 도우러 올 것입니다.',
        method: '넉 달 동안 한 달에 한 번 열고, 가져온 물건과 고친 물건, 걸린 시간을 표에 적습니다.',
        log: [
          '스물세 점 가운데 열네 점을 고쳤습니다.',
          '청소기 줄이 모자라 다음 달로 미뤘습니다.',
          '지난번에 배운 분이 오늘은 옆 사람을 가르쳤습니다.',
        ],
        worked: '고치는 사람과 가져온 사람이 나란히 앉으니 고장의 이유를 함께 알게 되었습니다.',
        limit: '부품이 없어 못 고친 것이 셋 가운데 하나였습니다. 손보다 부품이 모자랐습니다.',
        found: '한 번 여는 날 살린 물건이 {before}점에서 {after}점으로 바뀌었습니다.',
        advice: '가져올 물건을 미리 사진으로 받으십시오. 부품을 준비할 수 있습니다.',
      },
    },
    en: {
      titles: [
        'Saturdays of mending with the craftspeople of {spot}',
        'Before you throw it away: a mending table in {dong}',
      ],
      openings: [
        'There are skilled hands at {spot}, yet nowhere in the neighbourhood can you get a fan mended.',
        'Last month I counted {n} fans and rice cookers put out in {dong}. Half of them needed a new cable.',
      ],
      details: [
        'A workshop lends us its yard one Saturday a month.',
        'We do not mend for people but with them, so that next time they can.',
      ],
      asks: [
        'Four months, parts at cost. We look for people who can mend and people who want to learn.',
        'We need somebody for the electrical safety check.',
      ],
      plain: 'Once a month people would mend broken things together with craftspeople of {spot}.',
      comments: ['I bring a sewing machine.', 'What cannot be saved becomes spare parts.'],
      fund: {
        title: 'Tools for the mending table in {dong}',
        what: 'Soldering irons, meters, lamps, a leakage tester and parts.',
        reduced: 'The tester only; tools are borrowed.',
      },
      help: 'Mend small appliances or clothes with people, one Saturday afternoon a month.',
      trial: {
        hypothesis: 'More than half of what people bring will live, and a third of them will come back to help.',
        method: 'Once a month for four months; a table says what came, what was saved, and how long it took.',
        log: [
          'Fourteen of twenty-three saved.',
          'No cable for the vacuum cleaner; next month.',
          'Somebody who learned last time taught today.',
        ],
        worked: 'Sitting side by side, both learned why it had broken.',
        limit: 'One thing in three failed for want of parts, not of hands.',
        found: 'Things saved in a day went from {before} to {after}.',
        advice: 'Ask for a picture beforehand so that you can get the parts.',
      },
    },
  },
  {
    key: 'market-toilet',
    category: 'industry-economy',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'market',
    n: [150, 320],
    cost: [90, 260],
    skills: ['survey', 'design'],
    weeks: 8,
    measure: { before: [12, 25], factor: 0.3 },
    ko: {
      titles: [
        '{spot} 화장실을 고쳐 주세요',
        '{spot}에서 가장 가까운 화장실이 {n}미터',
        '휠체어로는 쓸 수 없는 {spot} 화장실',
      ],
      openings: [
        '{spot}에 하나 있는 화장실은 계단 세 개를 올라가야 합니다. 휠체어와 유모차는 {n}미터 떨어진 역까지 갑니다.',
        '{spot}에서 20년째 장사합니다. 손님이 화장실을 물으면 미안해서 말끝을 흐립니다.',
      ],
      details: [
        '밤에는 잠가 두고, 겨울에는 얼어서 닫는 날이 많습니다.',
        '고치는 동안이라도 가게 화장실을 나눠 쓰는 약속을 만들면 됩니다.',
      ],
      asks: [
        '경사로와 손잡이를 먼저 달아 주시고, 언제 고칠지 알려 주시기 바랍니다.',
        '청소와 열쇠는 상인회가 맡을 수 있습니다.',
      ],
      plain:
        '{spot} 화장실이 낡고 계단이 있어 쓰기 어렵습니다. 고치는 일정과 그동안의 방법을 정해 달라는 이야기입니다.',
      comments: [
        '기저귀 갈 자리도 꼭 넣어 주세요.',
        '우리 가게 화장실을 낮에 열어 두겠습니다. 표지를 주세요.',
        '예산에 있었는데 빠졌다고 들었습니다. 까닭이 궁금합니다.',
      ],
      help: '가게 화장실을 나눠 쓰는 지도를 그리고, 불편을 겪는 분들께 물어봐 주실 분을 찾습니다.',
      trial: {
        hypothesis: '가게 열 곳이 화장실을 나누면 {spot}에서 화장실을 못 찾아 돌아가는 손님이 3분의 1로 줄 것입니다.',
        method: '두 달 동안 표지를 붙인 가게를 열어 두고, 안내소에 묻는 사람과 쓴 사람을 셉니다.',
        log: [
          '표지를 붙인 가게 여덟 곳. 문이 좁은 두 곳은 뺐습니다.',
          '휴지를 상인회가 함께 사기로 했습니다.',
          '문을 잠근 가게가 있어 이유를 물었습니다. 청소 때문이었습니다.',
        ],
        worked: '표지가 손님을 가게 안으로 데려왔고, 나눈 가게가 오히려 고맙다고 했습니다.',
        limit: '청소를 정하지 않은 가게는 두 주 만에 문을 닫았습니다. 좋은 뜻만으로는 깨끗해지지 않습니다.',
        found: '화장실을 못 찾았다는 물음이 하루 {before}건에서 {after}건으로 바뀌었습니다.',
        advice: '휴지와 청소를 누가 맡을지 먼저 정하고 표지를 붙이십시오.',
      },
    },
  },
];
