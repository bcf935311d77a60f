// The clock of the form: wall time of Viet Nam (UTC+7, no summer time), whatever the machine says.
// Typed in boxes, because the browser's own field would follow the language of the browser.
import { typedClock, typedDay } from '../../words/dates'

const OFFSET_MS = 7 * 3600 * 1000
const LATE_AFTER_MS = 24 * 3600 * 1000
const OLDEST_MS = 366 * LATE_AFTER_MS

export interface Typed {
  clock: string // "7:42", "07:42", "7h42"
  day: string
  month: string
  year: string
}

export function nowInVietnam(now = Date.now()): Typed {
  const [date = '', clock = ''] = new Date(now + OFFSET_MS).toISOString().split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return { clock: clock.slice(0, 5), day, month, year }
}

/** "2026-11-25T08:15:00+07:00", or null for a moment that is in no calendar. */
export function asMoment(typed: Typed): string | null {
  const clock = typedClock(typed.clock)
  const date = typedDay(typed.day, typed.month, typed.year)
  return clock && date ? `${date}T${clock}:00+07:00` : null
}

/** The server asks for a reason after a day; so the form does too. */
export const isLate = (moment: string | null, now = Date.now()): boolean =>
  moment !== null && Date.parse(moment) < now - LATE_AFTER_MS

/** The server takes nothing older in; most often the year is a slip. */
export const isTooOld = (moment: string | null, now = Date.now()): boolean =>
  moment !== null && Date.parse(moment) < now - OLDEST_MS

/** The words of a list entry stand alone here. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
