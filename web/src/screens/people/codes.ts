/**
 * The code behind the last one of those with a number at their end: "xa-09" → "xa-10". Where
 * several counts run, that of most colleagues; empty where none does.
 */
export function nextCode(codes: string[]): string {
  const counts = new Map<string, { last: number; width: number; of: number }>()
  for (const code of codes) {
    const [, stem, digits] = /^(.*?[^\d])(\d{1,6})$/.exec(code) ?? []
    if (!stem || !digits) continue
    const { last, width, of } = counts.get(stem) ?? { last: 0, width: 0, of: 0 }
    counts.set(stem, {
      last: Math.max(last, Number(digits)),
      width: Math.max(width, digits.length),
      of: of + 1,
    })
  }
  const most = [...counts].sort(([, a], [, b]) => b.of - a.of)[0]
  if (!most) return ''
  const [stem, { last, width }] = most
  return stem + String(last + 1).padStart(width, '0')
}
