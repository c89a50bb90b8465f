import type { Story } from './story.ts';

/** Problems of the field `urban-transport` on foot. */
export const walkingStories: readonly Story[] = [
  {
    key: 'crossing-time',
    category: 'urban-transport',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'crossing',
    n: [18, 26],
    cost: [60, 180],
    skills: ['survey', 'facilitation'],
    weeks: 4,
    measure: { before: [34, 61], factor: 0.35 },
    ko: {
      titles: [
        '{spot} 보행 신호가 너무 짧습니다',
        '{spot}를 한 번에 건너지 못하는 어르신이 많습니다',
        '{spot} 횡단보도 신호 시간을 다시 재 주세요',
      ],
      openings: [
        '{spot} 횡단보도의 초록불은 {n}초입니다. 지팡이를 짚고 걸으면 가운데에서 빨간불로 바뀝니다.',
        '아침마다 {spot}에서 어머니 손을 잡고 건넙니다. 둘이 서둘러도 절반쯤에서 신호가 깜박입니다.',
      ],
      details: [
        '왕복 6차로라 중간에 설 곳이 없고, 우회전하는 차가 보행자를 기다려 주지 않습니다.',
        '가까운 병원과 장이 모두 길 건너에 있어 하루에도 몇 번씩 건너야 합니다. 지난달에도 넘어지신 분이 계십니다.',
      ],
      asks: [
        '걸음이 느린 사람의 속도로 시간을 다시 계산해 주시고, 어렵다면 가운데에 쉬는 섬을 만들어 주시기 바랍니다.',
        '하루만이라도 실제로 건너는 사람을 세어 보고 신호 시간을 정하면 좋겠습니다.',
      ],
      plain:
        '{spot}의 초록불이 {n}초뿐이라 걸음이 느린 사람은 다 건너지 못합니다. 신호를 늘리거나 중간에 설 곳을 만들자는 이야기입니다.',
      comments: [
        '저도 무릎 수술 뒤로는 두 번에 나눠 건넙니다. 가운데 서 있으면 정말 무섭습니다.',
        '우회전 차가 더 문제입니다. 신호를 늘리면서 일시정지 표지도 같이 부탁드립니다.',
        '유모차 밀고 뛰어 본 사람은 다 압니다.',
      ],
      fund: {
        title: '{spot} 보행 조사와 쉼 의자 마련',
        what: '주민이 직접 보행 시간을 재는 데 필요한 계수기와 조끼를 마련하고, 신호를 기다리는 자리에 접이식 의자를 놓습니다.',
        reduced: '의자는 두 개만 놓고 조사는 평일 이틀만 합니다.',
      },
      help: '아침과 오후에 한 시간씩 횡단보도 옆에서 건너는 시간을 재고 적어 주실 분을 찾습니다. 재는 법은 현장에서 알려 드립니다.',
      trial: {
        hypothesis:
          '초록불을 8초 늘리면 {spot}에서 다 건너지 못하고 멈추는 사람이 절반 아래로 줄 것입니다. 차의 흐름은 거의 그대로일 것이라고 봅니다.',
        method:
          '경찰서와 협의해 4주 동안 신호를 늘리고, 같은 요일 같은 시간에 중간에서 멈춘 사람 수와 차의 대기 길이를 셉니다.',
        log: [
          '첫날 아침 조사. 여든 대 어르신 세 분이 신호 안에 다 건너셨습니다. 뒤차 경적은 없었습니다.',
          '비 오는 날이라 걸음이 더 느립니다. 늘어난 시간도 우산을 펴면 빠듯합니다.',
          '저녁 퇴근 시간의 차 줄을 쟀습니다. 전보다 자동차 두 대쯤 길어졌습니다.',
        ],
        worked: '신호를 8초 늘리자 중간에서 멈추는 사람이 눈에 띄게 줄었고, 차의 대기는 걱정만큼 길어지지 않았습니다.',
        limit:
          '우회전 차가 먼저 지나가는 습관은 신호만으로 바뀌지 않아, 시간을 늘려도 출발이 늦어지는 사람이 있었습니다.',
        found: '한 시간 동안 중간에서 멈춘 사람이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '비 오는 날과 장날을 꼭 넣어 재십시오. 맑은 평일만 재면 실제보다 좋게 나옵니다.',
      },
    },
    en: {
      titles: ['The green light at {spot} is too short', 'Older people cannot finish crossing at {spot}'],
      openings: [
        'Pedestrians get {n} seconds at {spot}. With a walking stick you are in the middle of six lanes when it turns red.',
        'I cross {spot} with my mother every morning. Even hurrying, we are only halfway when it starts to blink.',
      ],
      details: [
        'There is no island to wait on, and cars turning right do not stop for anyone.',
        'The clinic and the shops are on the other side, so people have to cross several times a day.',
      ],
      asks: [
        'Please work out the time again for people who walk slowly, or build an island in the middle.',
        'Count the people who really cross for one day, and set the signal by that.',
      ],
      plain:
        'The light at {spot} is green for {n} seconds. That is not enough for slow walkers. We ask for more time or a place to stop in the middle.',
      comments: [
        'After my knee operation I cross in two turns. Standing in the middle is frightening.',
        'The right turns are the real danger. A stop sign would help as much as a longer light.',
      ],
      help: 'We need people who stand by the crossing for an hour in the morning or afternoon and note how long each person takes. We show you how.',
      trial: {
        hypothesis:
          'Eight more seconds of green will halve the number of people caught in the middle of {spot}, and hardly slow the traffic.',
        method:
          'The police lengthen the light for four weeks. We count people who stop midway and the length of the queue of cars, same days, same hours.',
        log: [
          'First morning: three people over eighty made it across in one go. Nobody honked.',
          'Rain today. Everyone is slower; the added time is just enough with an umbrella.',
          'Measured the evening queue: about two cars longer than before.',
        ],
        worked: 'Eight seconds were enough for most slow walkers, and the queue of cars hardly grew.',
        limit:
          'Cars that turn right on red keep people from setting off, and a longer light does not change that habit.',
        found: 'People caught in the middle went from {before} to {after} an hour.',
        advice: 'Measure on a rainy day and on a market day too; fair weekdays flatter the result.',
      },
    },
  },
  {
    key: 'school-street',
    category: 'urban-transport',
    kind: 'COMPLAINT',
    triage: 'COLLABORATION',
    spot: 'school',
    n: [14, 32],
    cost: [80, 220],
    skills: ['traffic-guide', 'facilitation'],
    weeks: 4,
    measure: { before: [22, 48], factor: 0.3 },
    ko: {
      titles: [
        '{spot} 정문 앞 등교 시간 차량이 위험합니다',
        '{spot} 통학로에 세운 차 때문에 아이들이 차도로 걷습니다',
        '{spot} 앞을 아침 40분만 차 없는 길로 해 봅시다',
      ],
      openings: [
        '아침 8시 20분이면 {spot} 정문 앞에 차가 {n}대쯤 멈춰 섭니다. 아이들은 그 사이로 빠져나갑니다.',
        '초등학교 2학년 아이를 걸어서 보내고 싶은데, {spot} 앞 보도 위까지 차가 올라와 있습니다.',
      ],
      details: [
        '태워다 주는 부모의 마음도 압니다. 하지만 차에서 내린 아이가 뒤차에 부딪힐 뻔한 일이 이번 학기에만 두 번 있었습니다.',
        '단속 카메라는 있지만 5분 정차는 찍히지 않습니다. 결국 서로 눈치만 보고 바뀌지 않습니다.',
      ],
      asks: [
        '등교 시간 40분만 정문 앞을 막고, 한 골목 앞에 내려 주는 자리를 만들면 어떨까요.',
        '어른이 순서를 정해 함께 걸어 주는 방법부터 해 보면 좋겠습니다.',
      ],
      plain:
        '{spot} 앞에 아침마다 차가 몰려 아이들이 위험합니다. 등교 시간에만 차를 막고 어른이 함께 걷자는 제안입니다.',
      comments: [
        '녹색학부모회인데 정말 손이 모자랍니다. 아이가 없는 이웃도 함께해 주시면 좋겠습니다.',
        '내려 주는 자리는 시장 쪽보다 공영주차장 쪽이 낫습니다. 거기는 보도가 넓어요.',
        '장애가 있는 아이의 차는 예외로 해 주셔야 합니다.',
      ],
      fund: {
        title: '{spot} 걷는 학교길 조끼와 이동식 차단봉',
        what: '함께 걷는 어른의 조끼와 깃발, 정문 앞에 아침마다 세웠다 치우는 차단봉 여섯 개를 삽니다.',
        reduced: '차단봉은 학교에서 빌리고 조끼와 깃발만 삽니다.',
      },
      help: '등교 시간 40분 동안 길목에 서서 아이들과 함께 걸어 주실 분을 찾습니다. 일주일에 하루면 됩니다.',
      trial: {
        hypothesis:
          '정문 앞 100미터를 등교 시간 40분 동안 막으면 차 사이로 빠져나가는 아이가 크게 줄고, 두 주 뒤에는 부모들도 익숙해질 것입니다.',
        method:
          '한 달 동안 아침 8시 10분부터 50분까지 차단봉을 세우고, 정문 앞에 멈춘 차의 수를 날마다 셉니다. 부모 설문을 앞뒤로 두 번 합니다.',
        log: [
          '첫 주는 항의 전화가 열한 통 왔습니다. 내려 주는 자리를 지도에 그려 다시 알렸습니다.',
          '아이들이 길 가운데로 이야기하며 걷습니다. 교장 선생님도 함께 걸었습니다.',
          '비 오는 날에는 차가 다시 늘었습니다. 우산 당번을 두기로 했습니다.',
        ],
        worked: '길을 막는 시간이 짧고 분명하니 두 주 만에 모두 익숙해졌고, 아이들이 먼저 이 길을 좋아하게 되었습니다.',
        limit:
          '길을 지키는 어른이 모자란 날에는 바로 예전으로 돌아갔습니다. 사람이 서 있지 않으면 차단봉은 치워지기 쉽습니다.',
        found: '정문 앞에 멈춘 차가 아침마다 {before}대에서 {after}대로 바뀌었습니다.',
        advice: '내려 주는 자리를 먼저 정하고 나서 길을 막으십시오. 순서가 바뀌면 항의만 남습니다.',
      },
    },
    en: {
      titles: ['Cars crowd the gate of {spot} every morning', 'Let us close the street at {spot} for forty minutes'],
      openings: [
        'At 8:20 about {n} cars stop in front of {spot}, and children squeeze through between them.',
        'I would like my second-grader to walk, but cars stand on the pavement right up to the gate of {spot}.',
      ],
      details: [
        'Twice this term a child who got out of a car was nearly hit by the next one.',
        'There is a camera, but it does not catch a stop of five minutes, so nothing changes.',
      ],
      asks: [
        'What if the street were closed for forty minutes and there were a drop-off place one lane away?',
        'Let us begin with grown-ups who walk along in turns.',
      ],
      plain:
        'Cars crowd {spot} in the morning and children are at risk. We propose to close the street for forty minutes and walk together.',
      comments: [
        'The parents on duty are too few. Neighbours without children would be welcome.',
        'Please keep an exception for children who cannot walk.',
      ],
      fund: {
        title: 'Vests and movable posts for the school street at {spot}',
        what: 'Vests and flags for those who walk along, and six posts that are put up each morning and taken away again.',
        reduced: 'We borrow the posts from the school and buy vests and flags only.',
      },
      help: 'Stand at a corner for forty minutes in the morning and walk with the children. Once a week is enough.',
      trial: {
        hypothesis:
          'If the last hundred metres are closed for forty minutes, far fewer children will walk between cars, and after two weeks parents will be used to it.',
        method:
          'For a month we put up posts from 8:10 to 8:50 and count the cars that stop at the gate each day. Parents are asked before and after.',
        log: [
          'Eleven calls of protest in the first week. We drew the drop-off place on a map and sent it round again.',
          'Children walk in the middle of the street and chat. The head teacher came along.',
          'On a rainy day the cars were back. We now have people with spare umbrellas.',
        ],
        worked: 'A short and clear closing time made it easy to get used to, and the children liked it first.',
        limit: 'On days with too few grown-ups it fell back at once: posts without a person are moved aside.',
        found: 'Cars stopping at the gate went from {before} to {after} each morning.',
        advice: 'Fix the drop-off place first and close the street second; the other way round you only get protest.',
      },
    },
  },
  {
    key: 'stop-shade',
    category: 'urban-transport',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'stop',
    n: [12, 25],
    cost: [90, 320],
    skills: ['carpentry', 'design'],
    weeks: 6,
    measure: { before: [8, 17], factor: 2.2 },
    ko: {
      titles: [
        '{spot}에 그늘과 앉을 자리를 만듭시다',
        '햇볕과 비를 그대로 맞는 {spot}',
        '{spot} 기다림 의자, 주민이 짜서 놓으면 어떨까요',
      ],
      openings: [
        '{spot}은 버스가 {n}분에 한 번 오는데 지붕도 의자도 없습니다. 여름에는 전봇대 그림자에 줄을 섭니다.',
        '장 보고 돌아오는 길에 {spot}에서 기다리다 보면 짐을 내려놓을 데도 없습니다.',
      ],
      details: [
        '보도가 좁아 큰 쉼터는 못 들어온다고 들었습니다. 그래도 벽에 붙이는 접이의자와 좁은 차양은 들어갈 폭입니다.',
        '옆 상가 주인께서 벽을 내어 주실 수 있다고 하셨습니다. 목공방에서는 나무를 싸게 대 주겠다고 합니다.',
      ],
      asks: [
        '시에서 폭과 안전만 확인해 주시면 만드는 일은 이웃들이 해 보겠습니다.',
        '먼저 한 곳에서 해 보고, 괜찮으면 다음 정류장으로 넓혀 가고 싶습니다.',
      ],
      plain:
        '{spot}에 지붕과 의자가 없어 기다리기 힘듭니다. 좁은 차양과 접이의자를 주민이 만들어 달아 보자는 제안입니다.',
      comments: [
        '의자 높이는 조금 높아야 어르신이 일어나기 편합니다. 45센티는 되게 해 주세요.',
        '겨울에는 바람막이도 있으면 좋겠네요. 북쪽만 막아도 다릅니다.',
        '눕지 못하게 칸막이를 넣자는 말은 하지 맙시다. 누구나 쉬는 자리면 좋겠어요.',
      ],
      fund: {
        title: '{spot} 차양과 접이의자 만들기',
        what: '방수 목재와 차양 천, 벽 고정 쇠붙이를 사고 안전 점검을 받습니다. 조립은 주민이 합니다.',
        reduced: '차양은 빼고 접이의자 두 개만 답니다.',
      },
      help: '치수를 재고 나무를 자르고 사포질하는 일을 함께하실 분을 찾습니다. 공방에서 토요일 오전에 모입니다.',
      trial: {
        hypothesis:
          '그늘과 의자가 있으면 {spot}을 이용하는 사람이 늘고, 더운 낮에도 버스를 타러 나오는 어르신이 많아질 것입니다.',
        method:
          '여섯 주 동안 차양과 의자 세 개를 달아 두고, 낮 1시부터 4시까지 기다리는 사람 수를 일주일에 두 번 셉니다.',
        log: [
          '벽에 고정하는 날. 나사가 짧아 한 번 다시 달았습니다.',
          '첫 더운 날, 의자 세 개가 다 찼습니다. 서 계신 분도 그늘 안에 계셨습니다.',
          '차양 천에 먼지가 앉아 물청소를 했습니다. 당번표를 붙였습니다.',
        ],
        worked: '작은 차양이어도 기다리는 자리가 분명해지니 줄이 생기고 서로 자리를 내주었습니다.',
        limit: '바람이 센 날 차양이 흔들려 두 번 접어야 했고, 관리할 사람을 미리 정하지 않은 것이 걸렸습니다.',
        found: '낮 시간에 기다리는 사람이 한 시간 평균 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '벽 주인과 문서로 약속을 해 두십시오. 말로만 한 약속은 가게 주인이 바뀌면 사라집니다.',
      },
    },
    en: {
      titles: ['Shade and a seat for {spot}', 'Nowhere to sit at {spot}: neighbours could build something'],
      openings: [
        'A bus comes to {spot} every {n} minutes, and there is neither roof nor bench. In summer people queue in the shadow of a pole.',
        'Coming home with shopping, I have nowhere to put my bags down at {spot}.',
      ],
      details: [
        'The pavement is too narrow for a shelter, but a folding seat on the wall and a slim awning would fit.',
        'The shop next door would lend its wall, and a workshop offers timber at cost.',
      ],
      asks: [
        'If the city checks width and safety, we will do the building.',
        'Let us try it at one stop and go on to the next if it works.',
      ],
      plain: '{spot} has no roof and no seat. We would like to build a slim awning and folding seats with neighbours.',
      comments: [
        'Make the seat a little high, 45 cm, so that older people can get up.',
        'A windbreak to the north would help in winter.',
      ],
      fund: {
        title: 'An awning and folding seats for {spot}',
        what: 'Weatherproof timber, cloth and fixings, and a safety inspection. Neighbours do the assembling.',
        reduced: 'Without the awning: two folding seats only.',
      },
      help: 'Measuring, sawing and sanding. We meet in the workshop on Saturday mornings.',
      trial: {
        hypothesis: 'With shade and seats more people will use {spot}, also in the heat of the day.',
        method: 'An awning and three seats for six weeks; twice a week we count those who wait between one and four.',
        log: [
          'Fixed it to the wall. The screws were too short; done again.',
          'First hot day: all three seats taken, the others stood in the shade.',
          'The cloth was dusty; washed it and put up a rota.',
        ],
        worked: 'Even a small awning gives waiting a place: a queue forms and people offer each other the seat.',
        limit: 'On windy days the awning had to be folded, and nobody had been named to do it.',
        found: 'People waiting in the afternoon went from {before} to {after} an hour.',
        advice: 'Get the owner of the wall to sign a line. A spoken promise ends when the shop changes hands.',
      },
    },
  },
];
