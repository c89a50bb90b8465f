import type { Story } from './story.ts';

/** Problems of the field `culture-education`. */
export const educationStories: readonly Story[] = [
  {
    key: 'late-library',
    category: 'culture-education',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'library',
    n: [18, 19],
    cost: [80, 210],
    skills: ['library', 'facilitation'],
    weeks: 16,
    measure: { before: [6, 14], factor: 2.8 },
    ko: {
      titles: [
        '{spot}을 밤 9시까지 열어 주세요',
        '퇴근하고 갈 수 있는 {spot}',
        '{spot} 저녁 시간을 이웃이 지켜 보겠습니다',
      ],
      openings: [
        '{spot}은 저녁 {n}시에 문을 닫습니다. 일하는 사람은 평일에 한 번도 갈 수 없습니다.',
        '아이 숙제를 봐 줄 조용한 곳이 필요한데 {spot}은 {n}시면 불이 꺼집니다.',
      ],
      details: [
        '사서 선생님이 한 분이라 시간을 늘리기 어렵다고 하십니다. 대출기는 스스로 쓸 수 있습니다.',
        '화요일과 목요일만이라도 이웃이 둘씩 지키면 될 것 같습니다.',
      ],
      asks: [
        '한 학기 동안 이틀씩 해 보고 이용한 사람을 세어 시에 보여 드리고 싶습니다.',
        '지킬 사람의 교육과 비상 연락을 도서관에서 맡아 주시면 좋겠습니다.',
      ],
      plain: '{spot}이 저녁 {n}시에 닫아 일하는 사람이 못 씁니다. 일주일에 이틀, 이웃이 지켜 밤까지 열자는 제안입니다.',
      comments: [
        '야근 없는 날 지킬 수 있습니다. 둘이 함께라면요.',
        '난방비는 누가 내나요? 그것도 세어 보면 좋겠습니다.',
        '고등학생들도 오면 좋겠네요. 갈 데가 없어서 편의점에 앉아 있습니다.',
      ],
      fund: {
        title: '{spot} 저녁 열기 한 학기',
        what: '지킴이 교통비와 비상벨, 스탠드 열 개를 마련합니다.',
        reduced: '일주일에 하루만 엽니다.',
      },
      help: '저녁 6시부터 9시까지 둘씩 짝지어 도서관을 지켜 주실 분을 찾습니다.',
      trial: {
        hypothesis: '저녁에 열면 {spot}을 한 번도 쓰지 않던 직장인이 오고, 저녁 이용자가 세 배 가까이 늘 것입니다.',
        method: '한 학기 동안 화요일과 목요일에 열고 한 시간마다 앉아 있는 사람을 셉니다. 전기와 난방도 따로 잽니다.',
        log: [
          '첫날 열한 명. 아홉 명이 처음 온 분이었습니다.',
          '지킴이 한 분이 늦어 옆집 약사님이 봐 주셨습니다.',
          '아이들이 책 대신 보드게임을 찾습니다. 한 상자를 빌려 왔습니다.',
        ],
        worked: '저녁 손님은 책보다 자리를 찾아왔고, 자리가 편하니 책도 빌려 갔습니다.',
        limit: '지킴이가 둘 다 빠진 날 문을 못 열자 다음 주 이용자가 절반이 되었습니다.',
        found: '저녁 이용자가 하루 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '여는 날을 늘리기보다 정한 날을 한 번도 거르지 마십시오.',
      },
    },
    en: {
      titles: ['Keep {spot} open until nine', 'A library for people who work: evenings at {spot}'],
      openings: [
        '{spot} closes at {n}:00. Whoever works never gets there on a weekday.',
        'I need a quiet place to help my child with homework, and at {n}:00 the lights of {spot} go out.',
      ],
      details: [
        'There is one librarian, so longer hours are hard. But lending works by machine.',
        'Two neighbours at a time could keep it open on Tuesdays and Thursdays.',
      ],
      asks: [
        'We want to try it for a term, count who comes, and show the city.',
        'Could the library train the keepers and give an emergency number?',
      ],
      plain: '{spot} closes at {n}:00. Neighbours would keep it open until nine, two evenings a week.',
      comments: [
        'I can keep it on quiet evenings, if there are two of us.',
        'Who pays the heating? Count that as well.',
      ],
      fund: {
        title: 'A term of evenings at {spot}',
        what: 'Fares for the keepers, an alarm button and ten reading lamps.',
        reduced: 'One evening a week.',
      },
      help: 'Keep the library in pairs from six to nine.',
      trial: {
        hypothesis: 'Evening hours will bring people who never came, and nearly three times as many in the evening.',
        method: 'Tuesdays and Thursdays for a term; heads are counted each hour, power and heating apart.',
        log: [
          'Eleven people, nine of them for the first time.',
          'A keeper was late; the pharmacist next door stepped in.',
          'Children ask for board games; borrowed a box.',
        ],
        worked: 'Evening visitors came for a seat and left with a book.',
        limit: 'One missed evening halved the visitors of the next week.',
        found: 'Evening visitors went from {before} to {after}.',
        advice: 'Do not add days; never miss one that you promised.',
      },
    },
  },
  {
    key: 'after-school',
    category: 'culture-education',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'school',
    n: [11, 34],
    cost: [120, 360],
    skills: ['childcare', 'tutoring'],
    weeks: 16,
    measure: { before: [9, 16], factor: 2.1 },
    ko: {
      titles: ['{spot} 아이들의 빈 오후를 채워 주세요', '돌봄교실에 못 들어간 {n}명의 오후', '{dong} 이웃 돌봄 사랑방'],
      openings: [
        '{spot} 돌봄교실 추첨에서 떨어진 아이가 올해 {n}명입니다. 우리 아이도 그중 하나입니다.',
        '학원 버스를 세 번 갈아타며 저녁을 기다리는 아이들이 {spot}에 많습니다.',
      ],
      details: [
        '부모가 오는 저녁 7시까지 네 시간이 빕니다. 집에 혼자 두기에는 아직 어립니다.',
        '동네에는 빈 교회 교육관과 은퇴하신 선생님이 계십니다. 이어 줄 사람이 없을 뿐입니다.',
      ],
      asks: [
        '학기 중 평일 오후 3시부터 7시까지 열어 보고 싶습니다.',
        '신원 확인과 보험은 시에서 꼭 도와주셔야 합니다.',
      ],
      plain:
        '{spot}에서 돌봄을 받지 못한 아이 {n}명이 오후에 갈 곳이 없습니다. 이웃이 돌보는 사랑방을 열자는 제안입니다.',
      comments: [
        '퇴직 교사입니다. 숙제는 맡겨 주세요.',
        '간식 알레르기를 꼭 적어 두셔야 합니다.',
        '교육관은 비어 있습니다. 계단 난간만 고치면 쓸 수 있어요.',
      ],
      fund: {
        title: '{dong} 이웃 돌봄 사랑방 한 학기',
        what: '간식과 보험, 책상과 매트, 난간 수리를 합니다.',
        reduced: '일주일에 사흘만 엽니다.',
      },
      help: '평일 오후 한두 시간, 숙제를 함께 보고 놀아 주실 분을 찾습니다. 신원 확인을 거칩니다.',
      trial: {
        hypothesis:
          '오후 사랑방이 열리면 혼자 저녁을 기다리는 {spot} 아이가 절반으로 줄고, 부모의 퇴근 걱정이 줄 것입니다.',
        method: '한 학기 동안 평일마다 열고 온 아이 수와 집에 간 시각을 적습니다. 부모에게 달마다 세 가지를 묻습니다.',
        log: [
          '첫 주 열두 명. 신발장이 모자랐습니다.',
          '숙제 시간보다 마당 시간이 더 필요합니다.',
          '감기가 돌아 이틀은 절반만 왔습니다.',
        ],
        worked: '어른이 자주 바뀌지 않으니 아이들이 먼저 이름을 불렀습니다. 요일마다 같은 사람이 온 것이 컸습니다.',
        limit: '저녁 6시 뒤를 맡을 사람이 없어 가장 필요한 한 시간이 비었습니다.',
        found: '하루 오후를 함께 보낸 아이가 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '가장 늦은 한 시간부터 사람을 구하십시오. 이른 시간은 저절로 찹니다.',
      },
    },
  },
  {
    key: 'lane-archive',
    category: 'culture-education',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'alley',
    n: [40, 90],
    cost: [60, 180],
    skills: ['photography', 'writing'],
    weeks: 24,
    measure: { before: [8, 15], factor: 4 },
    ko: {
      titles: [
        '{spot}의 이야기를 기록합시다',
        '사라지기 전에 {spot} 집들의 사진을',
        '{n}년 된 {spot}, 사람들의 말로 남기기',
      ],
      openings: [
        '{spot}에서 {n}년을 사신 어르신이 지난달 이사하셨습니다. 그 집의 이야기도 함께 떠났습니다.',
        '할머니가 {spot}에서 쌀가게를 하셨습니다. 사진 한 장이 남아 있지 않은 것이 늘 아쉬웠습니다.',
      ],
      details: [
        '집집마다 서랍에 사진이 있습니다. 모아서 이름과 해를 적어 두는 일이 먼저입니다.',
        '말로 듣는 일은 서둘러야 합니다. 기억하시는 분들이 해마다 줄어듭니다.',
      ],
      asks: [
        '한 달에 두 집씩 찾아가 듣고 적는 모임을 시작하려 합니다.',
        '모은 것을 누구나 쓸 수 있게 두되, 싫다고 하신 것은 빼는 약속을 먼저 만들고 싶습니다.',
      ],
      plain: '{spot} 사람들의 이야기와 사진을 모아 동네 기록으로 남기자는 제안입니다.',
      comments: [
        '1970년대 골목 사진이 세 장 있습니다. 빌려 드릴게요.',
        '사투리를 고치지 말고 그대로 적어 주세요.',
        '얼굴이 나온 사진은 가족에게 꼭 물어봐야 합니다.',
      ],
      fund: {
        title: '{spot} 이야기 책',
        what: '사진 복원과 녹음기, 책 이백 권 인쇄를 합니다.',
        reduced: '책 대신 담장 전시로 합니다.',
      },
      help: '이야기를 듣고 받아 적을 분, 옛 사진을 찍어 옮길 분을 찾습니다.',
      trial: {
        hypothesis: '어르신 댁을 둘이 찾아가 차를 마시며 들으면 반년에 서른 집의 이야기를 모을 수 있을 것입니다.',
        method: '반년 동안 한 달에 다섯 집씩 듣고, 적은 글을 읽어 드려 고친 뒤 남깁니다. 모은 사진과 글의 수를 셉니다.',
        log: [
          '첫 집에서 세 시간. 사진보다 장롱 이야기가 길었습니다.',
          '적은 글을 읽어 드리니 빼 달라고 하신 대목이 있어 뺐습니다.',
          '중학생이 할아버지의 이야기를 적어 왔습니다.',
        ],
        worked: '읽어 드리는 일이 가장 좋았습니다. 당신 말이 글이 되는 것을 보고 이웃을 소개해 주셨습니다.',
        limit: '적는 데 걸리는 시간을 너무 적게 잡아, 녹음만 쌓이고 글이 되지 못한 집이 절반입니다.',
        found: '기록에 남은 이야기가 {before}편에서 {after}편으로 바뀌었습니다.',
        advice: '한 시간 들으면 다섯 시간 적는다고 생각하고 시작하십시오.',
      },
    },
    en: {
      titles: ['Write down the stories of {spot}', 'Photographs of {spot} before the houses go'],
      openings: [
        'An old neighbour who had lived in {spot} for {n} years moved away last month, and her stories went with her.',
        'My grandmother had a rice shop in {spot}. I have always been sorry that no picture is left.',
      ],
      details: [
        'Every house has a drawer of pictures. They need names and years.',
        'Listening cannot wait: fewer people remember each year.',
      ],
      asks: [
        'We begin with two houses a month and look for people who listen and write.',
        'What is collected should be free to use, and taken out when somebody asks.',
      ],
      plain: 'We want to collect stories and pictures of the people of {spot}.',
      comments: ['I have three pictures of the lane from the seventies.', 'Leave the dialect as it is.'],
      help: 'Listen and write down, or copy old pictures.',
      trial: {
        hypothesis: 'Visiting in pairs, with tea, we can gather the stories of thirty houses in half a year.',
        method: 'Five houses a month; we read the text aloud to the teller, correct it, and keep it.',
        log: [
          'Three hours in the first house. The wardrobe had the longest story.',
          'One passage was taken out on request.',
          'A pupil brought the story of his grandfather.',
        ],
        worked: 'Reading aloud worked best: people then sent us on to a neighbour.',
        limit: 'We reckoned too little time for writing, and half of it is still only sound.',
        found: 'Stories kept went from {before} to {after}.',
        advice: 'An hour of listening is five hours of writing.',
      },
    },
  },
  {
    key: 'practice-room',
    category: 'culture-education',
    kind: 'PROPOSAL',
    triage: 'CITIZEN',
    spot: 'hall',
    n: [3, 8],
    cost: [90, 240],
    skills: ['music', 'carpentry'],
    weeks: 8,
    measure: { before: [3, 7], factor: 3.5 },
    ko: {
      titles: ['{spot} 지하를 동네 합주실로', '서랍 속 악기를 꺼내 함께 연주합시다', '{dong} 악기 나눔과 합주실'],
      openings: [
        '동네 밴드가 {n}팀인데 연습할 곳이 없어 옆 도시까지 갑니다. {spot} 지하는 비어 있습니다.',
        '아이가 쓰던 바이올린이 옷장에 있습니다. 배우고 싶은 아이에게 빌려주고 싶습니다.',
      ],
      details: [
        '방음만 하면 저녁에도 쓸 수 있습니다. 달걀판이 아니라 제대로 된 판이 필요합니다.',
        '쓰지 않는 악기를 모아 고치면 스무 대는 될 것입니다.',
      ],
      asks: ['두 달 동안 저녁 9시까지만 써 보고 소리를 재 보겠습니다.', '악기를 고칠 줄 아는 분을 찾습니다.'],
      plain: '{spot} 지하를 연습실로 꾸미고 쓰지 않는 악기를 나누자는 제안입니다.',
      comments: [
        '윗집입니다. 소리를 재서 알려 준다면 찬성합니다.',
        '첼로 한 대 기증할게요.',
        '드럼은 패드로 시작합시다.',
      ],
      fund: {
        title: '{spot} 합주실 방음과 악기 수리',
        what: '방음판과 문, 중고 앰프 두 대, 악기 줄과 수리비를 마련합니다.',
        reduced: '방음문만 달고 조용한 악기부터 시작합니다.',
      },
      help: '방음판을 자르고 붙이실 분, 악기를 살펴 고쳐 주실 분을 찾습니다.',
      trial: {
        hypothesis: '방음을 하면 밖에서 들리는 소리가 낮 소음보다 작아지고, 한 주에 열 팀 넘게 쓸 것입니다.',
        method: '두 달 동안 예약표로 쓰고, 창밖에서 소리를 잽니다. 민원은 모두 적습니다.',
        log: [
          '방음판을 붙였습니다. 문틈에서 가장 많이 샙니다.',
          '첫 예약은 환갑의 통기타 모임입니다.',
          '드럼 소리가 커서 낮 시간으로 옮겼습니다.',
        ],
        worked: '시간표를 문에 붙여 두니 윗집도 언제 조용한지 알게 되어 다툼이 없었습니다.',
        limit: '낮은 소리는 판으로 막히지 않아 베이스를 쓰는 팀은 끝내 저녁에 쓰지 못했습니다.',
        found: '한 주에 쓰는 팀이 {before}팀에서 {after}팀으로 바뀌었습니다.',
        advice: '문부터 막으십시오. 돈의 절반은 문에 쓰는 것이 맞습니다.',
      },
    },
  },
  {
    key: 'teen-room',
    category: 'culture-education',
    kind: 'PROPOSAL',
    triage: 'COLLABORATION',
    spot: 'library',
    n: [14, 18],
    cost: [100, 300],
    skills: ['facilitation', 'design'],
    weeks: 16,
    measure: { before: [5, 11], factor: 3 },
    ko: {
      titles: [
        '{spot} 옆에 청소년이 그냥 있어도 되는 방',
        '돈 안 쓰고 앉아 있을 곳이 없어요',
        '{dong} 청소년 쉼터, 우리가 꾸밀게요',
      ],
      openings: [
        '저희는 {n}살입니다. 학원 사이 한 시간, 앉을 곳은 편의점뿐입니다. {spot}은 조용히 해야 합니다.',
        '{dong} 중학생입니다. 비 오는 날 친구들과 갈 데가 없어 지하 주차장에 있었습니다.',
      ],
      details: [
        '{spot} 옆 창고 방이 비어 있다고 들었습니다. 소파와 콘센트만 있으면 됩니다.',
        '어른이 감시하지 않되 가까이 계시면 좋겠습니다. 규칙은 저희가 만들겠습니다.',
      ],
      asks: [
        '한 학기 동안 저희가 규칙을 만들고 지켜 보겠습니다. 방을 빌려 주세요.',
        '꾸미는 돈의 일부는 저희가 장터를 열어 모으겠습니다.',
      ],
      plain: '청소년이 돈 없이 쉴 수 있는 방을 {spot} 옆 빈방에 만들자는 제안입니다. 규칙은 청소년이 정합니다.',
      comments: [
        '소파 하나 드릴 수 있어요.',
        '와이파이가 가장 중요합니다.',
        '흡연 걱정이 됩니다. 규칙을 어겼을 때 어떻게 할지도 정해 주세요.',
      ],
      fund: {
        title: '{dong} 청소년 방 꾸미기',
        what: '중고 소파와 책상, 조명, 벽 칠감과 콘센트 공사를 합니다.',
        reduced: '칠과 조명만 하고 가구는 얻어 옵니다.',
      },
      help: '청소년과 함께 벽을 칠하고 가구를 옮길 분, 모임에서 말없이 들어 주실 어른을 찾습니다.',
      trial: {
        hypothesis: '스스로 규칙을 정한 방이라면 하루 열다섯 명 넘게 오고, 큰 사고 없이 한 학기를 지낼 것입니다.',
        method: '한 학기 동안 오후 3시부터 8시까지 열고, 당번이 온 사람 수와 있었던 일을 적습니다.',
        log: [
          '규칙 다섯 가지를 정했습니다. 첫째는 뒷정리입니다.',
          '소파 다리가 부러져 함께 고쳤습니다.',
          '시험 기간에는 공부방으로 바꾸자고 해서 바꾸었습니다.',
        ],
        worked: '규칙을 스스로 고칠 수 있다는 것이 지키게 했습니다. 당번 일지는 어른이 쓰는 것보다 솔직했습니다.',
        limit: '당번이 시험으로 빠진 두 주 동안 방이 어질러져 잠시 닫아야 했습니다.',
        found: '하루에 들른 청소년이 {before}명에서 {after}명으로 바뀌었습니다.',
        advice: '어른은 문 옆 말고 복도 끝에 앉으십시오. 보이되 듣지는 않는 거리가 좋습니다.',
      },
    },
    en: {
      titles: ['A room beside {spot} where teenagers may just be', 'Nowhere to sit without buying something'],
      openings: [
        'We are {n}. Between two lessons the only place to sit is the convenience store. In {spot} we have to be quiet.',
        'I go to school in {dong}. On rainy days we stood in an underground car park.',
      ],
      details: [
        'There is an empty store room next to {spot}. A sofa and sockets would do.',
        'Grown-ups nearby are fine if they do not watch. We make the rules.',
      ],
      asks: [
        'Lend us the room for a term; we make rules and keep them.',
        'We will raise part of the money at a market.',
      ],
      plain:
        'Teenagers need a room where they can be without paying. We ask for the empty room beside {spot} and make the rules ourselves.',
      comments: ['I can give a sofa.', 'What happens when somebody breaks a rule? Please settle that too.'],
      fund: {
        title: 'Fitting out a room for teenagers in {dong}',
        what: 'Second-hand sofas and desks, lamps, paint and sockets.',
        reduced: 'Paint and lamps; furniture is given.',
      },
      help: 'Paint walls and move furniture with us, and one grown-up who listens.',
      trial: {
        hypothesis:
          'With rules of our own more than fifteen people will come each day, and nothing serious will happen.',
        method: 'From three to eight for a term; whoever is on duty notes numbers and events.',
        log: [
          'Five rules. The first is tidying up.',
          'A leg of the sofa broke; mended it together.',
          'Exams: it is a study room for two weeks.',
        ],
        worked: 'Rules that we could change were rules that we kept.',
        limit: 'For two weeks of exams nobody was on duty, and we had to close.',
        found: 'Visitors a day went from {before} to {after}.',
        advice: 'Grown-ups should sit at the end of the corridor: in sight, out of hearing.',
      },
    },
  },
];
