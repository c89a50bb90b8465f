import type { Story } from './story.ts';

/** Problems of the field `urban-transport` on wheels. */
export const transportStories: readonly Story[] = [
  {
    key: 'shared-parking',
    category: 'urban-transport',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'alley',
    n: [9, 24],
    cost: [50, 160],
    skills: ['facilitation', 'app'],
    weeks: 5,
    measure: { before: [15, 36], factor: 0.4 },
    ko: {
      titles: [
        '{spot} 낮에 비는 주차 자리를 나눠 씁시다',
        '{spot} 주차 다툼, 이웃끼리 시간표로 풀어 보면 어떨까요',
        '교회와 상가의 빈 주차장을 {spot} 주민과 나누기',
      ],
      openings: [
        '{spot}에는 밤마다 주차 자리가 {n}면쯤 모자랍니다. 그런데 바로 옆 건물 주차장은 저녁이면 텅 빕니다.',
        '퇴근하고 {spot}을 세 바퀴 돌다가 결국 소화전 앞에 세운 적이 있습니다. 부끄럽지만 저만 그런 것은 아닙니다.',
      ],
      details: [
        '낮에 비는 거주자 자리와 밤에 비는 가게 자리를 바꿔 쓰면 새로 지을 것이 없습니다.',
        '문제는 약속을 어긴 차입니다. 연락처와 시간을 적은 표를 앞 유리에 두는 것부터 정해야 합니다.',
      ],
      asks: [
        '관심 있는 분끼리 한 번 모여 시간표를 그려 보았으면 합니다.',
        '시에서는 나눠 쓰는 건물에 대한 보험 안내만 도와주시면 됩니다.',
      ],
      plain:
        '{spot}은 밤에 주차할 곳이 모자라고 옆 건물은 밤에 빕니다. 이웃끼리 시간을 정해 자리를 나눠 쓰자는 제안입니다.',
      comments: [
        '우리 가게 세 자리 내놓겠습니다. 저녁 8시부터 아침 8시까지면 됩니다.',
        '차를 늦게 빼는 사람이 꼭 있습니다. 세 번이면 빠지는 규칙이 필요해요.',
        '전화번호 노출이 싫으니 안심번호를 쓰면 좋겠습니다.',
      ],
      fund: {
        title: '{spot} 나눔 주차 안내판과 안심번호',
        what: '자리마다 시간을 적은 안내판을 세우고, 한 해 동안 쓸 안심번호를 마련합니다.',
        reduced: '안내판은 종이로 하고 안심번호만 신청합니다.',
      },
      help: '가게와 주민 사이의 시간표를 함께 그리고 모임을 이끌어 주실 분을 찾습니다. 두 번의 저녁 모임입니다.',
      trial: {
        hypothesis: '건물 두 곳의 밤 자리를 나누면 {spot}의 불법 주차가 절반 아래로 줄고, 다툼 전화도 줄 것입니다.',
        method:
          '다섯 주 동안 시간표대로 나눠 쓰고, 밤 10시에 소화전과 모퉁이에 선 차를 셉니다. 다툼은 모임 수첩에 적습니다.',
        log: [
          '첫 주, 늦게 나간 차가 네 대. 다음 날 아침에 사과 문자가 왔습니다.',
          '안내판의 글씨가 작다는 말이 있어 크게 다시 뽑았습니다.',
          '치과 주차장도 함께하겠다고 합니다. 자리가 다섯 늘었습니다.',
        ],
        worked: '시간표를 함께 그린 사람들이 스스로 지켰고, 얼굴을 아는 사이가 되니 전화가 먼저 오갔습니다.',
        limit: '규칙을 모르는 방문객의 차가 계속 들어와 아침마다 누군가 손해를 보았습니다.',
        found: '밤 10시 소화전과 모퉁이에 선 차가 {before}대에서 {after}대로 바뀌었습니다.',
        advice: '자리 주인이 언제든 그만둘 수 있게 하십시오. 그래야 시작하기 쉽습니다.',
      },
    },
    en: {
      titles: [
        'Share the parking that stands empty around {spot}',
        'A timetable instead of quarrels over parking in {spot}',
      ],
      openings: [
        'Every night {spot} is about {n} spaces short, while the car park of the building next door is empty.',
        'I once circled {spot} three times and ended up in front of a hydrant. I am not proud of it, and not the only one.',
      ],
      details: [
        'If residents use shop spaces at night and shops use residents’ spaces by day, nothing needs to be built.',
        'Promises that are not kept are the problem, so a card with time and number behind the windscreen comes first.',
      ],
      asks: [
        'Those who are interested should meet once and draw a timetable.',
        'All we ask of the city is advice on insurance.',
      ],
      plain:
        'At night {spot} lacks parking while a building next door stands empty. Neighbours could share by a timetable.',
      comments: [
        'My shop can give three spaces from eight in the evening to eight in the morning.',
        'Three late departures and you are out: we need that rule.',
      ],
      fund: {
        title: 'Signs for shared parking in {spot}',
        what: 'A sign with the hours at each space, and relay numbers for a year so that nobody shows their own.',
        reduced: 'Paper signs, and the relay numbers.',
      },
      help: 'Lead two evening meetings in which shops and residents draw the timetable.',
      trial: {
        hypothesis:
          'Sharing two car parks at night will more than halve the cars that stand where they must not in {spot}.',
        method: 'Five weeks by the timetable; at ten in the evening we count cars at hydrants and corners.',
        log: [
          'Four late departures in the first week. Apologies came the next morning.',
          'The letters on the signs were too small; printed again.',
          'The dentist joins: five more spaces.',
        ],
        worked: 'Those who drew the timetable kept it, and people who know each other call before they complain.',
        limit: 'Visitors who did not know the rules kept coming in.',
        found: 'Cars at hydrants and corners went from {before} to {after}.',
        advice: 'Let owners stop whenever they like; that makes it easy to begin.',
      },
    },
  },
  {
    key: 'bike-gap',
    category: 'urban-transport',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'stream',
    n: [80, 320],
    cost: [70, 240],
    skills: ['survey', 'mapping'],
    weeks: 8,
    measure: { before: [26, 58], factor: 1.9 },
    ko: {
      titles: [
        '{spot} 자전거길이 중간에 끊겨 있습니다',
        '{spot} 자전거길 {n}미터만 이어 주세요',
        '{spot} 다리 밑에서 자전거를 들고 옮겨야 합니다',
      ],
      openings: [
        '{spot}을 따라 자전거로 출근합니다. 다리 앞에서 길이 {n}미터쯤 끊겨 차도로 올라가야 합니다.',
        '주말에 아이와 {spot} 자전거길을 타는데 다리 밑에서 계단이 나옵니다. 자전거를 들고 내려갑니다.',
      ],
      details: [
        '큰 공사가 아니라 경사로 하나와 바닥 표시면 이어질 것으로 보입니다.',
        '끊긴 곳을 모르는 사람이 속도를 내다 넘어지는 것을 여러 번 보았습니다. 표지판도 없습니다.',
      ],
      asks: [
        '우선 끊긴 곳을 알리는 표지라도 세워 주시고, 이을 계획이 있는지 알려 주시기 바랍니다.',
        '임시 경사판으로 먼저 이어 보고 이용하는 사람을 세어 보면 좋겠습니다.',
      ],
      plain: '{spot} 자전거길이 {n}미터쯤 끊겨 위험합니다. 표지를 세우고 임시로라도 이어 달라는 이야기입니다.',
      comments: [
        '저도 거기서 넘어져 손목을 다쳤습니다. 모래가 쌓여 더 미끄럽습니다.',
        '휠체어도 이 길로 다니니 경사를 완만하게 해 주세요.',
        '강 건너로 돌아가는 길 안내라도 있었으면 합니다.',
      ],
      help: '자전거길의 위험한 곳을 함께 달리며 지도에 표시해 주실 분을 찾습니다.',
      trial: {
        hypothesis: '임시 경사판으로 끊긴 곳을 이으면 {spot} 자전거길로 출근하는 사람이 두 배 가까이 늘 것입니다.',
        method:
          '두 달 동안 임시 경사판을 두고 평일 아침 한 시간 동안 지나는 자전거를 셉니다. 넘어진 일은 따로 적습니다.',
        log: [
          '경사판을 놓았습니다. 자전거로 처음 지난 분이 손을 흔들어 주셨습니다.',
          '큰비에 경사판이 밀렸습니다. 모래주머니를 더 얹었습니다.',
          '통학하는 고등학생이 눈에 띄게 늘었습니다.',
        ],
        worked: '끊긴 곳 하나가 이어지자 앞뒤 2킬로미터가 한 길이 되었습니다. 작은 공사가 긴 길을 살렸습니다.',
        limit: '큰비 때마다 경사판이 밀려 그 주에는 아무도 지나지 못했습니다. 임시 시설로는 하천을 이기지 못합니다.',
        found: '평일 아침 한 시간에 지나는 자전거가 {before}대에서 {after}대로 바뀌었습니다.',
        advice: '하천 담당 부서에 먼저 물어보십시오. 물이 차는 높이를 아는 사람은 그분들입니다.',
      },
    },
    en: {
      titles: ['The cycle path along {spot} breaks off', 'Please close the gap of {n} metres on {spot}'],
      openings: [
        'I cycle to work along {spot}. Before the bridge the path is gone for about {n} metres and one has to climb to the road.',
        'On weekends I ride along {spot} with my child, and under the bridge there are stairs. We carry the bicycles.',
      ],
      details: [
        'It would take a ramp and some paint, nothing big.',
        'I have seen people fall who did not know. There is not even a sign.',
      ],
      asks: [
        'Please put up a sign now and tell us whether there is a plan.',
        'Why not lay a temporary ramp first and count who uses it?',
      ],
      plain: 'The cycle path along {spot} is missing for {n} metres. We ask for a sign and at least a temporary ramp.',
      comments: [
        'I fell there and hurt my wrist. The sand makes it slippery.',
        'Wheelchairs use it as well, so keep the slope gentle.',
      ],
      help: 'Ride the path with us and mark dangerous places on a map.',
      trial: {
        hypothesis: 'A temporary ramp will nearly double the number of people who cycle to work along {spot}.',
        method: 'Two months with a ramp; we count bicycles for an hour on weekday mornings and note every fall.',
        log: [
          'The ramp lies. The first rider waved.',
          'Heavy rain moved it; more sandbags.',
          'Visibly more pupils on bicycles.',
        ],
        worked: 'Closing one gap turned two short stretches into one way of two kilometres.',
        limit: 'Each heavy rain moved the ramp, and for days nobody could pass.',
        found: 'Bicycles on a weekday morning went from {before} to {after} an hour.',
        advice: 'Ask the people who look after the stream first: they know how high the water comes.',
      },
    },
  },
  {
    key: 'evening-bus',
    category: 'urban-transport',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'stop',
    n: [19, 21],
    cost: [150, 420],
    skills: ['driving', 'survey'],
    weeks: 8,
    measure: { before: [4, 9], factor: 3.1 },
    ko: {
      titles: [
        '{dong} 저녁 순환차를 우리 손으로 굴려 봅시다',
        '막차가 {n}시에 끊기는 {dong}',
        '{spot}에서 역까지 저녁에만 다니는 마을차',
      ],
      openings: [
        '{spot}의 막차는 저녁 {n}시입니다. 학원에서 돌아오는 아이도, 늦게 일하는 사람도 집에 갈 길이 없습니다.',
        '{dong}에 삽니다. 저녁 모임이 있으면 늘 먼저 일어나야 합니다. 막차가 {n}시이기 때문입니다.',
      ],
      details: [
        '버스 회사는 손님이 적어 늘릴 수 없다고 합니다. 그렇다면 작은 차로 정해진 시간에만 도는 방법이 있습니다.',
        '마을회관의 승합차가 저녁에는 서 있습니다. 운전할 분과 보험만 풀리면 내일이라도 다닐 수 있습니다.',
      ],
      asks: [
        '두 달만 해 보고 몇 사람이 타는지 기록해서 시와 다시 이야기하고 싶습니다.',
        '예약은 전화로도 되게 해서 어르신도 쓰실 수 있으면 합니다.',
      ],
      plain: '{dong}은 저녁 {n}시면 버스가 끊깁니다. 마을 승합차로 저녁에만 도는 순환차를 두 달 해 보자는 제안입니다.',
      comments: [
        '고등학생 딸이 있습니다. 야간 자율학습 끝나는 시간에 맞춰 주세요.',
        '운전 봉사는 제가 일주일에 하루 맡을 수 있습니다.',
        '택시 하시는 분들과도 미리 이야기해 주세요. 서로 겹치지 않게요.',
      ],
      fund: {
        title: '{dong} 저녁 순환차 두 달 운행비',
        what: '연료비와 유상운송 보험, 정류장 표지 여섯 개를 마련합니다. 운전은 교대로 맡습니다.',
        reduced: '금요일과 토요일 저녁만 운행합니다.',
      },
      help: '승합차를 운전해 본 분을 찾습니다. 일주일에 하루 저녁, 두 시간입니다. 보험은 저희가 듭니다.',
      trial: {
        hypothesis: '저녁 {n}시 뒤에 두 번만 더 다녀도 {dong}에서 버스로 돌아오는 사람이 두 배 넘게 늘 것입니다.',
        method:
          '두 달 동안 저녁에 두 번 순환하고, 타고 내린 사람과 정류장을 날마다 적습니다. 예약 전화와 현장 탑승을 나누어 셉니다.',
        log: [
          '첫날 네 분이 타셨습니다. 모두 이웃이라 차 안이 시끄러웠습니다.',
          '시험 기간이라 학생이 몰려 자리가 모자랐습니다. 한 번 더 돌았습니다.',
          '운전하던 분이 몸살이 나서 하루 쉬었습니다. 예비 기사가 꼭 필요합니다.',
        ],
        worked: '시간이 정해져 있다는 것이 가장 컸습니다. 타는 사람이 적은 날에도 제시간에 오니 믿고 기다렸습니다.',
        limit: '기사가 한 사람이라도 빠지면 그날 운행이 끊겼고, 한 번 끊기면 손님이 며칠 돌아오지 않았습니다.',
        found: '하루 저녁에 타는 사람이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '유상운송 보험부터 알아보십시오. 이것이 풀리지 않으면 아무리 좋은 뜻도 차를 움직이지 못합니다.',
      },
    },
    en: {
      titles: ['An evening minibus for {dong}, run by ourselves', 'The last bus leaves {spot} at {n}:00'],
      openings: [
        'The last bus leaves {spot} at {n}:00. Pupils and people on late shifts have no way home.',
        'I live in {dong} and always have to leave first, because the last bus goes at {n}:00.',
      ],
      details: [
        'The company says there are too few passengers. Then let us run a small car at fixed hours.',
        'The van of the village hall stands idle in the evening. It lacks only drivers and insurance.',
      ],
      asks: [
        'Let us try for two months, write down who rides, and talk to the city again.',
        'Booking by telephone must be possible for older people.',
      ],
      plain: 'Buses in {dong} end at {n}:00. We would like to run the village van in the evening for two months.',
      comments: [
        'I could drive one evening a week.',
        'Talk to the taxi drivers beforehand, so that it does not hurt them.',
      ],
      fund: {
        title: 'Two months of evening minibus in {dong}',
        what: 'Fuel, insurance for carrying passengers, and six signs. Drivers take turns.',
        reduced: 'Fridays and Saturdays only.',
      },
      help: 'People who can drive a van, one evening a week for two hours. We take care of the insurance.',
      trial: {
        hypothesis: 'Two more rounds after {n}:00 will more than double the people who come home to {dong} by bus.',
        method: 'Two rounds each evening for two months; we note who gets on and off where, booked or not.',
        log: [
          'Four passengers on the first day, all neighbours; it was loud.',
          'Exams: too many pupils for one van, so we went twice.',
          'Our driver was ill and there was no round. We need a reserve.',
        ],
        worked: 'Being on time mattered most: people trusted it even when the van was nearly empty.',
        limit: 'Whenever a driver dropped out the round was missed, and passengers stayed away for days.',
        found: 'Passengers an evening went from {before} to {after}.',
        advice: 'Look into the insurance first. Without it the best will does not move a van.',
      },
    },
  },
];
