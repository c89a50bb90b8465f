import type { Story } from './story.ts';

/** Problems of the field `agriculture-fisheries`. */
export const landAndSeaStories: readonly Story[] = [
  {
    key: 'farm-hands',
    category: 'agriculture-fisheries',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'fields',
    n: [3, 9],
    cost: [60, 180],
    skills: ['farming', 'cooking'],
    weeks: 10,
    measure: { before: [4, 9], factor: 3.8 },
    ko: {
      titles: [
        '{spot} 농번기 일손을 도시 이웃과 잇기',
        '새벽 세 시간, {spot}에서 함께',
        '{spot} 양파 캐는 날 손이 모자랍니다',
      ],
      openings: [
        '{spot}에서 양파를 캡니다. 인력 회사 차가 {n}번 연달아 오지 못해 밭에서 썩은 것이 있습니다.',
        '{spot}에 사는 어르신들은 이제 허리를 굽히지 못합니다. 그래도 밭은 때를 기다려 주지 않습니다.',
      ],
      details: [
        '하루 종일은 어려워도 새벽 세 시간이라면 오겠다는 분들이 시내에 계십니다.',
        '품삯을 다 드리지는 못하지만 거둔 것과 아침밥은 드릴 수 있습니다. 다치면 어떻게 할지가 걱정입니다.',
      ],
      asks: [
        '올 수 있는 날을 적는 표를 만들고, 보험 드는 방법을 알려 주세요.',
        '먼저 두 집 밭에서 한 철만 해 보고 싶습니다.',
      ],
      plain: '{spot} 농가가 바쁜 철에 손이 모자랍니다. 시내 이웃이 새벽에 세 시간씩 돕자는 제안입니다.',
      comments: [
        '아이와 가도 되나요? 흙을 만지게 하고 싶습니다.',
        '장화를 빌려주시면 세 명 가겠습니다.',
        '놀러 오는 것이 아니라는 것을 먼저 알려 주세요.',
      ],
      fund: {
        title: '{spot} 새벽 일손 한 철',
        what: '상해 보험과 장화, 장갑, 아침밥 재료와 실어 나르는 차를 마련합니다.',
        reduced: '한 집 밭만 돕습니다.',
      },
      help: '새벽 6시부터 9시까지 캐고 담고 나르는 일을 함께하실 분을 찾습니다. 처음이어도 알려 드립니다.',
      trial: {
        hypothesis: '세 시간씩 짧게 나누면 한 번 온 사람의 절반이 다시 오고, 거두지 못하는 밭이 없어질 것입니다.',
        method: '한 철 동안 일곱 번 모이고 온 사람과 다시 온 사람, 캔 무게를 적습니다.',
        log: [
          '여섯 명이 왔습니다. 두 이랑을 마쳤습니다.',
          '비 예보로 하루 당겼더니 절반만 왔습니다.',
          '아침밥을 먹으며 다음 날짜를 정했습니다.',
        ],
        worked: '일하는 시간이 짧고 끝에 함께 먹는 밥이 있으니 다시 오셨습니다.',
        limit: '날씨로 날짜가 바뀔 때마다 연락이 닿지 않아 정작 급한 날에 손이 없었습니다.',
        found: '한 번에 모인 일손이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '서툰 손에는 캐기 말고 담기부터 맡기십시오. 밭도 사람도 덜 다칩니다.',
      },
    },
    en: {
      titles: ['Hands from town for the harvest at {spot}', 'Three hours at dawn in {spot}'],
      openings: [
        'We dig onions at {spot}. The labour agency failed to come {n} times in a row, and some rotted in the ground.',
        'The old people of {spot} can no longer bend, and the field does not wait.',
      ],
      details: [
        'A whole day is too much, but some people in town would come for three hours at dawn.',
        'We cannot pay full wages, but there is breakfast and part of the crop. Accidents worry us.',
      ],
      asks: ['A list of dates, and advice on insurance, please.', 'Let us try it on two fields for one season.'],
      plain: 'Farmers at {spot} lack hands in the busy season. People from town would help for three hours at dawn.',
      comments: ['May I bring my child?', 'Say beforehand that it is work, not an outing.'],
      fund: {
        title: 'A season of dawn hands at {spot}',
        what: 'Accident insurance, boots and gloves, breakfast, and a lorry.',
        reduced: 'One farm only.',
      },
      help: 'Dig, pack and carry from six to nine. Beginners are shown how.',
      trial: {
        hypothesis: 'With short shifts half of those who come will come again, and nothing will stay in the ground.',
        method: 'Seven mornings in a season; we note who comes, who returns, and the weight.',
        log: [
          'Six people, two rows done.',
          'Moved a day forward for rain, and only half could come.',
          'Fixed the next date over breakfast.',
        ],
        worked: 'Short work and a shared breakfast brought people back.',
        limit: 'When the weather moved the date, messages came too late.',
        found: 'Hands on a morning went from {before} to {after}.',
        advice: 'Let beginners pack, not dig.',
      },
    },
  },
  {
    key: 'odd-vegetables',
    category: 'agriculture-fisheries',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'fields',
    n: [15, 40],
    cost: [80, 230],
    skills: ['logistics', 'design'],
    weeks: 12,
    measure: { before: [18, 35], factor: 2.9 },
    ko: {
      titles: ['{spot} 못난이 채소 꾸러미', '버려지는 {n}%를 이웃 밥상으로', '굽은 오이도 맛있습니다: {spot} 꾸러미'],
      openings: [
        '{spot}에서 거둔 것의 {n}%쯤은 굽거나 작아서 상자에 들어가지 못합니다. 맛은 같습니다.',
        '{spot} 길가에 쌓여 썩는 애호박을 보았습니다. 사고 싶어도 살 길이 없었습니다.',
      ],
      details: [
        '한 주에 한 꾸러미씩 정해 두고 받는 집이 서른이면 농가도 맞출 수 있습니다.',
        '포장은 빌린 상자를 돌려쓰면 쓰레기가 나오지 않습니다.',
      ],
      asks: [
        '함께 받을 집과 나눠 줄 자리를 찾습니다. 아파트 입구 한 칸이면 됩니다.',
        '처음 한 철은 값을 함께 정해 보고 싶습니다.',
      ],
      plain: '모양 때문에 버려지는 {spot} 채소를 이웃이 한 주에 한 꾸러미씩 받자는 제안입니다.',
      comments: [
        '요리법 쪽지도 넣어 주세요. 처음 보는 채소가 있어요.',
        '우리 동 입구에 자리 있습니다.',
        '휴가 때는 건너뛸 수 있어야 합니다.',
      ],
      fund: {
        title: '{spot} 꾸러미 돌려쓰는 상자',
        what: '튼튼한 상자 여든 개와 저울, 나눔 자리 선반을 마련합니다.',
        reduced: '상자 서른 개로 시작합니다.',
      },
      help: '목요일 오후 꾸러미를 담고 차에 실어 나눔 자리까지 옮겨 주실 분을 찾습니다.',
      trial: {
        hypothesis: '받는 집이 정해지면 {spot}에서 버리던 채소의 절반이 이웃에게 갈 것입니다.',
        method: '열두 주 동안 목요일마다 나누고 꾸러미 수와 돌아온 상자, 밭에 남은 무게를 적습니다.',
        log: [
          '스물두 집에서 시작했습니다.',
          '가지가 너무 많다는 쪽지를 받아 둘로 나누었습니다.',
          '상자 여섯 개가 아직 돌아오지 않았습니다.',
        ],
        worked: '쪽지 한 장이 이웃과 밭을 이었습니다. 누가 길렀는지 아는 채소는 버리지 않게 됩니다.',
        limit: '장마에 두 주를 거르자 열 집이 그만두었습니다. 못 주는 주에도 소식은 보내야 했습니다.',
        found: '한 주에 나간 꾸러미가 {before}개에서 {after}개로 바뀌었습니다.',
        advice: '양을 줄이고 가짓수를 늘리십시오. 같은 채소 세 주면 지칩니다.',
      },
    },
    en: {
      titles: ['Boxes of odd vegetables from {spot}', 'Crooked cucumbers taste just as good'],
      openings: [
        'About {n}% of what we harvest at {spot} is too small or crooked for the box. It tastes the same.',
        'I saw marrows rotting by the road at {spot}, and there was no way to buy them.',
      ],
      details: [
        'Thirty households that take a box each week would be enough.',
        'With boxes that come back there is no rubbish.',
      ],
      asks: [
        'We look for households and for a shelf at an entrance.',
        'Let us agree on a price together for the first season.',
      ],
      plain: 'Vegetables that are thrown away for their looks could reach neighbours in a weekly box.',
      comments: ['Add a recipe; some of them I have never seen.', 'One must be able to skip holidays.'],
      help: 'Fill boxes on Thursday afternoon and take them to the shelves.',
      trial: {
        hypothesis: 'With fixed households half of what was thrown away at {spot} will find its way to neighbours.',
        method: 'Twelve Thursdays; we note boxes out and back and what stays in the field.',
        log: [
          'Twenty-two households to begin with.',
          'Too many aubergines, says a note; two kinds now.',
          'Six boxes are still missing.',
        ],
        worked: 'A note in the box tied field and kitchen together.',
        limit: 'Two weeks missed for rain, and ten households left.',
        found: 'Boxes a week went from {before} to {after}.',
        advice: 'Less of each, more kinds.',
      },
    },
  },
  {
    key: 'old-nets',
    category: 'agriculture-fisheries',
    kind: 'COMPLAINT',
    triage: 'COLLABORATION',
    spot: 'harbour',
    n: [3, 8],
    cost: [90, 280],
    skills: ['sewing', 'logistics'],
    weeks: 24,
    measure: { before: [4, 8], factor: 0.35 },
    ko: {
      titles: [
        '{spot}에 쌓인 폐그물을 치워 주세요',
        '{spot} 폐그물 {n}톤, 쓸모를 찾아봅시다',
        '그물 버릴 곳이 없는 {spot}',
      ],
      openings: [
        '{spot} 방파제 안쪽에 폐그물이 {n}톤쯤 쌓여 있습니다. 냄새가 나고 고양이가 걸립니다.',
        '어민입니다. 그물을 버리려면 먼 도시까지 실어 가야 하고 돈도 듭니다. 그래서 쌓입니다.',
      ],
      details: [
        '나일론만 골라 씻으면 사 가는 회사가 있습니다. 고르고 씻을 손과 자리가 없습니다.',
        '바다에 버려지는 것이 더 큰 일입니다. 모을 곳이 있으면 가져오겠다고들 합니다.',
      ],
      asks: [
        '모으는 날과 자리를 정하고, 실어 갈 차를 도와주시기 바랍니다.',
        '고르는 일은 어촌계와 이웃이 함께해 보겠습니다.',
      ],
      plain:
        '{spot}에 폐그물이 쌓이는데 버릴 곳이 없습니다. 모으는 날을 정하고 골라서 되파는 일을 해 보자는 이야기입니다.',
      comments: [
        '그물로 가방을 만드는 모임이 있습니다. 깨끗한 것을 주세요.',
        '납추는 따로 빼야 합니다. 손 다칩니다.',
        '보조금이 있던 것으로 아는데 알아보겠습니다.',
      ],
      fund: {
        title: '{spot} 그물 씻는 자리',
        what: '고압 물 씻개와 배수 거르개, 자루와 장갑, 운반비를 마련합니다.',
        reduced: '물 씻개는 빌리고 두 번만 실어 보냅니다.',
      },
      help: '그물에서 추와 줄을 떼고 종류를 나눌 분, 깨끗한 그물로 가방을 꿰매 볼 분을 찾습니다.',
      trial: {
        hypothesis: '달마다 하루 모으는 날이 있으면 {spot}에 쌓인 그물이 반년 만에 3분의 1로 줄 것입니다.',
        method: '여섯 달 동안 달마다 하루 모아 고르고, 들어온 무게와 팔린 무게를 적습니다.',
        log: [
          '첫날 1.2톤. 추를 빼는 데 하루가 다 갔습니다.',
          '회사가 값을 조금 올려 주었습니다. 깨끗하다고 합니다.',
          '가방 열두 개를 만들어 장에 냈습니다.',
        ],
        worked: '값이 매겨지자 버리던 것을 들고 왔습니다. 적은 돈이어도 방향이 바뀌었습니다.',
        limit: '섞인 그물은 아무도 사지 않아 절반은 다시 쌓였습니다. 처음부터 나눠 모아야 했습니다.',
        found: '방파제 안쪽에 쌓인 그물이 {before}톤에서 {after}톤으로 바뀌었습니다.',
        advice: '자루를 색으로 나누어 배에 미리 주십시오. 뭍에서 나누면 늦습니다.',
      },
    },
  },
];
