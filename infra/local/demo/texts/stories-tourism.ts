import type { Story } from './story.ts';

/** Problems of the field `tourism`. */
export const tourismStories: readonly Story[] = [
  {
    key: 'trail-signs',
    category: 'tourism',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'pass',
    n: [3, 9],
    cost: [70, 210],
    skills: ['mapping', 'translation'],
    weeks: 12,
    measure: { before: [6, 13], factor: 0.3 },
    ko: {
      titles: [
        '{spot} 숲길에서 길을 잃지 않게',
        '{spot} 갈림길 {n}곳에 표지를 세웁시다',
        '두 언어로 된 {spot} 숲길 안내',
      ],
      openings: [
        '{spot} 숲길에서 길을 잃은 사람을 집까지 모셔다 드린 적이 올해만 {n}번입니다.',
        '친구가 다른 나라에서 왔는데 {spot} 표지가 한글뿐이라 같은 갈림길을 세 번 돌았다고 합니다.',
      ],
      details: [
        '지도에는 길이 하나지만 밭이 생기면서 갈림길이 늘었습니다.',
        '큰 간판보다 발밑의 작은 말뚝이 숲에는 어울립니다.',
      ],
      asks: [
        '길을 아는 어르신과 함께 걸으며 말뚝 자리를 정하고 싶습니다.',
        '휴대전화가 안 터지는 곳에는 번호를 적어 구조할 때 쓰게 해 주세요.',
      ],
      plain: '{spot} 숲길은 갈림길에서 길을 잃기 쉽습니다. 두 언어로 된 작은 표지를 세우자는 제안입니다.',
      comments: [
        '밭 주인입니다. 밭둑으로 들어오지 않게만 해 주시면 말뚝 박아도 됩니다.',
        '거리 말고 걸리는 시간을 써 주세요.',
        '소방서와 번호를 맞춰야 합니다.',
      ],
      fund: {
        title: '{spot} 숲길 말뚝과 지도',
        what: '나무 말뚝 서른 개와 두 언어 표지, 접는 지도 천 장을 마련합니다.',
        reduced: '갈림길에만 말뚝 열 개를 박습니다.',
      },
      help: '길을 걸으며 자리를 기록하고, 표지 글을 다른 언어로 옮겨 주실 분을 찾습니다.',
      trial: {
        hypothesis:
          '갈림길마다 말뚝이 있으면 길을 묻는 사람이 3분의 1로 줄고, 먼 곳에서 온 사람도 끝까지 걸을 것입니다.',
        method: '석 달 동안 말뚝을 세우고, 아래 찻집에서 길을 묻는 사람을 셉니다.',
        log: [
          '어르신과 걸으니 지도에 없는 샘이 나왔습니다.',
          '말뚝 두 개가 뽑혀 있었습니다. 다시 깊이 박았습니다.',
          '찻집 주인이 길을 묻는 사람이 줄었다고 합니다.',
        ],
        worked: '길을 아는 분과 정한 자리는 하나도 옮길 필요가 없었습니다.',
        limit: '밭을 지나는 구간은 주인이 바뀌며 막혔고, 말뚝이 막힌 길을 가리키게 되었습니다.',
        found: '하루에 길을 묻는 사람이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '밭 주인들에게 먼저 보여 주십시오. 말뚝보다 약속이 오래갑니다.',
      },
    },
    en: {
      titles: [
        'So that nobody gets lost on the forest path at {spot}',
        'Signs in two languages for {n} forks at {spot}',
      ],
      openings: [
        'This year I have brought {n} people home who had got lost at {spot}.',
        'A friend from abroad passed the same fork at {spot} three times: the signs are in Korean only.',
      ],
      details: [
        'The map shows one path, but new fields have made more forks.',
        'Small posts suit a forest better than boards.',
      ],
      asks: [
        'Let us walk with the old people who know it, and choose the places.',
        'Where there is no network, write a number for the rescuers.',
      ],
      plain: 'It is easy to get lost at {spot}. We propose small signs in two languages at the forks.',
      comments: ['Put the walking time, not the distance.', 'Agree on the numbers with the fire service.'],
      help: 'Walk and note the places, or translate the signs.',
      trial: {
        hypothesis: 'With posts at each fork only a third as many people will have to ask.',
        method: 'Three months; the tea house below counts those who ask the way.',
        log: [
          'Walking with the old people we found a spring that is on no map.',
          'Two posts had been pulled out; in again, deeper.',
          'The tea house says fewer ask.',
        ],
        worked: 'Not one place chosen with people who know the path had to be moved.',
        limit: 'A field changed hands, the path was closed, and our posts pointed into it.',
        found: 'People asking the way went from {before} to {after} a day.',
        advice: 'Show it to the owners of the fields first.',
      },
    },
  },
  {
    key: 'coach-parking',
    category: 'tourism',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'harbour',
    n: [8, 21],
    cost: [60, 150],
    skills: ['traffic-guide', 'survey'],
    weeks: 8,
    measure: { before: [9, 18], factor: 0.4 },
    ko: {
      titles: ['{spot} 관광버스가 마을 길을 막습니다', '주말 {spot}에 버스 {n}대', '{spot} 손님도 주민도 편한 주말을'],
      openings: [
        '주말이면 {spot}에 관광버스가 {n}대쯤 들어와 마을 길에 섭니다. 구급차가 돌아간 적도 있습니다.',
        '{spot}에서 횟집을 합니다. 손님은 반갑지만 이웃의 눈이 무섭습니다.',
      ],
      details: [
        '위판장 마당은 오후에 비는데 버스가 모릅니다. 안내할 사람과 표지가 없습니다.',
        '시동을 켠 채 기다리는 것도 문제입니다.',
      ],
      asks: [
        '주말 오후에 위판장 마당을 열고 안내하는 방법을 시험해 주시기 바랍니다.',
        '버스 회사에 미리 알려 주는 연락망을 만들어 주세요.',
      ],
      plain: '주말마다 {spot} 마을 길이 관광버스로 막힙니다. 위판장 마당을 열고 안내하자는 이야기입니다.',
      comments: [
        '어촌계는 찬성입니다. 대신 쓰레기통을 더 놓아 주세요.',
        '걸어오는 길에 가게가 있으니 상인들도 좋아할 겁니다.',
        '장날에는 마당을 못 쓰니 따로 정해야 합니다.',
      ],
      help: '주말 오후 두 시간, 길목에서 버스를 안내해 주실 분을 찾습니다.',
      trial: {
        hypothesis: '길목에서 안내하면 마을 길에 서는 버스가 절반 아래로 줄 것입니다.',
        method: '여덟 번의 주말 동안 마당을 열고, 30분마다 마을 길에 선 버스를 셉니다.',
        log: [
          '첫 주말. 기사님들이 마당을 더 좋아하십니다. 화장실이 있으니까요.',
          '장날과 겹쳐 혼잡했습니다.',
          '버스 회사 세 곳이 미리 전화를 주었습니다.',
        ],
        worked: '기사님께 화장실과 그늘을 드리니 안내가 필요 없을 만큼 스스로 들어왔습니다.',
        limit: '안내하는 사람이 없는 날은 바로 예전처럼 되었고, 처음 오는 버스는 끊이지 않습니다.',
        found: '주말 오후 마을 길에 선 버스가 {before}대에서 {after}대로 바뀌었습니다.',
        advice: '막지 말고 더 좋은 자리를 보여 주십시오.',
      },
    },
  },
];
