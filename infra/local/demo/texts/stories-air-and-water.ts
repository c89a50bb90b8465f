import type { Story } from './story.ts';

/** Problems of the field `environment` with air and water. */
export const airAndWaterStories: readonly Story[] = [
  {
    key: 'stream-smell',
    category: 'environment',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'stream',
    n: [2, 5],
    cost: [60, 180],
    skills: ['water-testing', 'mapping'],
    weeks: 4,
    measure: { before: [9, 18], factor: 0.4 },
    ko: {
      titles: [
        '{spot}에서 하수 냄새가 올라옵니다',
        '{spot} 냄새, 어디서 오는지 찾아 주세요',
        '비 온 뒤 {spot}이 뿌옇게 변합니다',
      ],
      openings: [
        '날이 더워지면 {spot} 아래쪽에서 하수 냄새가 납니다. 창문을 닫고 지낸 지 {n}년째입니다.',
        '비가 오고 나면 {spot} 물이 뿌옇게 변하고 거품이 떠내려옵니다. 아이들이 물놀이하던 곳입니다.',
      ],
      details: [
        '다리 밑 관 두 곳에서 흘러나오는 것 같은데, 어디에서 이어지는지 아는 사람이 없습니다.',
        '신고하면 나와서 보고 가시지만 그때는 냄새가 없습니다. 시각을 기록해 둘 필요가 있습니다.',
      ],
      asks: [
        '관이 어디로 이어지는지 조사해 주시고 결과를 알려 주시기 바랍니다.',
        '주민이 날마다 같은 시각에 재서 기록을 드릴 테니 함께 원인을 찾아 주세요.',
      ],
      plain: '{spot}에서 하수 냄새가 납니다. 어디에서 들어오는지 조사하고 주민이 함께 기록하자는 이야기입니다.',
      comments: [
        '밤 11시쯤 가장 심합니다. 낮에 오시면 모릅니다.',
        '대학에서 물을 재는 수업이 있다고 들었는데 함께하면 좋겠습니다.',
        '위쪽 세차장도 확인해 주세요.',
      ],
      help: '물을 떠서 간이 시약으로 재고 기록해 주실 분을 찾습니다. 재는 법은 첫날 배웁니다.',
      trial: {
        hypothesis:
          '여섯 곳에서 물을 재면 {spot}에 섞이는 하수가 어느 관에서 오는지 좁힐 수 있고, 고친 뒤 냄새 신고가 절반 아래로 줄 것입니다.',
        method:
          '넉 주 동안 아침과 밤에 여섯 곳의 물을 재고, 냄새가 난 시각을 지도에 찍습니다. 시와 함께 관을 따라갑니다.',
        log: [
          '밤에 잰 값이 낮의 세 배였습니다.',
          '관 하나에서 색소 물이 20분 만에 나왔습니다. 잘못 이어진 곳이 있습니다.',
          '담당 부서가 관을 열어 보았습니다.',
        ],
        worked: '시각이 적힌 기록이 있으니 담당자가 밤에 나와 주었고, 잘못 이어진 관을 찾았습니다.',
        limit: '비가 오는 주에는 모든 곳의 값이 함께 올라 원인을 가를 수 없었습니다. 관이 하나가 아닐 수 있습니다.',
        found: '한 달 냄새 신고가 {before}건에서 {after}건으로 바뀌었습니다.',
        advice: '날마다 같은 시각에 재십시오. 한 번의 큰 값보다 작은 기록 서른 개가 힘이 있습니다.',
      },
    },
    en: {
      titles: ['{spot} smells of sewage', 'Where does the smell at {spot} come from?'],
      openings: [
        'When it gets warm, the lower part of {spot} smells of sewage. We have kept our windows shut for {n} years.',
        'After rain the water of {spot} turns cloudy and foam drifts by. Children used to play here.',
      ],
      details: [
        'It seems to come from two pipes under the bridge; nobody knows where they lead.',
        'Inspectors come by day, and then there is no smell.',
      ],
      asks: [
        'Please follow the pipes and tell us what you find.',
        'We will measure at the same time every day; please look for the cause with us.',
      ],
      plain: '{spot} smells of sewage. We ask to find the source, and will keep records ourselves.',
      comments: ['It is worst around eleven at night.', 'Please check the car wash upstream, too.'],
      help: 'Take water samples and test them with a simple kit. You learn how on the first day.',
      trial: {
        hypothesis:
          'Samples at six places will show which pipe brings sewage into {spot}; once mended, complaints will more than halve.',
        method:
          'Four weeks, morning and night, six places; the hour of every smell goes on a map. Then we follow the pipes with the city.',
        log: [
          'Night values were three times those of the day.',
          'Dye came out of one pipe after twenty minutes: somewhere it is connected wrongly.',
          'The department opened the pipe.',
        ],
        worked: 'Because the hours were written down, the inspectors came at night and found a wrong connection.',
        limit: 'In wet weeks all values rose together, and the cause could not be told apart.',
        found: 'Complaints a month went from {before} to {after}.',
        advice: 'Measure at the same hour. Thirty small records weigh more than one large value.',
      },
    },
  },
  {
    key: 'beach-litter',
    category: 'environment',
    kind: 'COMPLAINT',
    triage: 'COLLABORATION',
    spot: 'harbour',
    n: [60, 210],
    cost: [60, 200],
    skills: ['logistics', 'mapping'],
    weeks: 24,
    measure: { before: [85, 170], factor: 0.45 },
    ko: {
      titles: [
        '{spot} 바닷가로 밀려오는 쓰레기',
        '{spot} 스티로폼 부스러기가 모래가 되고 있습니다',
        '{spot}를 걷는 날, 한 자루씩 줍기',
      ],
      openings: [
        '큰바람이 불고 나면 {spot} 옆 바닷가에 스티로폼이 하얗게 깔립니다. 한 번에 {n}자루가 나옵니다.',
        '{spot}에서 나고 자랐습니다. 요즘은 모래를 한 줌 쥐면 절반이 부스러기입니다.',
      ],
      details: [
        '어디서 오는지 모르니 누구 탓도 할 수 없습니다. 그래도 무엇이 오는지는 세어 볼 수 있습니다.',
        '주운 것을 쌓아 두면 바람에 다시 흩어집니다. 실어 갈 날을 정해야 합니다.',
      ],
      asks: [
        '한 달에 한 번 함께 줍고 종류를 세어 기록으로 남기고 싶습니다. 차와 자루를 도와주시기 바랍니다.',
        '어촌계와 함께 부표를 바꾸는 이야기를 시작하면 좋겠습니다.',
      ],
      plain: '{spot} 바닷가에 쓰레기가 밀려옵니다. 달마다 함께 줍고 무엇이 오는지 기록하자는 이야기입니다.',
      comments: [
        '배에서 나오는 것도 많습니다. 우리도 돌아봐야지요.',
        '아이들과 갈 수 있게 안전한 구간을 정해 주세요.',
        '주운 밧줄은 공방에서 쓰겠습니다.',
      ],
      fund: {
        title: '{spot} 바닷가 줍기와 운반',
        what: '튼튼한 자루와 장갑, 트럭 여섯 번 빌리는 값을 마련합니다.',
        reduced: '트럭 세 번만 빌립니다.',
      },
      help: '주운 자루를 세고 종류를 나누고 트럭에 싣는 일을 함께하실 분을 찾습니다.',
      trial: {
        hypothesis: '달마다 줍고 포구에 자루를 두면 반년 뒤 바닷가 100미터에 남은 쓰레기가 절반 아래로 줄 것입니다.',
        method: '여섯 달 동안 달마다 한 번 줍고, 줄로 표시한 100미터에서 나온 것을 종류별로 셉니다.',
        log: [
          '첫날 마흔두 사람. 가장 많은 것은 부표 조각이었습니다.',
          '파도가 높아 한 주 미뤘습니다.',
          '배 네 척이 자루를 싣고 나가 바다에서 건져 왔습니다.',
        ],
        worked: '무엇이 몇 개인지 알게 되자 어촌계가 먼저 부표를 바꾸겠다고 했습니다.',
        limit: '태풍 한 번에 석 달 치가 다시 밀려왔습니다. 줍는 것만으로는 줄지 않는 달이 있습니다.',
        found: '100미터에서 나온 쓰레기가 한 달 {before}kg에서 {after}kg으로 바뀌었습니다.',
        advice: '줍기 전에 실어 갈 곳을 정하십시오. 쌓아 둔 자루가 새 쓰레기가 됩니다.',
      },
    },
    en: {
      titles: ['Litter washes up beside {spot}', 'Foam is turning into sand at {spot}'],
      openings: [
        'After a storm the beach beside {spot} is white with foam. One clean-up fills {n} bags.',
        'I grew up at {spot}. Take a handful of sand now, and half of it is crumbs.',
      ],
      details: [
        'Nobody knows where it comes from, but we can count what comes.',
        'Bags that are left behind blow apart again, so the lorry must be fixed first.',
      ],
      asks: [
        'We want to collect and count once a month; please help with a lorry and bags.',
        'Let us talk with the fishing cooperative about other buoys.',
      ],
      plain: 'Litter washes up at {spot}. We want to collect it monthly and keep a record of what it is.',
      comments: [
        'Much of it comes from our own boats. We should look at ourselves.',
        'Mark a safe stretch for children, please.',
      ],
      help: 'Count and sort what was collected, and load the lorry.',
      trial: {
        hypothesis:
          'With a monthly clean-up and bags at the harbour, litter on a hundred metres will fall below half in six months.',
        method: 'Once a month for six months; everything on a marked hundred metres is sorted and weighed.',
        log: [
          'Forty-two people on the first day. Most of it was pieces of buoys.',
          'High waves: moved by a week.',
          'Four boats took bags along and brought them back full.',
        ],
        worked: 'Once the figures were known, the cooperative itself offered to change its buoys.',
        limit: 'One typhoon brought back three months’ worth.',
        found: 'Litter on a hundred metres went from {before} to {after} kg a month.',
        advice: 'Decide where it goes before you collect. A heap of bags is new litter.',
      },
    },
  },
  {
    key: 'truck-dust',
    category: 'environment',
    kind: 'COMPLAINT',
    triage: 'GOVERNMENT',
    spot: 'works',
    n: [40, 95],
    cost: [80, 220],
    skills: ['electronics', 'survey'],
    weeks: 6,
    measure: { before: [71, 118], factor: 0.6 },
    ko: {
      titles: [
        '{spot} 앞 도로 먼지가 집 안까지 들어옵니다',
        '{spot} 화물차 공회전을 줄여 주세요',
        '{spot} 먼지, 직접 재 보겠습니다',
      ],
      openings: [
        '{spot} 앞길로 화물차가 한 시간에 {n}대쯤 지나갑니다. 빨래를 밖에 널어 본 지 오래입니다.',
        '{spot}에서 일하고 그 옆에 삽니다. 짐을 기다리는 트럭이 시동을 켠 채 줄지어 서 있습니다.',
      ],
      details: [
        '물 뿌리는 차는 오전에 한 번 옵니다. 먼지는 오후가 더 심합니다.',
        '기사님들도 쉴 곳이 없어 차 안에서 에어컨을 켜고 기다리십니다. 탓만 할 일은 아닙니다.',
      ],
      asks: [
        '물 뿌리는 시각을 바꾸고, 기사님이 쉴 그늘과 화장실을 마련해 주시기 바랍니다.',
        '측정기를 두 곳에 달아 숫자를 함께 보았으면 합니다.',
      ],
      plain:
        '{spot} 앞길의 화물차 먼지와 공회전이 심합니다. 물 뿌리는 시각을 바꾸고 기사 쉼터를 만들자는 이야기입니다.',
      comments: [
        '기사입니다. 쉼터가 있으면 누가 시동을 켜 두겠습니까.',
        '측정기 조립은 제가 도울 수 있습니다.',
        '회사들 배차 시간을 나누는 것도 방법입니다.',
      ],
      fund: {
        title: '{spot} 먼지 측정기와 기사 쉼 그늘',
        what: '간이 측정기 네 대와 그늘막, 물통을 마련합니다.',
        reduced: '측정기 두 대만 답니다.',
      },
      help: '간이 측정기를 납땜하고 상자에 넣어 달아 주실 분을 찾습니다.',
      trial: {
        hypothesis: '오후에 물을 뿌리고 쉼 그늘을 두면 {spot} 옆 창가의 먼지가 3분의 1쯤 줄 것입니다.',
        method: '여섯 주 동안 두 주씩 세 가지로 해 보고, 창가 네 곳의 먼지를 10분마다 기록합니다.',
        log: [
          '측정기 네 대를 달았습니다. 하나는 신호가 약해 옮겼습니다.',
          '오후에 물을 뿌린 첫날, 값이 한 시간 동안 내려갔습니다.',
          '그늘막 아래 기사님 여섯 분이 장기를 두십니다. 시동은 모두 꺼져 있습니다.',
        ],
        worked: '쉴 자리가 생기자 공회전이 먼저 사라졌습니다. 물보다 그늘이 더 효과가 있었습니다.',
        limit: '바람이 도로 쪽에서 부는 날에는 무엇을 해도 값이 높았습니다. 창가 나무가 필요합니다.',
        found: '창가 먼지 평균이 {before}㎍/㎥에서 {after}㎍/㎥로 바뀌었습니다.',
        advice: '간이 측정기는 같은 자리에 두고 서로의 차이만 보십시오. 공식 값과 다투면 길을 잃습니다.',
      },
    },
    en: {
      titles: ['Dust from the road at {spot} comes into our homes', 'Lorries idle for hours at {spot}'],
      openings: [
        'About {n} lorries an hour pass {spot}. I have not dried laundry outside for years.',
        'I work at {spot} and live next to it. Lorries that wait for their load stand in line with engines running.',
      ],
      details: [
        'The road is sprinkled once in the morning, but the dust is worse in the afternoon.',
        'Drivers have nowhere to rest, so they wait in the cab with the air conditioning on.',
      ],
      asks: [
        'Sprinkle at another hour, and give the drivers shade and a toilet.',
        'Let us put up two sensors and look at the figures together.',
      ],
      plain:
        'Dust and idling lorries at {spot} trouble those who live there. We ask for sprinkling in the afternoon and a place to rest for drivers.',
      comments: [
        'I drive one of them. With a place to sit nobody would keep the engine on.',
        'I can help to build the sensors.',
      ],
      help: 'Solder simple sensors, box them and put them up.',
      trial: {
        hypothesis: 'Sprinkling in the afternoon and a shaded rest place will cut the dust at our windows by a third.',
        method: 'Six weeks, three ways for two weeks each; four windows, a value every ten minutes.',
        log: [
          'Four sensors are up; one had to move for its signal.',
          'First afternoon sprinkling: lower for an hour.',
          'Six drivers play chess in the shade, all engines off.',
        ],
        worked: 'A place to rest ended the idling first. Shade did more than water.',
        limit: 'With wind from the road nothing helped. It needs trees at the windows.',
        found: 'Dust at the windows went from {before} to {after} µg/m³ on average.',
        advice: 'Keep simple sensors in one place and compare them only with themselves.',
      },
    },
  },
];
