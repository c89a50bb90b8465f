import type { Story } from './story.ts';

/** Problems of the field `health-welfare`. */
export const welfareStories: readonly Story[] = [
  {
    key: 'shared-table',
    category: 'health-welfare',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'hall',
    n: [8, 22],
    cost: [90, 260],
    skills: ['cooking', 'driving'],
    weeks: 12,
    measure: { before: [6, 12], factor: 2.7 },
    ko: {
      titles: [
        '혼자 드시는 어르신과 {spot}에서 함께 먹는 점심',
        '{spot} 부엌을 일주일에 두 번 엽시다',
        '{dong} 나눔 밥상',
      ],
      openings: [
        '{dong}에 혼자 사시는 어르신이 제가 아는 분만 {n}분입니다. 점심을 라면으로 드시는 날이 많다고 하십니다.',
        '어머니가 돌아가신 뒤 아버지는 혼자 드십니다. {spot}에 부엌이 있는데 명절에만 씁니다.',
      ],
      details: [
        '도시락은 배달되지만 혼자 먹는 것은 그대로입니다. 함께 먹는 것이 약이라고들 하십니다.',
        '재료는 시장에서 저녁에 남는 것을 얻을 수 있고, 설거지는 드신 분들이 하겠다고 합니다.',
      ],
      asks: [
        '화요일과 금요일 점심, 석 달만 열어 보고 싶습니다. 밥 지을 손을 찾습니다.',
        '걷기 힘든 분을 모셔 올 차 한 대를 빌릴 수 있는지 알려 주세요.',
      ],
      plain: '{spot} 부엌에서 일주일에 두 번 함께 점심을 먹자는 제안입니다. 혼자 드시는 어르신 {n}분 남짓이 계십니다.',
      comments: [
        '국은 제가 끓이겠습니다. 서른 그릇까지는 해 봤습니다.',
        '당뇨 있으신 분 밥은 따로 덜어 주세요.',
        '젊은 사람도 가도 되나요? 자취생도 혼자 먹습니다.',
      ],
      fund: {
        title: '{spot} 나눔 밥상 석 달',
        what: '쌀과 장, 큰 솥과 그릇, 어르신을 모셔 오는 차의 연료비를 마련합니다.',
        reduced: '일주일에 한 번만 엽니다.',
      },
      help: '아침 10시부터 점심까지 밥과 국을 함께 지으실 분을 찾습니다. 칼을 잘 쓰지 못해도 괜찮습니다.',
      trial: {
        hypothesis: '일주일에 두 번 함께 먹으면 {dong}에서 혼자 점심을 드시던 분의 절반이 꾸준히 나오실 것입니다.',
        method:
          '석 달 동안 화요일과 금요일에 열고, 오신 분 수와 남은 음식의 무게를 적습니다. 달마다 기분을 세 가지 얼굴 그림으로 묻습니다.',
        log: [
          '첫날 아홉 분. 국이 모자라 물을 더 부었습니다.',
          '비가 와서 모셔 오는 차를 두 번 돌렸습니다.',
          '드신 분 가운데 한 분이 다음 주 반찬을 맡겠다고 하셨습니다.',
        ],
        worked:
          '손님이던 분이 반찬을 맡으면서 자리가 바뀌었습니다. 대접받는 곳보다 할 일이 있는 곳에 더 오래 나오셨습니다.',
        limit: '부엌 일을 하는 사람이 네 명뿐이라 한 명이 아프면 문을 닫아야 했습니다.',
        found: '하루 점심에 모인 사람이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '맛보다 시각을 지키십시오. 어르신들은 30분 먼저 와서 기다리십니다.',
      },
    },
    en: {
      titles: ['Lunch together at {spot} for those who eat alone', 'Open the kitchen of {spot} twice a week'],
      openings: [
        'I know {n} older people in {dong} who live alone. Many have instant noodles for lunch.',
        'Since my mother died my father eats alone. There is a kitchen in {spot} that is used on holidays only.',
      ],
      details: [
        'Lunch boxes are delivered, but one still eats alone.',
        'The market gives what is left in the evening, and guests offered to wash up.',
      ],
      asks: [
        'Tuesdays and Fridays for three months: we look for hands to cook.',
        'Is there a car to fetch those who cannot walk?',
      ],
      plain:
        'We would cook lunch at {spot} twice a week for some {n} older people who eat alone, and for whoever comes.',
      comments: ['I make the soup. Thirty bowls are no problem.', 'May students come? We eat alone as well.'],
      fund: {
        title: 'Three months of shared lunch at {spot}',
        what: 'Rice, pots and bowls, and fuel for the car that fetches people.',
        reduced: 'Once a week only.',
      },
      help: 'Cook rice and soup from ten until noon. You need not be good with a knife.',
      trial: {
        hypothesis: 'With two lunches a week, half of those who eat alone in {dong} will come regularly.',
        method: 'Three months, twice a week; we note guests and leftovers, and ask for the mood with three faces.',
        log: [
          'Nine guests on the first day; we stretched the soup.',
          'Rain: the car went twice.',
          'A guest offered to bring a side dish next week.',
        ],
        worked: 'Guests who took on a task kept coming. Being needed mattered more than being served.',
        limit: 'With four cooks, one illness meant a closed door.',
        found: 'People at lunch went from {before} to {after}.',
        advice: 'Be on time rather than delicious. Guests come half an hour early and wait.',
      },
    },
  },
  {
    key: 'rest-benches',
    category: 'health-welfare',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'pass',
    n: [250, 640],
    cost: [60, 190],
    skills: ['carpentry', 'mapping'],
    weeks: 8,
    measure: { before: [9, 19], factor: 1.8 },
    ko: {
      titles: [
        '{spot} 오르막에 쉬어 갈 의자를 놓읍시다',
        '{spot} {n}미터에 앉을 곳이 한 군데도 없습니다',
        '약국까지 세 번 쉬는 길, {spot}',
      ],
      openings: [
        '약국에 가려면 {spot}를 넘어야 합니다. {n}미터 오르막에 앉을 곳이 없어 남의 집 계단에 앉습니다.',
        '허리가 아픈 뒤로 {spot}를 넘는 날이 줄었습니다. 의자 두 개만 있으면 다닐 수 있겠습니다.',
      ],
      details: [
        '길이 좁아 큰 의자는 못 놓지만 담에 붙이는 접이의자는 됩니다. 담을 내어 줄 집이 세 곳 있습니다.',
        '쉬는 곳이 있으면 장도 보고 병원도 가십니다. 의자는 병원비를 줄입니다.',
      ],
      asks: [
        '의자를 놓을 자리를 함께 걸으며 정하고 싶습니다.',
        '안전 점검만 시에서 도와주시면 만드는 일은 공방과 하겠습니다.',
      ],
      plain: '{spot} 오르막 {n}미터에 쉴 곳이 없습니다. 담에 붙이는 작은 의자를 이웃과 함께 만들자는 제안입니다.',
      comments: [
        '우리 집 담에 다셔도 됩니다. 물도 한 잔 드릴게요.',
        '겨울에 차갑지 않은 나무였으면 합니다.',
        '지팡이를 걸 고리도 있으면 좋겠네요.',
      ],
      fund: {
        title: '{spot} 쉼 의자 다섯 개',
        what: '단단한 나무와 접이 쇠붙이, 방수 칠과 점검비를 마련합니다.',
        reduced: '가장 가파른 두 곳에만 놓습니다.',
      },
      help: '의자를 짜고 담에 다는 일을 함께하실 분을 찾습니다. 드릴을 쓸 줄 알면 좋습니다.',
      trial: {
        hypothesis: '120미터마다 앉을 곳이 있으면 {spot}를 걸어서 넘는 어르신이 거의 두 배가 될 것입니다.',
        method: '두 달 동안 의자 다섯 개를 두고, 일주일에 두 번 오전 한 시간 동안 넘는 사람과 앉는 사람을 셉니다.',
        log: [
          '의자 다섯 개를 달았습니다. 첫 손님은 택배 기사님이었습니다.',
          '의자 옆에 누군가 화분을 놓았습니다.',
          '하나가 삐걱거려 나사를 다시 조였습니다.',
        ],
        worked: '쉬는 자리가 이야기하는 자리가 되었습니다. 앉아 있는 사람이 있으니 지나는 사람도 안심합니다.',
        limit: '의자 사이가 먼 위쪽 구간은 여전히 아무도 넘지 않았습니다. 다섯 개로는 끊긴 곳이 남습니다.',
        found: '오전 한 시간에 걸어서 넘는 어르신이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '놓을 자리는 지도에서 정하지 말고 무릎이 아픈 분과 함께 걸으며 정하십시오.',
      },
    },
  },
  {
    key: 'carer-break',
    category: 'health-welfare',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'hall',
    n: [5, 14],
    cost: [100, 280],
    skills: ['care', 'facilitation'],
    weeks: 16,
    measure: { before: [2, 5], factor: 3.3 },
    ko: {
      titles: ['돌보는 가족에게 두 시간의 쉼을', '{dong} 돌봄 가족 쉬는 오후', '{spot}에서 서로의 부모님을 두 시간씩'],
      openings: [
        '치매가 있는 어머니를 모신 지 {n}년입니다. 미용실에 다녀올 두 시간이 없습니다.',
        '아이가 아프면 온 가족이 멈춥니다. 잠깐 맡길 곳이 있다면 하고 날마다 생각합니다.',
      ],
      details: [
        '공공 돌봄은 서류와 대기가 깁니다. 급한 것은 오늘 오후 두 시간입니다.',
        '서로 돌아가며 함께 있어 주되 배운 사람이 꼭 한 명은 있어야 한다고 봅니다.',
      ],
      asks: [
        '{spot}에서 목요일 오후에 시작해 보고 싶습니다. 간호나 돌봄을 배운 분의 도움이 필요합니다.',
        '보험과 책임을 어떻게 정할지 시와 먼저 의논하고 싶습니다.',
      ],
      plain: '가족을 돌보는 사람이 일주일에 두 시간 쉴 수 있도록 {spot}에서 함께 돌보자는 제안입니다.',
      comments: [
        '요양보호사로 12년 일했습니다. 목요일 가능합니다.',
        '쉬라고 해도 미안해서 못 쉬는 분이 많아요. 쉬는 모임이라고 이름 붙이지 않는 게 좋겠습니다.',
        '남성 돌봄 가족도 있다는 걸 꼭 알려 주세요.',
      ],
      fund: {
        title: '{dong} 쉬는 오후 넉 달',
        what: '배상 책임 보험과 간식, 매트와 그림 놀이를 마련합니다.',
        reduced: '두 달만 열고 간식은 나누어 가져옵니다.',
      },
      help: '목요일 오후 두 시간, 어르신 곁에서 이야기하고 그림 그리며 함께 있어 주실 분을 찾습니다.',
      trial: {
        hypothesis: '한 주에 두 시간만 보장되어도 나오는 가족이 늘고, 석 달 뒤에는 서로 집에서도 돕게 될 것입니다.',
        method: '넉 달 동안 목요일마다 열고, 온 가족 수와 그 두 시간에 한 일을 한 줄씩 적습니다.',
        log: [
          '첫날 두 가족. 한 분은 두 시간 내내 주무셨습니다.',
          '낯선 곳을 힘들어하셔서 늘 쓰던 담요를 가져오시게 했습니다.',
          '기다리는 가족이 생겨 화요일도 열까 의논했습니다.',
        ],
        worked: '같은 얼굴이 늘 같은 자리에 있는 것이 가장 큰 안심이었습니다.',
        limit: '차로 모셔 오는 일이 풀리지 않아 걸어서 올 수 있는 가족만 누렸습니다.',
        found: '한 주에 쉰 가족이 {before}집에서 {after}집으로 바뀌었습니다.',
        advice: '처음 두 번은 가족이 옆방에 있게 하십시오. 그래야 세 번째에 나갈 수 있습니다.',
      },
    },
    en: {
      titles: ['Two hours off for people who care for their family', 'A free afternoon for carers in {dong}'],
      openings: [
        'I have looked after my mother, who has dementia, for {n} years. I cannot find two hours to go to the hairdresser.',
        'When a child is ill the whole family stops. If only there were somewhere for an afternoon.',
      ],
      details: [
        'Public care means papers and waiting. What is urgent is this afternoon.',
        'We would take turns, but somebody trained must always be there.',
      ],
      asks: [
        'We would like to begin on Thursdays at {spot}, with the help of a nurse or trained carer.',
        'Let us settle insurance with the city first.',
      ],
      plain:
        'People who care for relatives need a break. We would look after them together at {spot} for two hours a week.',
      comments: [
        'I was a care worker for twelve years and am free on Thursdays.',
        'Many feel guilty about resting. Do not call it a rest.',
      ],
      help: 'Two hours on Thursday afternoon: sit with older people, talk, draw.',
      trial: {
        hypothesis:
          'If two hours a week are certain, more families will come, and in three months they will help each other at home.',
        method: 'Every Thursday for four months; we note the families and, in one line, what they did with the time.',
        log: [
          'Two families on the first day; one carer slept the whole time.',
          'New places are hard: people now bring their own blanket.',
          'There is a waiting list.',
        ],
        worked: 'The same faces in the same place were the greatest comfort.',
        limit: 'Without a car only those within walking distance could come.',
        found: 'Families with a break went from {before} to {after} a week.',
        advice: 'Let the family sit next door the first two times; then they can leave the third time.',
      },
    },
  },
  {
    key: 'clinic-words',
    category: 'health-welfare',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'works',
    n: [7, 13],
    cost: [70, 200],
    skills: ['translation', 'care'],
    weeks: 12,
    measure: { before: [5, 11], factor: 2.9 },
    ko: {
      titles: [
        '{spot} 이주노동자와 병원에 함께 가는 통역',
        '아픈 곳을 말할 수 있게: {dong} 진료 통역',
        '{n}개 언어로 된 증상 카드',
      ],
      openings: [
        '{spot} 동료가 배를 움켜쥐고 병원에 갔는데 말이 통하지 않아 진통제만 받고 왔습니다.',
        '{dong}에는 {n}개 나라 사람이 함께 일합니다. 병원에서는 모두 손짓으로 말합니다.',
      ],
      details: [
        '전화 통역은 있지만 연결에 시간이 걸려 진료 순서를 놓칩니다.',
        '병원도 답답해합니다. 그림과 두 언어로 된 증상 카드만 있어도 다르다고 합니다.',
      ],
      asks: [
        '두 언어를 하는 이웃이 함께 가 주는 시간표를 만들고 싶습니다.',
        '증상 카드를 병원과 같이 만들어 창구에 두었으면 합니다.',
      ],
      plain: '말이 통하지 않아 치료를 제대로 못 받는 이웃이 있습니다. 통역 동행과 증상 카드를 만들자는 제안입니다.',
      comments: [
        '베트남어 할 수 있습니다. 토요일에 가능합니다.',
        '보건소에서도 카드가 필요합니다. 같이 만들겠습니다.',
        '통역한 내용은 비밀이라는 약속을 꼭 넣어 주세요.',
      ],
      fund: {
        title: '{dong} 진료 통역과 증상 카드',
        what: '증상 카드 인쇄와 통역하는 이웃의 교통비, 비밀 지키기 교육을 마련합니다.',
        reduced: '증상 카드만 인쇄합니다.',
      },
      help: '한국어와 다른 한 언어를 하시고, 한 달에 두 번 병원에 함께 가 주실 분을 찾습니다.',
      trial: {
        hypothesis: '함께 가는 사람이 있으면 미루던 진료를 받는 사람이 세 배 가까이 늘 것입니다.',
        method: '석 달 동안 시간표대로 함께 가고, 이름 없이 건수와 언어, 걸린 시간만 적습니다.',
        log: [
          '첫 동행. 진료보다 약국에서 말이 더 필요했습니다.',
          '카드의 그림 하나가 다른 뜻으로 읽힌다고 하여 고쳤습니다.',
          '야간 근무자는 토요일에 몰립니다. 통역이 한 분 더 필요합니다.',
        ],
        worked: '한 번 함께 간 사람이 다음에는 동료를 데려왔습니다. 믿음은 옆 사람에게서 왔습니다.',
        limit: '급한 밤에는 아무도 갈 수 없었고, 언어 세 가지는 끝내 맡을 사람을 찾지 못했습니다.',
        found: '한 달 동행 진료가 {before}건에서 {after}건으로 바뀌었습니다.',
        advice: '통역하는 사람도 지칩니다. 무거운 진료 뒤에는 꼭 이야기를 들어 주십시오.',
      },
    },
    en: {
      titles: ['Somebody to interpret when workers of {spot} see a doctor', 'Cards of symptoms in {n} languages'],
      openings: [
        'A colleague at {spot} went to hospital with stomach pain, could not explain it, and came back with painkillers.',
        'People of {n} countries work together in {dong}. At the doctor’s all of us speak with our hands.',
      ],
      details: [
        'There is interpreting by telephone, but until it connects your turn is gone.',
        'Hospitals are at a loss as well; cards with pictures in two languages would help them.',
      ],
      asks: [
        'Let us draw up a timetable of neighbours who speak two languages and come along.',
        'We would like to make the cards with the clinics.',
      ],
      plain:
        'Some neighbours get poor treatment because of language. We propose companions who interpret, and symptom cards.',
      comments: ['I speak Vietnamese and am free on Saturdays.', 'Please promise that what is said stays secret.'],
      fund: {
        title: 'Interpreters and symptom cards for {dong}',
        what: 'Printing, bus fares of the interpreters, and a course on confidentiality.',
        reduced: 'Only the cards.',
      },
      help: 'You speak Korean and one more language, and can go along twice a month.',
      trial: {
        hypothesis: 'With company nearly three times as many people will see a doctor they had put off.',
        method: 'Three months by the timetable; we note number, language and time, no names.',
        log: [
          'First visit: words were needed at the pharmacy even more.',
          'One picture was read another way; drawn again.',
          'Night workers all come on Saturdays. One more interpreter needed.',
        ],
        worked: 'Whoever had been accompanied brought a colleague next time.',
        limit: 'Nobody could come at night, and for three languages we found no one.',
        found: 'Accompanied visits went from {before} to {after} a month.',
        advice: 'Interpreting is heavy. Listen to the interpreter afterwards.',
      },
    },
  },
];
