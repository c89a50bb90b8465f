import type { Story } from './story.ts';

/** Problems of the field `housing`. */
export const housingStories: readonly Story[] = [
  {
    key: 'floor-noise',
    category: 'housing',
    kind: 'COMPLAINT',
    triage: 'CITIZEN',
    spot: 'flats',
    n: [5, 14],
    cost: [40, 120],
    skills: ['mediation', 'electronics'],
    weeks: 16,
    measure: { before: [9, 19], factor: 0.45 },
    ko: {
      titles: ['{spot} 층간소음, 싸우기 전에 만나 봅시다', '{spot} 위아래 이웃이 함께 재는 소리', '밤 열 시의 {spot}'],
      openings: [
        '{spot}에서 층간소음 신고가 이번 달에만 {n}건 있었습니다. 관리사무소는 방송만 되풀이합니다.',
        '윗집 발소리에 잠을 깨고, 천장을 두드린 뒤에는 미안해서 승강기에서 고개를 숙입니다.',
      ],
      details: [
        '막상 만나 보니 윗집도 아이에게 하루 종일 뛰지 말라고 하느라 지쳐 있었습니다.',
        '소리를 재 보면 오해가 풀리는 집이 많다고 합니다. 옆집이나 배관인 때도 있습니다.',
      ],
      asks: [
        '이웃 조정 모임을 만들고, 처음 만날 때 함께 있어 줄 사람을 두고 싶습니다.',
        '소리 재는 기계를 두 대만 빌려 쓰고 싶습니다.',
      ],
      plain: '{spot}에서 층간소음 다툼이 많습니다. 이웃 조정 모임을 만들고 함께 소리를 재 보자는 이야기입니다.',
      comments: [
        '매트를 나눠 쓰면 좋겠습니다. 아이가 크면 필요 없어지니까요.',
        '저는 배관이었습니다. 반년을 윗집 탓만 했네요.',
        '누가 옳은지 정하는 모임이 아니었으면 합니다.',
      ],
      fund: {
        title: '{spot} 소리 재기와 매트 나눔',
        what: '소리 재는 기계 두 대와 돌려쓰는 매트 서른 장을 마련합니다.',
        reduced: '기계 한 대와 매트 열 장으로 시작합니다.',
      },
      help: '위아래 이웃이 처음 만나는 자리에 함께 앉아 주실 분을 찾습니다. 조정을 배운 분이면 더 좋습니다.',
      trial: {
        hypothesis: '처음 만남을 돕는 사람이 있으면 {spot}의 소음 신고가 절반 아래로 줄 것입니다.',
        method:
          '넉 달 동안 신고한 집에 만남을 권하고, 만난 쌍과 다시 신고한 집을 셉니다. 원하는 집은 사흘 동안 소리를 잽니다.',
        log: [
          '첫 만남. 두 집 모두 먼저 미안하다고 했습니다.',
          '재 보니 소리는 승강기 기계실에서 왔습니다.',
          '만나기를 거절한 집이 둘 있었습니다. 쪽지만 전했습니다.',
        ],
        worked: '얼굴을 알고 나면 같은 소리도 작게 들린다고들 하셨습니다. 기계보다 차 한 잔이 컸습니다.',
        limit: '만남을 거절한 집에는 할 수 있는 일이 없었고, 그 집들의 신고가 남은 신고의 대부분입니다.',
        found: '한 달 소음 신고가 {before}건에서 {after}건으로 바뀌었습니다.',
        advice: '값을 재기 전에 먼저 만나게 하십시오. 숫자를 들고 만나면 재판이 됩니다.',
      },
    },
    en: {
      titles: ['Noise between floors at {spot}: meet before we quarrel', 'Measuring noise together at {spot}'],
      openings: [
        'There were {n} complaints about noise at {spot} this month. The office only repeats its announcement.',
        'Footsteps wake me, I knock on the ceiling, and next day I look at the floor in the lift.',
      ],
      details: [
        'When we met, the family upstairs was worn out from telling the child not to run.',
        'Often it is not the neighbour at all but a pipe.',
      ],
      asks: ['Let us have neighbours who sit in when two parties first meet.', 'We would borrow two sound meters.'],
      plain: 'Quarrels about noise are frequent at {spot}. Neighbours would mediate and measure together.',
      comments: [
        'Let us share mats. Children grow out of them.',
        'With us it was the pipes. I had blamed them for half a year.',
      ],
      help: 'Sit in when neighbours from above and below first meet. Training in mediation helps.',
      trial: {
        hypothesis: 'If somebody helps with the first meeting, complaints at {spot} will more than halve.',
        method:
          'Four months; every complaint is offered a meeting. Who wants can have the sound measured for three days.',
        log: [
          'First meeting: both said sorry first.',
          'It was the machinery of the lift.',
          'Two households declined; we passed on a note.',
        ],
        worked: 'The same sound is softer when you know the face. Tea did more than meters.',
        limit: 'For those who would not meet there was nothing we could do.',
        found: 'Complaints a month went from {before} to {after}.',
        advice: 'Meet first, measure later. With figures on the table it becomes a trial.',
      },
    },
  },
  {
    key: 'empty-house',
    category: 'housing',
    kind: 'COMPLAINT',
    triage: 'COLLABORATION',
    spot: 'alley',
    n: [4, 13],
    cost: [180, 480],
    skills: ['carpentry', 'law'],
    weeks: 24,
    measure: { before: [7, 13], factor: 0.55 },
    ko: {
      titles: [
        '{spot} 빈집 {n}채가 무너지고 있습니다',
        '{spot} 빈집을 마을이 빌려 쓸 수 있을까요',
        '빈집 옆에 사는 {spot} 사람들',
      ],
      openings: [
        '{spot}에 빈집이 {n}채입니다. 지난 바람에 기와가 골목으로 떨어졌습니다.',
        '빈집 옆에 삽니다. 여름에는 벌레, 겨울에는 불이 걱정되어 잠을 설칩니다.',
      ],
      details: [
        '주인이 먼 데 계시거나 형제가 여럿이라 아무도 결정하지 못한다고 합니다.',
        '고쳐 주면 5년 빌려주겠다는 주인이 한 분 계십니다. 계약을 아는 사람이 필요합니다.',
      ],
      asks: [
        '위험한 집부터 살펴 주시고, 주인과 마을을 이어 줄 창구를 만들어 주세요.',
        '한 채를 마을 공방으로 고쳐 써 보고 싶습니다.',
      ],
      plain: '{spot}의 빈집이 위험합니다. 위험한 집은 손보고, 한 채는 마을이 빌려 고쳐 써 보자는 이야기입니다.',
      comments: [
        '삼촌 집도 비어 있습니다. 세금이 어떻게 되는지 알려 주시면 의논해 보겠습니다.',
        '고양이 가족이 삽니다. 공사 전에 옮겨 주세요.',
        '공방보다 공동 빨래방이 급해요.',
      ],
      fund: {
        title: '{spot} 빈집 한 채 고치기',
        what: '지붕과 전기, 화장실 수리와 안전 진단을 합니다. 칠과 목공은 이웃이 합니다.',
        reduced: '지붕과 담만 고치고 마당을 텃밭으로 씁니다.',
      },
      help: '철거한 나무를 골라 다듬고 문틀을 짜실 분, 빌리는 계약을 살펴 주실 분을 찾습니다.',
      trial: {
        hypothesis:
          '한 채를 살려 불을 켜면 {spot}에서 위험 신고가 절반으로 줄고, 빌려주겠다는 주인이 더 나올 것입니다.',
        method: '여섯 달 동안 한 채를 고쳐 쓰며 위험 신고와 주인의 문의를 셉니다. 들어간 돈과 시간을 모두 적습니다.',
        log: [
          '쓰레기만 2톤 반. 서른두 명이 하루에 날랐습니다.',
          '기둥 하나가 썩어 통째로 갈았습니다.',
          '저녁에 불이 켜지자 지나던 분들이 들여다봅니다.',
        ],
        worked: '불 켜진 집 한 채가 골목 전체의 밤을 바꾸었습니다. 두 번째 주인이 먼저 전화를 주셨습니다.',
        limit: '공동 상속인 한 분의 동의를 끝내 받지 못해 두 번째 집은 시작하지 못했습니다.',
        found: '반년 동안 위험 신고가 {before}건에서 {after}건으로 바뀌었습니다.',
        advice: '망치보다 도장이 먼저입니다. 상속인이 몇 분인지부터 알아보십시오.',
      },
    },
    en: {
      titles: ['{n} empty houses are falling down in {spot}', 'Could the neighbourhood use an empty house in {spot}?'],
      openings: [
        'There are {n} empty houses in {spot}. In the last storm tiles fell into the lane.',
        'I live next to an empty house: insects in summer, fear of fire in winter.',
      ],
      details: [
        'Owners live far away, or there are many heirs and nobody decides.',
        'One owner would lend the house for five years to whoever repairs it. We need somebody who knows contracts.',
      ],
      asks: [
        'Please look at the dangerous ones, and name somebody who brings owners and neighbours together.',
        'We would like to make one of them a workshop.',
      ],
      plain: 'Empty houses in {spot} are dangerous. We ask for checks, and want to repair and use one ourselves.',
      comments: [
        'My uncle’s house is empty, too. Tell us about the taxes.',
        'A laundry would be more urgent than a workshop.',
      ],
      fund: {
        title: 'Repairing one empty house in {spot}',
        what: 'Roof, wiring, toilet and a safety survey. Neighbours paint and do the joinery.',
        reduced: 'Roof and wall only; the yard becomes a garden.',
      },
      help: 'Sort and plane old timber, make door frames, or read the lease.',
      trial: {
        hypothesis:
          'Once one house has light, reports of danger in {spot} will fall by half and more owners will offer theirs.',
        method: 'Six months with one house; we count reports and offers and write down money and hours.',
        log: [
          'Two and a half tons of rubbish, thirty-two people, one day.',
          'One pillar was rotten; replaced.',
          'Lights in the evening: passers-by look in.',
        ],
        worked: 'One lit house changed the night of the whole lane.',
        limit: 'One heir never agreed, so the second house could not be begun.',
        found: 'Reports of danger in half a year went from {before} to {after}.',
        advice: 'The signature comes before the hammer. Count the heirs.',
      },
    },
  },
  {
    key: 'hill-rail',
    category: 'housing',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'pass',
    n: [68, 143],
    cost: [70, 200],
    skills: ['metalwork', 'survey'],
    weeks: 12,
    measure: { before: [4, 9], factor: 0.25 },
    ko: {
      titles: [
        '{spot} 계단 {n}개에 손잡이가 없습니다',
        '{spot} 계단이 얼면 나갈 수가 없습니다',
        '{spot} 계단 손잡이를 달아 주세요',
      ],
      openings: [
        '{spot}로 오르는 계단은 {n}개인데 손잡이가 가운데에서 끊깁니다. 눈이 오면 이틀을 못 나갑니다.',
        '할머니가 {spot} 계단에서 미끄러져 팔이 부러지셨습니다. 올겨울 두 번째 일입니다.',
      ],
      details: [
        '계단 높이가 제각각이라 낮에도 발을 헛디딥니다.',
        '모래함은 있는데 비어 있고, 열쇠를 누가 가졌는지 모릅니다.',
      ],
      asks: [
        '끊긴 손잡이를 잇고 디딤판 끝에 밝은 띠를 붙여 주시기 바랍니다.',
        '모래함 열쇠를 골목에 맡겨 주시면 저희가 뿌리겠습니다.',
      ],
      plain:
        '{spot} 계단에 손잡이가 끊겨 미끄러지는 사고가 납니다. 손잡이와 미끄럼 막는 띠를 달아 달라는 이야기입니다.',
      comments: [
        '택배 기사님들도 같은 말씀을 하십니다.',
        '손잡이는 양쪽에 있어야 합니다. 한쪽 팔이 불편한 분도 계세요.',
        '밝은 띠는 제가 붙일 수 있습니다. 재료만 주세요.',
      ],
      help: '계단 높이를 재고 미끄럼 막는 띠를 붙여 주실 분, 쇠를 다룰 줄 아는 분을 찾습니다.',
      trial: {
        hypothesis: '손잡이를 잇고 띠를 붙이면 겨울 동안 {spot} 계단에서 넘어지는 일이 4분의 1로 줄 것입니다.',
        method: '한겨울 동안 이어 두고, 골목 가게 세 곳에서 넘어진 일을 적습니다. 눈 온 날과 아닌 날을 나눕니다.',
        log: [
          '손잡이를 이었습니다. 밤에는 차가워 헝겊을 감았습니다.',
          '첫눈. 모래를 새벽 여섯 시에 뿌렸습니다.',
          '띠 두 개가 들떠 다시 붙였습니다.',
        ],
        worked: '손잡이보다 모래함 열쇠가 골목에 온 것이 더 컸습니다. 기다리지 않고 바로 뿌렸습니다.',
        limit: '높이가 다른 계단 여섯 개는 띠로는 어쩔 수 없어, 넘어진 일은 모두 그 자리에서 났습니다.',
        found: '한겨울에 넘어진 일이 {before}건에서 {after}건으로 바뀌었습니다.',
        advice: '넘어진 자리를 점으로 찍어 두십시오. 고칠 계단이 바로 보입니다.',
      },
    },
  },
  {
    key: 'rusty-water',
    category: 'housing',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'flats',
    n: [26, 39],
    cost: [60, 160],
    skills: ['water-testing', 'accounting'],
    weeks: 6,
    measure: { before: [17, 34], factor: 0.4 },
    ko: {
      titles: [
        '{spot} 아침마다 녹물이 나옵니다',
        '지은 지 {n}년, {spot} 배관을 봐 주세요',
        '{spot} 녹물, 집마다 재 보겠습니다',
      ],
      openings: [
        '{spot}은 지은 지 {n}년이 되었습니다. 아침 첫물이 누렇게 나와 5분을 흘려보냅니다.',
        '아기를 씻기는 물이 누래서 생수를 데웁니다. {spot} 같은 동 여섯 집이 같다고 합니다.',
      ],
      details: [
        '모두 고치려면 집마다 큰돈이 들어 회의가 늘 거기서 멈춥니다.',
        '동마다 다르고 층마다 다릅니다. 어디가 심한지 먼저 알아야 순서를 정합니다.',
      ],
      asks: [
        '시의 수질 검사를 동마다 한 번씩 해 주시고 보조금을 안내해 주시기 바랍니다.',
        '같은 날 같은 시각에 집마다 재서 지도를 만들겠습니다.',
      ],
      plain:
        '{spot} 오래된 배관에서 녹물이 나옵니다. 어디가 심한지 함께 재고 고칠 순서와 보조금을 정하자는 이야기입니다.',
      comments: [
        '우리 층은 괜찮습니다. 그래도 함께 재겠습니다.',
        '세입자는 말하기 어렵습니다. 이름 없이 낼 수 있게 해 주세요.',
        '검사 결과지를 입구에 붙여 주세요.',
      ],
      help: '토요일 아침 집마다 들러 물을 받고 시험지로 재 주실 분을 찾습니다.',
      trial: {
        hypothesis: '집마다 잰 지도가 있으면 고칠 동을 먼저 정할 수 있고, 그 동의 녹물 집이 절반 아래로 줄 것입니다.',
        method: '같은 날 아침 첫물을 집마다 받아 재고, 한 동의 세로 배관을 씻은 뒤 다시 잽니다.',
        log: [
          '아흔 집 가운데 일흔한 집이 물병을 내놓았습니다.',
          '한 줄의 집들만 심합니다. 세로 배관 하나입니다.',
          '씻은 다음 날 물이 맑아졌습니다. 한 달 뒤 다시 재기로 했습니다.',
        ],
        worked: '지도를 보니 모두의 일이 아니라 한 줄의 일이었고, 돈도 열 번째로 줄었습니다.',
        limit: '씻은 배관은 석 달 만에 다시 누래졌습니다. 씻기는 시간을 벌 뿐이었습니다.',
        found: '녹물이 나온 집이 {before}집에서 {after}집으로 바뀌었습니다.',
        advice: '고치기 전에 재고, 고친 뒤 석 달에 한 번 더 재십시오.',
      },
    },
  },
];
