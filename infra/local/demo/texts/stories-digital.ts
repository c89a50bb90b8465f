import type { Story } from './story.ts';

/** Problems of the field `digital`. */
export const digitalStories: readonly Story[] = [
  {
    key: 'kiosk-class',
    category: 'digital',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'hall',
    n: [9, 28],
    cost: [50, 150],
    skills: ['tutoring', 'app'],
    weeks: 8,
    measure: { before: [6, 13], factor: 2.6 },
    ko: {
      titles: ['{spot}에서 무인 주문기를 함께 배워요', '손주에게 묻지 않고 표 끊기', '{dong} 휴대전화 이웃 선생님'],
      openings: [
        '햄버거 가게에서 무인 주문기 앞에 섰다가 뒷사람 눈치에 그냥 나왔습니다. {spot}에서 물어보니 {n}분이 같은 경험을 하셨습니다.',
        '아버지가 기차표를 못 사서 입석으로 다니십니다. 휴대전화를 배우고 싶다고 하십니다.',
      ],
      details: [
        '한 번 배워서는 안 됩니다. 옆에서 열 번 해 보게 해 주는 사람이 필요합니다.',
        '고등학생들이 봉사 시간을 찾고 있습니다. 짝을 지어 주면 됩니다.',
      ],
      asks: [
        '연습용 화면을 {spot}에 두고 한 주에 두 번 열어 보고 싶습니다.',
        '배우고 싶은 것 열 가지를 어르신들께 먼저 여쭙겠습니다.',
      ],
      plain: '무인 주문기와 휴대전화를 어려워하는 어르신이 {spot}에서 이웃과 짝지어 배우자는 제안입니다.',
      comments: [
        '손녀보다 남의 집 학생이 안 어렵습니다. 미안하지 않으니까요.',
        '글씨를 키우는 것부터 해 주세요.',
        '사기 문자 구별하는 법도 꼭이요.',
      ],
      fund: {
        title: '{spot} 연습용 주문기와 태블릿',
        what: '중고 태블릿 여섯 대와 거치대, 연습 화면을 마련합니다.',
        reduced: '태블릿 두 대로 시작합니다.',
      },
      help: '한 주에 한 시간, 어르신 곁에서 천천히 함께 눌러 보실 분을 찾습니다. 고등학생도 좋습니다.',
      trial: {
        hypothesis: '짝을 지어 여섯 번 연습하면 열 분 가운데 일곱 분이 혼자 주문하고 표를 끊을 수 있을 것입니다.',
        method: '두 달 동안 한 주에 두 번, 짝을 지어 여섯 번 연습하고 실제 가게에서 해 봅니다.',
        log: [
          '첫날 배운 것은 화면 밝기였습니다.',
          '가게에 함께 갔습니다. 두 분이 혼자 커피를 사셨습니다.',
          '지난주에 배운 것을 잊으셔서 처음부터 다시 했습니다. 괜찮다고 하셨습니다.',
        ],
        worked:
          '재촉하지 않는 사람이 옆에 있다는 것이 전부였습니다. 마지막 날 실제 가게에서 성공한 일이 오래 남습니다.',
        limit: '가게마다 화면이 달라 연습한 것과 다르면 다시 멈추셨습니다.',
        found: '혼자 주문할 수 있게 된 분이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '기계 이름을 가르치지 말고 하고 싶은 일을 물으십시오.',
      },
    },
    en: {
      titles: ['Learning the ordering machines together at {spot}', 'Buying a ticket without asking a grandchild'],
      openings: [
        'I stood before the machine in a burger shop, felt people behind me, and left. At {spot} {n} others told the same.',
        'My father stands on the train because he cannot book a seat. He wants to learn the phone.',
      ],
      details: [
        'Once is not enough. You need somebody beside you for ten tries.',
        'Pupils look for volunteering hours; pair them up.',
      ],
      asks: ['A practice screen at {spot}, twice a week.', 'Let us ask first which ten things people want to do.'],
      plain: 'Older people would learn ordering machines and phones with a partner at {spot}.',
      comments: ['Larger letters first, please.', 'How to tell a fraud message is what I need.'],
      help: 'Sit beside somebody for an hour a week and press slowly together. Pupils are welcome.',
      trial: {
        hypothesis: 'After six sessions in pairs seven in ten will order and book alone.',
        method: 'Two months, twice a week, six sessions in pairs, then a real shop.',
        log: [
          'Today we learnt the brightness of the screen.',
          'In a real shop two people bought coffee alone.',
          'Forgotten since last week; began again. That is fine.',
        ],
        worked: 'Somebody who does not hurry you was all it took.',
        limit: 'Each shop has another screen, and a new one stopped people again.',
        found: 'People who can order alone went from {before} to {after}.',
        advice: 'Do not teach the machine; ask what people want to do.',
      },
    },
  },
  {
    key: 'dust-sensor',
    category: 'digital',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'school',
    n: [2, 6],
    cost: [70, 200],
    skills: ['electronics', 'data'],
    weeks: 16,
    measure: { before: [2, 4], factor: 4 },
    ko: {
      titles: [
        '{spot} 학생들이 만드는 공기 지도',
        '가장 가까운 측정소가 {n}킬로미터',
        '{spot} 운동장의 공기는 어떨까요',
      ],
      openings: [
        '가장 가까운 공기 측정소가 {n}킬로미터 떨어져 있습니다. {spot} 운동장의 공기는 아무도 모릅니다.',
        '{spot} 6학년 학생들입니다. 체육을 할지 말지 우리가 재서 정하고 싶습니다.',
      ],
      details: [
        '조립하는 값은 한 대에 육만 원쯤입니다. 과학 시간에 만들 수 있습니다.',
        '값이 정확하지 않을 수 있으니 측정소 옆에 하루 두고 맞추면 됩니다.',
      ],
      asks: [
        '여섯 대를 만들어 학교와 골목에 달고 값을 누구나 보게 하고 싶습니다.',
        '데이터를 어디에 둘지 시의 도움이 필요합니다.',
      ],
      plain: '{spot} 학생들이 공기를 재는 기계를 만들어 동네에 달고 값을 나누자는 제안입니다.',
      comments: [
        '납땜을 가르칠 수 있습니다. 목요일이면 됩니다.',
        '숫자만 말고 색으로도 보여 주세요.',
        '겁주는 데 쓰지 말고 함께 방법을 찾는 데 씁시다.',
      ],
      fund: {
        title: '{spot} 공기 재는 기계 여섯 대',
        what: '감지기와 상자, 통신 요금 한 해를 마련합니다.',
        reduced: '세 대만 만들어 학교 안에 답니다.',
      },
      help: '학생들과 함께 납땜하고, 모은 값을 그림으로 그려 주실 분을 찾습니다.',
      trial: {
        hypothesis:
          '스스로 잰 값이 있으면 학급이 창문을 여는 시각을 정하게 되고, 값이 보이는 곳이 네 배로 늘 것입니다.',
        method: '한 학기 동안 여섯 대를 달고 10분마다 기록합니다. 학급은 날마다 정한 일을 적습니다.',
        log: [
          '한 대가 거꾸로 조립되어 웃으며 다시 했습니다.',
          '측정소와 나란히 두니 10% 높게 나옵니다. 보정값을 적었습니다.',
          '4학년이 아침 방송에서 공기 날씨를 알립니다.',
        ],
        worked: '만든 사람이 보는 값은 잊히지 않습니다. 아이들이 집에서도 창문을 여닫았습니다.',
        limit: '방학에 전원이 꺼져 한 달 값이 비었고, 상자 두 개에 물이 찼습니다.',
        found: '공기 값을 볼 수 있는 곳이 {before}곳에서 {after}곳으로 바뀌었습니다.',
        advice: '방학에 맡을 사람을 학기 첫날에 정하십시오.',
      },
    },
    en: {
      titles: ['A map of the air by the pupils of {spot}', 'The nearest air station is {n} kilometres away'],
      openings: [
        'The nearest air station is {n} km away. Nobody knows the air in the yard of {spot}.',
        'We are the sixth grade of {spot} and want to measure before we decide on sports.',
      ],
      details: [
        'Parts cost some sixty thousand won each, and we can build them in science lessons.',
        'They may be inexact, so we set them beside the station for a day.',
      ],
      asks: [
        'Six sensors at the school and in the lanes, with values for everybody.',
        'We need the city’s help to keep the data.',
      ],
      plain: 'Pupils of {spot} would build air sensors, put them up and share the values.',
      comments: ['I can teach soldering on Thursdays.', 'Show colours, not only figures.'],
      help: 'Solder with pupils, or draw the values.',
      trial: {
        hypothesis: 'With their own figures classes will decide when to open windows.',
        method: 'Six sensors for a term, a value every ten minutes; classes note what they decided.',
        log: [
          'One was built upside down. We laughed and did it again.',
          'Ten percent above the station; noted the correction.',
          'The fourth grade reads out the air each morning.',
        ],
        worked: 'Values that you built yourself are not forgotten.',
        limit: 'In the holidays the power was off, and two boxes took water.',
        found: 'Places with public values went from {before} to {after}.',
        advice: 'Name somebody for the holidays on the first day of term.',
      },
    },
  },
  {
    key: 'bus-board',
    category: 'digital',
    kind: 'PROPOSAL',
    triage: 'GOVERNMENT',
    spot: 'stop',
    n: [3, 9],
    cost: [90, 240],
    skills: ['app', 'data'],
    weeks: 8,
    measure: { before: [9, 16], factor: 0.5 },
    ko: {
      titles: [
        '{spot}에도 버스 도착 안내판을',
        '휴대전화 없이도 알 수 있는 {spot}',
        '{spot} 안내판, 헌 태블릿으로 만들어 보기',
      ],
      openings: [
        '{spot}에는 도착 안내판이 없습니다. 휴대전화가 없는 어르신은 {n}분이 남았는지 이미 갔는지 모르십니다.',
        '버스 시간 데이터가 공개되어 있다고 들었습니다. {spot}에 작은 화면 하나면 됩니다.',
      ],
      details: [
        '정식 안내판은 비싸서 차례가 오지 않는다고 합니다.',
        '헌 태블릿과 태양 전지로 만든 모임이 있습니다. 소리로도 알려 줄 수 있습니다.',
      ],
      asks: [
        '시험 삼아 한 곳에 달아 볼 수 있도록 허가해 주시기 바랍니다.',
        '데이터가 늦을 때 무엇을 보여 줄지 함께 정했으면 합니다.',
      ],
      plain: '{spot}에 버스 도착을 알려 주는 작은 화면을 시험 삼아 달아 보자는 제안입니다.',
      comments: [
        '눈이 어두운 분을 위해 단추를 누르면 말해 주면 좋겠습니다.',
        '훔쳐 가지 않을까요? 옆 가게 창 안에 두면 됩니다.',
        '막차가 지났는지도 알려 주세요.',
      ],
      help: '공개된 버스 데이터를 받아 큰 글씨로 보여 주는 화면을 만들어 주실 분을 찾습니다.',
      trial: {
        hypothesis:
          '작은 화면만 있어도 {spot}에서 기다리는 시간이 절반으로 줄 것입니다. 버스가 빨리 오는 것이 아니라 맞춰 나오기 때문입니다.',
        method: '두 달 동안 가게 창 안에 두고, 기다린 시간을 하루 스무 명에게 묻습니다.',
        log: [
          '화면을 켰습니다. 글씨를 두 번 키웠습니다.',
          '데이터가 멈춘 날, 옛 시간표를 보여 주도록 고쳤습니다.',
          '가게 손님이 늘었다고 합니다.',
        ],
        worked: '언제 오는지 알면 가까운 데서 기다리게 되고, 같은 기다림도 짧게 느낀다고 하셨습니다.',
        limit: '데이터가 10분씩 늦는 노선에서는 화면이 오히려 버스를 놓치게 했습니다.',
        found: '기다린 시간이 평균 {before}분에서 {after}분으로 바뀌었습니다.',
        advice: '틀릴 때는 틀릴 수 있다고 화면에 적으십시오. 그 한 줄이 믿음을 지킵니다.',
      },
    },
    en: {
      titles: ['A board with arrival times for {spot}', 'Knowing the bus without a phone at {spot}'],
      openings: [
        '{spot} has no board. Without a phone you do not know whether the bus comes in {n} minutes or has gone.',
        'The times of the buses are open data, I hear. A small screen at {spot} would do.',
      ],
      details: [
        'Regular boards are expensive, and our turn never comes.',
        'A group has built one from an old tablet and a solar panel; it can speak as well.',
      ],
      asks: ['Please let us try it at one stop.', 'Let us agree what it shows when the data are late.'],
      plain: 'We would like to try a small screen with bus times at {spot}.',
      comments: ['A button that reads it out would help those who see badly.', 'Put it inside the shop window.'],
      help: 'Take the open bus data and make a screen with large letters.',
      trial: {
        hypothesis: 'Even a small screen will halve the waiting at {spot}, because people come in time.',
        method: 'Two months in a shop window; twenty people a day are asked how long they waited.',
        log: [
          'It is on. Letters enlarged twice.',
          'The data stopped; it now shows the printed timetable.',
          'The shop has more customers.',
        ],
        worked: 'Knowing the time, people wait nearby, and it feels shorter.',
        limit: 'On lines whose data are ten minutes late people missed the bus because of it.',
        found: 'Waiting went from {before} to {after} minutes.',
        advice: 'Write on the screen that it may be wrong. That line keeps the trust.',
      },
    },
  },
];
