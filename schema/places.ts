/** The time zone of a municipality that has not been heard of: Korea's, whose codes the places have. */
export const presumedTimeZone = 'Asia/Seoul';

/** A KS administrative code has ten digits; KS X 1206 and 행정표준코드. */
export const placeCodePattern = /^\d{10}$/;

/**
 * The municipality (시군구) that a district (행정동) belongs to: its first five digits and five zeros.
 * Both administrative and legal district codes join there and only there.
 */
export function municipalityOf(placeCode: string): string {
  if (!placeCodePattern.test(placeCode)) throw new RangeError('A place code has ten digits.');
  return `${placeCode.slice(0, 5)}00000`;
}
