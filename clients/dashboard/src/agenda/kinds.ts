/** What happened, without who sent it and in which version: `dure.funding.campaign.pledge-made.v1` is `campaign-pledge-made`. */
export const kindOf = (type: string): string => type.split('.').slice(2, 4).join('-');
