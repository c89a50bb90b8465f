import type { Story } from './story.ts';

/** Problems of the field `safety`. */
export const safetyStories: readonly Story[] = [
  {
    key: 'stream-lights',
    category: 'safety',
    kind: 'COMPLAINT',
    triage: 'COLLABORATION',
    spot: 'stream',
    n: [140, 480],
    cost: [120, 420],
    skills: ['electrical', 'survey'],
    weeks: 12,
    measure: { before: [11, 26], factor: 2.6 },
    ko: {
      titles: [
        '{spot} 산책로가 너무 어둡습니다',
        '{spot} 산책로 {n}미터 구간에 불이 하나도 없습니다',
        '해가 지면 아무도 걷지 않는 {spot}',
      ],
      openings: [
        '저녁을 먹고 {spot} 산책로를 걷는데 다리 아래부터 {n}미터쯤은 휴대전화 불로 발밑을 비춰야 합니다.',
        '야간 근무를 마치고 {spot}을 따라 집에 갑니다. 가로등이 꺼진 지 오래되어 뛰다시피 지나갑니다.',
      ],
      details: [
        '물가라 바닥이 젖어 있고, 지난가을에는 자전거와 걷던 분이 부딪히기도 했습니다.',
        '밝기만 하면 되는 것은 아닙니다. 여름에 반딧불이가 나오는 자리라 빛이 물로 새지 않게 낮춰야 합니다.',
      ],
      asks: [
        '발목 높이의 낮은 등이라도 몇 개 놓아 주시기 바랍니다. 놓을 자리는 주민이 표시해 두겠습니다.',
        '태양광 등으로 한 구간만 먼저 해 보고 벌레와 눈부심을 살펴보면 좋겠습니다.',
      ],
      plain: '{spot} 산책로 {n}미터쯤이 밤에 캄캄합니다. 물과 생물에 해롭지 않은 낮은 등을 달자는 이야기입니다.',
      comments: [
        '딸이 이 길로 다닙니다. 꼭 되었으면 합니다.',
        '반딧불이 이야기를 해 주셔서 고맙습니다. 노란 빛으로, 열 시 뒤에는 어둡게 하면 됩니다.',
        '예전에 단 태양광 등은 한 해 만에 꺼졌습니다. 관리할 사람부터 정해야 해요.',
      ],
      fund: {
        title: '{spot} 산책로에 낮은 등 달기',
        what: '사람이 지나갈 때만 밝아지는 태양광 낮은 등과 고정 말뚝을 삽니다. 설치는 전기를 아는 이웃들이 맡습니다.',
        reduced: '다리 아래 가장 어두운 60미터에만 답니다.',
      },
      help: '낮은 등의 배선을 살피고 말뚝을 박아 주실 분을 찾습니다. 전기 자격이 있는 분이 한 분은 꼭 필요합니다.',
      trial: {
        hypothesis:
          '발목 높이의 등을 열다섯 걸음마다 놓으면 저녁에 {spot}을 걷는 사람이 두 배가 되고, 반딧불이는 줄지 않을 것입니다.',
        method:
          '석 달 동안 등을 두고 일주일에 두 번 저녁 8시부터 9시까지 걷는 사람을 셉니다. 반딧불이는 생태 모임이 같은 자리에서 셉니다.',
        log: [
          '등 열여덟 개를 놓았습니다. 두 개는 나무 그늘이라 충전이 모자라 자리를 옮겼습니다.',
          '첫 비. 물이 찬 등은 없었습니다. 말뚝 하나가 기울어 다시 박았습니다.',
          '반딧불이를 세는 날. 지난해 같은 주와 비슷합니다.',
        ],
        worked: '낮고 노란 빛은 길만 비추어 눈부시다는 말이 없었고, 걷는 사람이 늘자 그 자체가 안심이 되었습니다.',
        limit: '장마에 흙이 쓸려 말뚝이 흔들렸고, 그늘진 곳의 등은 밤 열 시를 넘기지 못하고 꺼졌습니다.',
        found: '저녁 한 시간에 걷는 사람이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '등을 사기 전에 하루 동안 햇볕이 드는 시간을 자리마다 적어 보십시오. 그것이 등의 수명을 정합니다.',
      },
    },
    en: {
      titles: ['The path along {spot} is too dark', 'No light at all on {n} metres of {spot}'],
      openings: [
        'Walking along {spot} after dinner, I need my phone to see the ground for about {n} metres from the bridge on.',
        'I come home from the night shift along {spot}. The lamps have been off for a long time, so I almost run.',
      ],
      details: [
        'The ground is wet, and last autumn a cyclist hit somebody who was walking.',
        'Bright is not enough: there are fireflies in summer, so the light must stay low and off the water.',
      ],
      asks: [
        'A few lamps at ankle height would do. Residents will mark where.',
        'Try solar lamps on one stretch first and watch insects and glare.',
      ],
      plain:
        'About {n} metres of the path along {spot} are dark at night. We ask for low lamps that do not harm the stream.',
      comments: [
        'My daughter walks there. Please make it happen.',
        'The solar lamps we had before died within a year. Decide who looks after them.',
      ],
      fund: {
        title: 'Low lamps for the path along {spot}',
        what: 'Solar lamps that brighten when somebody passes, and their pegs. Neighbours who know about wiring put them up.',
        reduced: 'Only the darkest sixty metres under the bridge.',
      },
      help: 'Check the wiring of low lamps and drive in pegs. At least one person must be a qualified electrician.',
      trial: {
        hypothesis:
          'A lamp at ankle height every fifteen steps will double the evening walkers along {spot} and not harm the fireflies.',
        method:
          'Three months of lamps; twice a week we count walkers from eight to nine. The nature group counts fireflies at the same places.',
        log: [
          'Eighteen lamps are in. Two were in the shade of a tree and had to move.',
          'First rain: no lamp took water, one peg leaned.',
          'Firefly count: about the same as in the same week last year.',
        ],
        worked: 'Low yellow light dazzled nobody, and the more people walked the safer it felt.',
        limit: 'Rain washed out the pegs, and lamps in the shade went dark before ten.',
        found: 'Walkers between eight and nine went from {before} to {after}.',
        advice: 'Write down the hours of sun at each place before you buy. They decide how long a lamp lives.',
      },
    },
  },
  {
    key: 'storm-drain',
    category: 'safety',
    kind: 'COMPLAINT',
    triage: 'COLLABORATION',
    spot: 'alley',
    n: [6, 17],
    cost: [40, 140],
    skills: ['mapping', 'app'],
    weeks: 6,
    measure: { before: [9, 21], factor: 0.25 },
    ko: {
      titles: [
        '{spot} 빗물받이가 담배꽁초로 막혀 있습니다',
        '비만 오면 물이 차는 {spot}',
        '{spot} 빗물받이 {n}곳, 이웃이 나눠 맡으면 어떨까요',
      ],
      openings: [
        '한 시간만 세게 비가 와도 {spot}은 발목까지 물이 찹니다. 빗물받이를 열어 보니 꽁초와 낙엽이 가득했습니다.',
        '{spot}에서 반지하에 삽니다. 비 예보가 있으면 잠을 못 잡니다. 문 앞 빗물받이 {n}곳 가운데 절반이 덮여 있습니다.',
      ],
      details: [
        '냄새가 올라온다고 고무판으로 덮어 둔 곳이 많습니다. 덮은 마음은 알지만 물이 갈 곳이 없습니다.',
        '청소차는 두 달에 한 번 옵니다. 그 사이에 한 번만 걷어 내도 물이 빠집니다.',
      ],
      asks: [
        '빗물받이마다 번호를 붙이고 가까운 집이 하나씩 맡아 비 오기 전에 살펴보면 좋겠습니다.',
        '냄새를 막는 덮개로 바꿔 주시면 고무판을 치우겠습니다.',
      ],
      plain:
        '{spot}의 빗물받이가 막혀 비가 오면 물이 찹니다. 이웃이 하나씩 맡아 살피고 시는 덮개를 바꾸자는 이야기입니다.',
      comments: [
        '우리 집 앞 두 개는 제가 맡겠습니다.',
        '꽁초 통을 함께 놓아야 합니다. 버릴 데가 없으니 거기 버립니다.',
        '번호가 있으면 신고할 때도 정확하겠네요.',
      ],
      fund: {
        title: '{spot} 빗물받이 돌봄 도구',
        what: '집게와 장갑, 번호판, 냄새 막는 덮개를 마련합니다.',
        reduced: '집게와 번호판만 마련하고 덮개는 시에 다시 청합니다.',
      },
      help: '빗물받이를 찾아 번호를 매기고 지도에 올려 주실 분을 찾습니다. 두 시간이면 한 골목을 끝냅니다.',
      trial: {
        hypothesis:
          '빗물받이마다 맡은 사람이 있으면 막힌 곳이 4분의 1로 줄고, 시간당 30밀리 비에도 {spot}에 물이 차지 않을 것입니다.',
        method:
          '장마 전 6주 동안 비 예보 전날 알림을 보내고, 다음 날 막힌 곳의 수를 셉니다. 물이 찬 높이는 벽의 눈금으로 잽니다.',
        log: [
          '첫 알림. 열두 집 가운데 아홉 집이 사진을 올려 주셨습니다.',
          '큰비가 왔지만 물은 눈금 첫 칸에도 닿지 않았습니다.',
          '휴가철이라 두 곳이 비었습니다. 옆집이 대신 맡았습니다.',
        ],
        worked: '내 것이라는 느낌이 생기자 비가 오지 않아도 지나가며 주웠습니다. 알림은 짧을수록 잘 지켜졌습니다.',
        limit: '가게가 많은 쪽은 저녁이면 다시 막혔습니다. 꽁초 통 없이는 사람의 손이 따라가지 못합니다.',
        found: '비 오기 전날 막혀 있던 곳이 {before}곳에서 {after}곳으로 바뀌었습니다.',
        advice: '덮어 둔 집을 나무라지 말고 냄새부터 잡아 주십시오. 이유가 사라지면 고무판도 사라집니다.',
      },
    },
    en: {
      titles: [
        'Drains in {spot} are full of cigarette ends',
        'Neighbours could each take one of the {n} drains in {spot}',
      ],
      openings: [
        'An hour of heavy rain and {spot} is under water up to the ankles. The drains are full of cigarette ends and leaves.',
        'I live in a basement in {spot} and cannot sleep when rain is forecast. Half of the {n} drains are covered up.',
      ],
      details: [
        'People put rubber mats on them because of the smell. I understand, but then the water has nowhere to go.',
        'The cleaning lorry comes every two months. Clearing them once in between would be enough.',
      ],
      asks: [
        'Give each drain a number and a household that looks after it before rain.',
        'If the city fits covers against the smell, we take the mats away.',
      ],
      plain: 'Blocked drains flood {spot}. Neighbours would each look after one, and the city would fit better covers.',
      comments: [
        'I will take the two in front of my house.',
        'Put up a box for cigarette ends as well. There is nowhere else to drop them.',
      ],
      help: 'Find the drains, number them and put them on a map. Two hours for a lane.',
      trial: {
        hypothesis:
          'If every drain has somebody, only a quarter will be blocked, and {spot} will stay dry in ordinary rain.',
        method:
          'For six weeks a message goes out the day before rain; next day we count blocked drains and read the water mark on the wall.',
        log: [
          'First message: nine of twelve households sent a picture.',
          'Heavy rain, and the water did not reach the first mark.',
          'Holidays: two drains alone; the neighbours stepped in.',
        ],
        worked: 'Once a drain was theirs, people cleared it in passing. Short messages worked best.',
        limit: 'On the side with the bars drains were full again every evening.',
        found: 'Blocked drains on the day before rain went from {before} to {after}.',
        advice: 'Do not scold those who cover a drain. Take away the smell and the mats go too.',
      },
    },
  },
  {
    key: 'walk-home',
    category: 'safety',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'campus',
    n: [22, 23],
    cost: [50, 150],
    skills: ['facilitation', 'app'],
    weeks: 16,
    measure: { before: [7, 15], factor: 3.4 },
    ko: {
      titles: [
        '{spot} 후문 밤길을 함께 걸어 주는 모임',
        '밤 {n}시 뒤 혼자 걷지 않는 길 만들기',
        '{dong} 밤길 동무를 모읍니다',
      ],
      openings: [
        '{spot} 도서관에서 밤 {n}시에 나오면 후문 언덕까지 15분이 가장 무섭습니다.',
        '자취하는 동생이 {dong}에 삽니다. 밤마다 전화를 켜 둔 채 집까지 걷는다고 합니다.',
      ],
      details: [
        '순찰차는 큰길만 다니고, 앱으로 부르는 귀가 서비스는 예약이 차서 못 쓸 때가 많습니다.',
        '같은 방향으로 가는 사람은 늘 있습니다. 서로 모를 뿐입니다.',
      ],
      asks: [
        '정해진 시각에 정해진 자리에서 출발하는 길동무를 만들고 싶습니다. 두 사람만 있어도 출발합니다.',
        '편의점 두 곳이 기다리는 자리를 내어 주기로 했습니다. 함께하실 분을 찾습니다.',
      ],
      plain: '밤 {n}시 뒤 {spot} 후문 길이 무서워서, 같은 방향 사람들이 함께 걷는 모임을 만들자는 제안입니다.',
      comments: [
        '금요일 담당 할게요. 개랑 같이 걸어도 되죠?',
        '신분 확인은 어떻게 하나요? 그 부분이 분명해야 믿고 갑니다.',
        '퇴근하는 동네 사람도 끼워 주세요.',
      ],
      fund: {
        title: '{dong} 길동무 조끼와 손전등',
        what: '빛나는 띠와 손전등, 출발 자리를 알리는 작은 등을 삽니다.',
        reduced: '빛나는 띠만 삽니다.',
      },
      help: '일주일에 하루 밤, 출발 자리에서 사람을 모아 함께 걸어 주실 분을 찾습니다.',
      trial: {
        hypothesis:
          '출발 시각이 정해져 있으면 하루 열 명 넘게 함께 걷고, 한 달 뒤에는 이끄는 사람 없이도 출발할 것입니다.',
        method:
          '한 학기 동안 밤 {n}시와 한 시간 뒤에 두 번 출발합니다. 함께 걸은 사람 수를 적고 달마다 느낌을 묻습니다.',
        log: [
          '첫날 세 명. 그래도 출발했습니다.',
          '시험 주간에는 스무 명이 한 줄로 걸었습니다.',
          '방학에는 사람이 줄어 하루 한 번으로 바꾸었습니다.',
        ],
        worked:
          '출발 자리에 불이 켜져 있다는 것만으로 사람이 모였습니다. 아는 얼굴이 늘면서 낮에도 인사하게 되었습니다.',
        limit: '방학이 되자 모임이 거의 멈췄습니다. 학생만으로는 한 해를 이어 가기 어렵습니다.',
        found: '하루 밤 함께 걸은 사람이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '이끄는 사람을 둘씩 짝지으십시오. 한 사람이 빠져도 출발은 지켜져야 합니다.',
      },
    },
    en: {
      titles: ['Walking home together from the back gate of {spot}', 'Nobody walks alone after {n}:00 in {dong}'],
      openings: [
        'Leaving the library of {spot} at {n}:00, the fifteen minutes up the hill are the worst of the day.',
        'My sister rents a room in {dong} and walks home with her phone on, every night.',
      ],
      details: [
        'Patrols keep to the main road, and the escort app is booked out.',
        'There is always somebody going the same way. We just do not know each other.',
      ],
      asks: [
        'Let us leave from one place at a fixed time; two people are enough to go.',
        'Two convenience stores let us wait inside. We look for people to join.',
      ],
      plain: 'The way from {spot} is frightening after {n}:00. People who go the same way could walk together.',
      comments: ['I take Fridays. May I bring the dog?', 'How do you know who is who? That must be clear.'],
      help: 'One night a week, gather people at the starting place and walk with them.',
      trial: {
        hypothesis:
          'With a fixed time more than ten people a night will walk together, and after a month without a leader.',
        method: 'Two departures a night for a term. We note how many walk and ask how it felt each month.',
        log: [
          'Three people on the first night. We left all the same.',
          'Exam week: twenty in a row.',
          'Holidays: one departure only.',
        ],
        worked: 'A lit place to start from was enough to gather people, and they began to greet each other by day.',
        limit: 'In the holidays it almost stopped. Students alone cannot carry a whole year.',
        found: 'People walking together went from {before} to {after} a night.',
        advice: 'Let leaders come in pairs. Departure must hold even if one is missing.',
      },
    },
  },
  {
    key: 'fire-lane',
    category: 'safety',
    kind: 'COMPLAINT',
    triage: 'COLLABORATION',
    spot: 'alley',
    n: [24, 61],
    cost: [80, 200],
    skills: ['first-aid', 'facilitation'],
    weeks: 16,
    measure: { before: [11, 19], factor: 0.45 },
    ko: {
      titles: [
        '{spot}에는 소방차가 들어오지 못합니다',
        '{spot} 골목 소화함을 이웃이 함께 익힙시다',
        '불이 나면 {spot} {n}집이 걱정입니다',
      ],
      openings: [
        '{spot}은 폭이 2미터 남짓이라 소방차가 큰길에서 멈춥니다. 안쪽에는 {n}집이 삽니다.',
        '지난겨울 {spot}에서 작은 불이 났을 때 옆집 어르신이 빨래 대야로 껐습니다.',
      ],
      details: [
        '골목 입구에 비상 소화함이 있지만 열어 본 사람이 거의 없습니다. 호스를 펴는 데 어른 둘이 필요합니다.',
        '쌓아 둔 화분과 오토바이 때문에 들것도 지나기 어렵습니다.',
      ],
      asks: [
        '한 달에 한 번 이웃이 모여 소화함을 열어 보고 물을 틀어 보는 연습을 하고 싶습니다.',
        '골목 안쪽에 소화함을 하나 더 두고, 짐을 치울 자리를 함께 찾아 주시기 바랍니다.',
      ],
      plain: '{spot}은 좁아 소방차가 못 들어옵니다. 소화함을 더 두고 이웃이 함께 쓰는 법을 익히자는 이야기입니다.',
      comments: [
        '소방서에 물어보니 훈련을 나와 주신다고 합니다.',
        '오토바이는 제 것입니다. 세울 곳만 있으면 옮기겠습니다.',
        '귀가 어두운 분이 계시니 빛으로 알리는 것도 생각해 주세요.',
      ],
      fund: {
        title: '{spot} 골목 소화함과 들것',
        what: '소화함 하나와 접이식 들것, 연습용 소화기를 마련합니다.',
        reduced: '소화기 다섯 대를 골목 벽에 나누어 답니다.',
      },
      help: '소화기와 심폐소생술을 가르쳐 주실 분, 연습 날 골목을 돌며 이웃을 불러 주실 분을 찾습니다.',
      trial: {
        hypothesis: '한 달에 한 번 연습하면 물이 나오기까지 걸리는 시간이 절반으로 줄 것입니다.',
        method: '넉 달 동안 달마다 한 번, 알리지 않은 시각에 종을 울리고 첫 물이 나올 때까지 시간을 잽니다.',
        log: [
          '첫 연습. 소화함 열쇠를 찾는 데만 4분이 걸렸습니다.',
          '두 번째부터는 여섯 집이 나왔습니다. 중학생이 호스를 가장 잘 폅니다.',
          '골목의 화분을 벽 선반으로 올렸습니다.',
        ],
        worked: '누가 호스를 들고 누가 119에 거는지 정해 두니 서로 부르지 않아도 움직였습니다.',
        limit: '낮에는 집에 있는 사람이 거의 없어, 저녁 연습만으로는 낮의 불에 대비하지 못합니다.',
        found: '종이 울리고 물이 나올 때까지 {before}분에서 {after}분으로 바뀌었습니다.',
        advice: '연습을 알리지 말고 하십시오. 알린 연습은 늘 잘됩니다.',
      },
    },
  },
];
