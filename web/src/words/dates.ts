// The few dates the server sends bare. Sentences with weekdays and limits come from the server.

/** "2026-11-25" → "25/11/2026", "2026-11" → "11/2026", "2026" → "2026"; other text stays. */
export function dayWords(day: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day)
  if (!parts) return day
  return [parts[3], parts[2], parts[1]]
    .filter(Boolean)
    .map((part, i, all) => (i === all.length - 1 ? part : String(Number(part))))
    .join('/')
}

/** "2026-11-25" → "25/11". */
export function shortDay(day: string): string {
  return dayWords(day).split('/').slice(0, 2).join('/')
}

/** A moment as the server wrote it: "2026-11-25T13:52:00+07:00" → "13:52 25/11", with the year
    where it is not the one of `now`; words stay. */
export function clockWords(moment: string, now = new Date()): string {
  const parts = /^((\d{4})-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(moment)
  if (!parts?.[1] || !parts[3]) return dayWords(moment)
  const isThisYear = Number(parts[2]) === now.getFullYear()
  return `${parts[3]} ${(isThisYear ? shortDay : dayWords)(parts[1])}`
}

const two = (text: string) => text.trim().padStart(2, '0')

/** A time of day as people here write it, "7:42", "07h42", "7.42", as "07:42"; null for anything else. */
export function typedClock(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2})\s*[:hg.]\s*(\d{2})$/i.exec(text.trim()) ?? []
  return hour && minute && Number(hour) < 24 && Number(minute) < 60 ? `${two(hour)}:${minute}` : null
}

/** What was typed in three boxes as "2026-11-25", or null for a day that is in no calendar. */
export function typedDay(day: string, month: string, year: string): string | null {
  const text = `${year.trim()}-${two(month)}-${two(day)}`
  const at = /^20\d\d-/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? text : null
}
