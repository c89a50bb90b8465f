/**
 * The instant of a date or time as a source writes it: with an offset or Z, or without one in the given time zone.
 * A date alone is the beginning of its day there. Null when it is none, such as 30 February.
 */
export function instantOf(text: string, timeZone: string): Date | null {
  const [match, day, time = 'T00:00:00', offset] = timestamp.exec(text) ?? [];
  if (match === undefined || day === undefined) return null;
  const asUtc = new Date(`${day}${time.replace(' ', 'T')}Z`);
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(day)) return null;
  if (offset !== undefined) {
    const instant = new Date(`${day}${time.replace(' ', 'T')}${offset}`);
    return Number.isNaN(instant.getTime()) ? null : instant;
  }
  // The offset depends on the instant that is looked for; near a change of clocks the second look is the right one.
  const guess = asUtc.getTime() - offsetMs(asUtc, timeZone);
  return new Date(asUtc.getTime() - offsetMs(new Date(guess), timeZone));
}

const timestamp = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Whether the name is that of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Making one takes longer than all the rest of reading a row. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, known);
  return known;
}

/** How far the clocks of the zone are ahead of UTC at that instant. */
function offsetMs(at: Date, timeZone: string): number {
  const name = formatOf(timeZone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
