/** The words of refusals that several services share; their types stand in `shared.graphql`. */
export const sharedRefusals = {
  agendaNotKnown: {
    ko: '이 의제를 찾을 수 없습니다. 방금 올린 의제라면 잠시 후 다시 시도해 주십시오.',
    en: 'This agenda is not known here. If it was raised just now, try again in a moment.',
  },
  organizationNotKnown: {
    ko: '이 단체를 찾을 수 없습니다. 방금 등록한 단체라면 잠시 후 다시 시도해 주십시오.',
    en: 'This organisation is not known here. If it was registered just now, try again in a moment.',
  },
  notAMemberOfOrganization: {
    ko: '이 단체를 대신할 수 있는 구성원이 아닙니다. 방금 가입했다면 잠시 후 다시 시도해 주십시오.',
    en: 'You are not known as a member who may act for this organisation. If you were added just now, try again in a moment.',
  },
} as const;
