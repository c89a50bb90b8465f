/**
 * With what a municipality starts (data, not rules): the seven fields of 제주 가치더함 (domain.md §3)
 * the thresholds of maturity (N9), and the time in which an agenda is answered (N7).
 */
export const defaultSettings = {
  supportersForCommunity: 5,
  districtsForSociety: 3,
  answerWithinDays: 14,
  categories: [
    { key: 'health-welfare', nameKo: '보건·복지', nameEn: 'Health and welfare' },
    { key: 'industry-economy', nameKo: '산업·경제', nameEn: 'Industry and economy' },
    { key: 'urban-transport', nameKo: '도시·교통', nameEn: 'Urban planning and transport' },
    { key: 'culture-education', nameKo: '문화·교육', nameEn: 'Culture and education' },
    { key: 'tourism', nameKo: '관광', nameEn: 'Tourism' },
    { key: 'environment', nameKo: '환경', nameEn: 'Environment' },
    { key: 'agriculture-fisheries', nameKo: '농·축·수산', nameEn: 'Agriculture, livestock and fisheries' },
  ],
} as const;
