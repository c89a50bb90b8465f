import type { Story } from './story.ts';

/** Problems of the field `environment` with what is thrown away. */
export const environmentStories: readonly Story[] = [
  {
    key: 'dumping-corner',
    category: 'environment',
    kind: 'COMPLAINT',
    triage: 'CITIZEN',
    spot: 'alley',
    n: [3, 7],
    cost: [40, 130],
    skills: ['gardening', 'design'],
    weeks: 8,
    measure: { before: [14, 29], factor: 0.2 },
    ko: {
      titles: [
        '{spot} 모퉁이에 쓰레기가 쌓입니다',
        '{spot} 무단투기 자리를 꽃밭으로 바꿔 봅시다',
        '치워도 사흘이면 다시 쌓이는 {spot}',
      ],
      openings: [
        '{spot} 전봇대 아래는 쓰레기 자리가 되었습니다. 치워도 {n}일이면 다시 쌓입니다.',
        '아침마다 {spot} 모퉁이를 지나며 코를 막습니다. 동네 사람이 아닌 차가 버리고 가는 것도 보았습니다.',
      ],
      details: [
        '경고문과 카메라는 이미 있습니다. 글씨는 점점 커지는데 쓰레기는 그대로입니다.',
        '옆 골목은 화분 몇 개를 놓고 나서 사라졌다고 합니다. 꽃 앞에는 버리기 미안한가 봅니다.',
      ],
      asks: [
        '구청에서 흙과 통만 주시면 심고 물 주는 일은 골목에서 하겠습니다.',
        '배출하는 날과 자리를 그림으로 붙여 새로 온 이웃도 알게 하면 좋겠습니다.',
      ],
      plain: '{spot} 모퉁이에 쓰레기를 몰래 버리는 일이 되풀이됩니다. 그 자리에 이웃이 꽃밭을 만들자는 이야기입니다.',
      comments: [
        '물 주는 당번 하겠습니다. 저는 수요일이 좋아요.',
        '외국인 이웃을 위해 그림으로 된 안내가 정말 필요합니다.',
        '겨울에는 꽃이 없으니 나무 의자를 같이 두면 어떨까요.',
      ],
      fund: {
        title: '{spot} 모퉁이 꽃밭',
        what: '큰 화분 여섯 개와 흙, 여러해살이 꽃, 물뿌리개와 그림 안내판을 마련합니다.',
        reduced: '화분 세 개와 안내판만 마련합니다.',
      },
      help: '흙을 옮기고 꽃을 심고 일주일에 한 번 물을 주실 분을 찾습니다. 꽃을 아는 분이 한 분 계시면 좋겠습니다.',
      trial: {
        hypothesis: '꽃밭과 사람의 눈길이 있으면 {spot}에 버려지는 봉투가 5분의 1로 줄 것입니다.',
        method: '두 달 동안 꽃밭을 두고 아침마다 버려진 봉투를 셉니다. 카메라는 켜지 않습니다.',
        log: [
          '심은 다음 날 봉투 하나가 화분 위에 있었습니다. 말없이 치웠습니다.',
          '지나던 아이가 팻말에 꽃 이름을 써 주었습니다.',
          '가뭄이라 물을 두 배로 줬습니다.',
        ],
        worked: '누군가 돌보는 자리라는 것이 보이자 버리는 손이 멈췄습니다. 경고문을 떼어 낸 것도 도움이 되었습니다.',
        limit: '밤에 차로 와서 버리는 사람에게는 꽃밭도 소용이 없었습니다. 큰 가구는 그대로 놓였습니다.',
        found: '아침에 버려져 있던 봉투가 한 주 {before}개에서 {after}개로 바뀌었습니다.',
        advice: '물 줄 사람을 먼저 세 사람 정하십시오. 시든 꽃밭은 다시 쓰레기 자리가 됩니다.',
      },
    },
    en: {
      titles: ['Rubbish piles up at the corner of {spot}', 'Flowers instead of rubbish in {spot}'],
      openings: [
        'The foot of the pole in {spot} has become a dump. Clear it, and it is back after {n} days.',
        'I hold my breath when I pass the corner of {spot} each morning. Some of it comes by car from elsewhere.',
      ],
      details: [
        'There are warnings and a camera already. The letters grow and the heap stays.',
        'In the next lane it stopped when somebody put out flowers.',
      ],
      asks: [
        'Give us soil and boxes; the lane will plant and water.',
        'Show in pictures when and where to put rubbish, so that newcomers know.',
      ],
      plain: 'People dump rubbish at a corner of {spot}. Neighbours want to turn it into a flower bed.',
      comments: ['I can water on Wednesdays.', 'Signs in pictures would help us foreigners a lot.'],
      fund: {
        title: 'A flower bed at the corner of {spot}',
        what: 'Six large boxes, soil, perennials, watering cans and a picture sign.',
        reduced: 'Three boxes and the sign.',
      },
      help: 'Carry soil, plant, and water once a week. One person who knows flowers would be good.',
      trial: {
        hypothesis: 'A flower bed and people’s eyes will cut the bags dumped in {spot} to a fifth.',
        method: 'Two months with flowers and without the camera; we count bags every morning.',
        log: [
          'The day after, a bag lay on the flowers. Took it away without a word.',
          'A child wrote the names of the flowers on a sign.',
          'Dry week: twice the water.',
        ],
        worked: 'Once the place looked cared for, hands stopped. Taking the warnings down helped as well.',
        limit: 'Those who come by car at night did not care, and furniture still appeared.',
        found: 'Bags in a week went from {before} to {after}.',
        advice: 'Find three people for the water first. A dry bed turns into a dump again.',
      },
    },
  },
  {
    key: 'cup-return',
    category: 'environment',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'campus',
    n: [9, 18],
    cost: [120, 380],
    skills: ['logistics', 'design'],
    weeks: 16,
    measure: { before: [120, 260], factor: 3 },
    ko: {
      titles: [
        '{spot} 앞 카페들이 함께 쓰는 다회용컵',
        '어느 카페에나 돌려주는 컵을 만들어 봅시다',
        '{dong} 컵 돌려쓰기',
      ],
      openings: [
        '{spot} 앞 카페 {n}곳에서 하루에 버려지는 컵이 눈대중으로도 이천 개가 넘습니다.',
        '텀블러를 씻을 데가 없어 결국 일회용을 씁니다. 저만 그런 것은 아닐 겁니다.',
      ],
      details: [
        '한 가게에서 빌려 다른 가게에 돌려줄 수 있으면 귀찮음이 사라집니다.',
        '학교 식당의 세척기가 오후 3시부터 놀고 있습니다. 써도 좋다는 답을 받았습니다.',
      ],
      asks: [
        '컵 오백 개로 한 학기만 해 보고 싶습니다. 함께할 카페를 찾습니다.',
        '보증금은 현금 말고 학생증으로도 되게 만들고 싶습니다.',
      ],
      plain:
        '카페 {n}곳이 같은 컵을 쓰고 어느 곳에나 돌려줄 수 있게 하자는 제안입니다. 씻는 일은 학교 식당이 맡습니다.',
      comments: [
        '우리 가게도 하겠습니다. 뚜껑까지 있어야 들고 나갑니다.',
        '컵이 예뻐야 합니다. 농담이 아니라 정말로요.',
        '축제 때 먼저 써 보면 어떨까요?',
      ],
      fund: {
        title: '{dong} 함께 쓰는 컵 오백 개',
        what: '컵과 뚜껑 오백 벌, 반납함 네 개, 세척 바구니와 배달 자전거 수레를 마련합니다.',
        reduced: '컵 이백 벌로 카페 네 곳에서만 시작합니다.',
      },
      help: '반납함을 돌며 컵을 모아 식당으로 옮겨 주실 분을 찾습니다. 자전거 수레로 한 시간입니다.',
      trial: {
        hypothesis: '어디에나 돌려줄 수 있으면 다회용컵을 고르는 사람이 하루 세 배로 늘 것입니다.',
        method: '한 학기 동안 카페 {n}곳에서 쓰고, 빌려 나간 컵과 돌아온 컵을 날마다 셉니다.',
        log: [
          '첫 주 회수율 71%. 기숙사에 컵이 쌓여 있다고 합니다.',
          '기숙사 현관에 반납함을 두자 하루에 마흔 개가 돌아왔습니다.',
          '세척기가 고장 나 이틀을 쉬었습니다.',
        ],
        worked: '반납함이 집 가까이에 있을 때 컵이 돌아왔습니다. 카페 앞보다 기숙사 현관이 더 잘 모였습니다.',
        limit: '뚜껑이 자주 사라져 컵이 있어도 들고 나갈 수 없었고, 가게는 다시 일회용을 꺼냈습니다.',
        found: '하루에 쓰인 다회용컵이 {before}개에서 {after}개로 바뀌었습니다.',
        advice: '회수율을 날마다 벽에 적어 두십시오. 숫자가 보이면 다들 제 방의 컵을 떠올립니다.',
      },
    },
    en: {
      titles: ['One cup for all cafés around {spot}', 'Borrow a cup here, return it there'],
      openings: [
        'The {n} cafés around {spot} throw away some two thousand cups a day.',
        'There is nowhere to wash a tumbler, so in the end I take a disposable cup. I doubt I am the only one.',
      ],
      details: [
        'If one could return the cup anywhere, the trouble would be gone.',
        'The dishwasher of the student canteen is idle from three o’clock, and we may use it.',
      ],
      asks: [
        'We want to try five hundred cups for a term and look for cafés.',
        'A student card should do instead of a deposit.',
      ],
      plain: '{n} cafés would share the same cups, returnable at any of them. The canteen does the washing.',
      comments: [
        'My café joins. There must be lids, or people cannot walk off with it.',
        'Why not try it at the festival first?',
      ],
      fund: {
        title: 'Five hundred shared cups for {dong}',
        what: 'Cups and lids, four return boxes, racks and a bicycle cart.',
        reduced: 'Two hundred cups in four cafés.',
      },
      help: 'Collect cups from the boxes and take them to the canteen, one hour with a bicycle cart.',
      trial: {
        hypothesis: 'If cups can be returned anywhere, three times as many people will choose them.',
        method: 'One term; we count cups going out and coming back each day.',
        log: [
          '71% came back in the first week. The dormitory is full of cups.',
          'A box in the dormitory brought forty back in a day.',
          'The dishwasher broke; two days without.',
        ],
        worked: 'Cups came back where people live, not where they drink.',
        limit: 'Lids vanished, and without a lid the cafés went back to paper.',
        found: 'Shared cups used in a day went from {before} to {after}.',
        advice: 'Write the return rate on the wall every day. Seeing it makes people think of the cup in their room.',
      },
    },
  },
  {
    key: 'compost',
    category: 'environment',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'flats',
    n: [30, 80],
    cost: [70, 190],
    skills: ['gardening', 'facilitation'],
    weeks: 12,
    measure: { before: [12, 24], factor: 2.4 },
    ko: {
      titles: [
        '{spot} 음식물 찌꺼기로 거름 만들기',
        '{spot} {n}집이 함께하는 퇴비 상자',
        '버리는 음식을 {spot} 화단으로',
      ],
      openings: [
        '{spot}의 음식물 통은 여름이면 열기가 두렵습니다. 그 절반은 채소 껍질입니다.',
        '베란다에서 작은 상자로 거름을 만들어 보았습니다. 냄새 없이 석 달 만에 흙이 되었습니다.',
      ],
      details: [
        '{n}집만 모여도 화단에 쓸 흙이 나옵니다. 소금기 있는 것은 빼야 한다는 규칙이 중요합니다.',
        '관리사무소는 냄새와 벌레를 걱정합니다. 그래서 뚜껑과 톱밥을 쓰는 방법으로 시작하려 합니다.',
      ],
      asks: [
        '지하 자전거 보관소 옆 한 평을 석 달만 빌려 주셨으면 합니다.',
        '먼저 배워 보실 분을 찾습니다. 첫 모임에서 상자를 함께 만듭니다.',
      ],
      plain: '{spot} 주민이 음식물 가운데 채소 껍질로 거름을 만들어 화단에 쓰자는 제안입니다.',
      comments: [
        '귤껍질은 되나요? 겨울에는 그게 제일 많아요.',
        '톱밥은 목공방에서 얻을 수 있습니다.',
        '벌레 때문에 반대했었는데, 뚜껑이 있다니 한번 보겠습니다.',
      ],
      fund: {
        title: '{spot} 퇴비 상자 여섯 개',
        what: '뚜껑 있는 상자 여섯 개와 온도계, 톱밥, 안내판을 마련합니다.',
        reduced: '상자 세 개로 스무 집만 시작합니다.',
      },
      help: '일주일에 한 번 상자를 뒤집고 온도를 재 주실 분, 첫 모임에서 방법을 알려 주실 분을 찾습니다.',
      trial: {
        hypothesis:
          '{n}집이 함께하면 {spot}에서 나오는 채소 껍질의 절반을 거름으로 바꿀 수 있고 냄새 민원은 없을 것입니다.',
        method: '열두 주 동안 모은 무게를 달고 상자 온도를 잽니다. 냄새와 벌레는 엘리베이터 앞 쪽지로 받습니다.',
        log: [
          '첫 상자가 55도까지 올랐습니다. 손을 대면 따뜻합니다.',
          '고등어 뼈가 나왔습니다. 그림 안내를 더 크게 붙였습니다.',
          '첫 흙을 화단에 뿌렸습니다. 아이들이 지렁이를 찾았습니다.',
        ],
        worked: '뚜껑과 톱밥만으로 냄새가 잡혔고, 따뜻한 상자를 만져 본 사람은 계속 왔습니다.',
        limit: '뒤집는 사람이 세 명으로 줄자 상자가 식어 버렸습니다. 당번이 없으면 퇴비는 쓰레기가 됩니다.',
        found: '한 주에 거름으로 바뀐 양이 {before}kg에서 {after}kg으로 바뀌었습니다.',
        advice: '처음에는 집을 적게 모으십시오. 규칙을 아는 스무 집이 모르는 백 집보다 낫습니다.',
      },
    },
  },
];
