type Pool = { readonly ko: readonly string[]; readonly en: readonly string[] };

/** What the secretariat writes when it approves a campaign. */
export const approvalNotes: Pool = {
  ko: [
    '예산 내역이 분명하고 목표 금액이 알맞습니다. 첫 주에 아는 분들께 먼저 알리시길 권합니다.',
    '미달 계획까지 잘 적어 주셨습니다. 영수증을 모을 사람을 정해 두십시오.',
    '현장 사진 두 장을 더하면 좋겠습니다. 내용은 공개해도 좋습니다.',
  ],
  en: [
    'The budget is clear and the goal fits. Tell the people you know first.',
    'The plan for a shortfall is well written. Name somebody who collects the receipts.',
    'Two pictures of the place would help. You may publish it.',
  ],
};

/** What it writes when it gives one back. */
export const returnNotes: Pool = {
  ko: [
    '목표 금액이 어디에 얼마씩 쓰이는지 알 수 없습니다. 항목을 나누어 다시 내 주십시오.',
    '허가가 필요한 일입니다. 허가를 받은 뒤의 날짜로 마감을 고쳐 주십시오.',
    '설명이 짧아 처음 보는 분이 이해하기 어렵습니다. 쉬운 말로 조금 더 적어 주십시오.',
  ],
  en: [
    'It is not clear what the money is for. Please list the items.',
    'A permit is needed first. Please move the deadline.',
    'The text is too short for a stranger. A few plain words more, please.',
  ],
};

export const cancellationReasons: Pool = {
  ko: [
    '시 예산으로 하게 되어 모금을 멈춥니다. 후원금은 모두 돌려드립니다.',
    '자리 주인의 사정이 바뀌어 이번에는 할 수 없게 되었습니다.',
    '같은 일을 하는 다른 모금과 합치기로 했습니다.',
  ],
  en: [
    'The city pays for it after all, so we stop. Every pledge is given back.',
    'The owner of the place cannot lend it any more.',
    'We join another campaign for the same thing.',
  ],
};

/** How the description of a campaign goes on after what it is for. */
export const campaignPromises: Pool = {
  ko: [
    '모은 돈의 쓰임은 영수증과 함께 이 의제의 기록에 남기겠습니다. 남는 돈이 생기면 같은 동네의 다음 실험에 씁니다.',
    '재료는 동네 가게에서 사겠습니다. 끝난 뒤 한 달 안에 쓴 내역을 모두 적겠습니다.',
    '돈보다 손이 필요한 날도 있습니다. 아래 필요 목록도 함께 보아 주십시오.',
  ],
  en: [
    'We publish every receipt with the record of this agenda. What is left goes to the next trial nearby.',
    'We buy from local shops, and list all spending within a month after the end.',
    'Some days hands are needed more than money. Please look at the needs as well.',
  ],
};

/** What a learning record begins with, by how it went. */
export const outcomeLeads: Readonly<Record<'SUCCEEDED' | 'PARTLY' | 'FAILED', Pool>> = {
  SUCCEEDED: {
    ko: [
      '처음 세운 생각이 맞았습니다.',
      '바란 만큼 이루었습니다.',
      '걱정보다 쉬웠던 것과 어려웠던 것이 뒤바뀌어 있었습니다.',
    ],
    en: [
      'What we had believed held.',
      'We reached what we hoped for.',
      'What we feared was easy, and the other way round.',
    ],
  },
  PARTLY: {
    ko: [
      '절반은 맞고 절반은 틀렸습니다.',
      '되는 곳과 되지 않는 곳이 뚜렷이 갈렸습니다.',
      '방향은 맞았지만 바란 만큼은 아니었습니다.',
    ],
    en: [
      'Half of it was right.',
      'It worked in some places and not in others.',
      'The direction was right, the extent was not.',
    ],
  },
  FAILED: {
    ko: [
      '바란 대로 되지 않았습니다. 그래도 까닭을 알게 되었습니다.',
      '이번 방법으로는 안 된다는 것을 알았습니다.',
      '숨기지 않고 적습니다. 실패했습니다.',
    ],
    en: [
      'It did not work, but we know why.',
      'We now know that it does not go this way.',
      'We write it down plainly: it failed.',
    ],
  },
};

/** How an experiment was wound up. */
export const windingUps: Pool = {
  ko: [
    '빌린 것은 모두 돌려드렸고, 남은 재료는 공구 나눔에 보냈습니다. 도와주신 분들과 마지막 밥을 함께 먹었습니다.',
    '설치한 것은 주민 모임이 이어서 돌보기로 하고 열쇠와 당번표를 넘겼습니다.',
    '자리를 원래대로 되돌려 놓고 사진을 남겼습니다. 통장을 닫고 쓴 내역을 붙였습니다.',
    '함께한 분들께 결과를 먼저 알리고, 마을회관에서 작은 발표를 했습니다.',
  ],
  en: [
    'What was borrowed is back, what was left went to the tool library, and we had a last meal together.',
    'The residents’ group takes over; keys and rota are handed on.',
    'The place is as it was, with pictures to show it. The account is closed and the spending listed.',
    'Those who took part heard the result first, in a small evening at the village hall.',
  ],
};

/** What should follow. */
export const followUps: Readonly<Record<'SUCCEEDED' | 'PARTLY' | 'FAILED', Pool>> = {
  SUCCEEDED: {
    ko: [
      '옆 동 두 곳에서 같은 방법으로 해 보고 싶다고 하여 방법을 적은 종이를 건넸습니다.',
      '시의 정식 사업으로 이어지도록 내년 예산에 의견을 냈습니다.',
    ],
    en: [
      'Two neighbouring districts want to try it, so we gave them our notes.',
      'We asked the city to make it a regular service in next year’s budget.',
    ],
  },
  PARTLY: {
    ko: ['안 된 부분만 따로 떼어 다음 철에 다시 해 보려고 합니다.', '규모를 절반으로 줄여 이어 갑니다.'],
    en: ['We will try the part that failed again next season.', 'It goes on at half the size.'],
  },
  FAILED: {
    ko: [
      '같은 방법으로는 하지 않겠습니다. 다른 방법을 아시는 분의 새 의제를 기다립니다.',
      '장비는 두었으니 다시 해 보실 분은 연락해 주십시오.',
    ],
    en: [
      'We will not try it this way again, and wait for somebody with another idea.',
      'The equipment is kept for whoever wants to try again.',
    ],
  },
};

/** Entries that any log may have. */
export const commonLogs: Pool = {
  ko: [
    '함께하는 사람이 두 명 늘었습니다.',
    '날씨 때문에 이번 주는 기록이 하루 비었습니다.',
    '중간 결과를 의제에 알렸고 의견 네 개를 받았습니다.',
    '담당 공무원이 들러 보고 가셨습니다. 고칠 점 하나를 적어 주셨습니다.',
    '돈이 예상보다 덜 들었습니다. 남은 돈을 어떻게 쓸지 의논하겠습니다.',
  ],
  en: [
    'Two more people have joined.',
    'Bad weather: one day of the record is missing this week.',
    'We posted what we have so far and got four comments.',
    'The official in charge came by and noted one thing to mend.',
    'It cost less than planned. We will discuss what to do with the rest.',
  ],
};

/** How a second kind of hands is asked for; `{skill}` is the name of the skill. */
export const secondNeeds: Pool = {
  ko: [
    '이 일에는 「{skill}」 솜씨도 필요합니다. 서두르지 않아도 되는 일이니 되는 날을 알려 주십시오.',
    '「{skill}」 솜씨가 있는 분을 기다립니다. 처음이신 분도 아는 분과 짝을 지어 드립니다.',
  ],
  en: [
    'We also need this skill: {skill}. There is no hurry; tell us your days.',
    'One more skill would help: {skill}. Beginners work in pairs with somebody who knows.',
  ],
};
