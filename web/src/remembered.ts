// What stays in the browser: theme and language on this machine, and for this window alone where one
// is in the guided tour. Locking tells the browser to clear its storage, so they are written again
// after it. Drafts are kept by drafts.ts.
type Choice = 'theme' | 'language' | 'tour'
const held: Partial<Record<Choice, string>> = {}
const placeOf = (name: Choice): Storage => (name === 'tour' ? sessionStorage : localStorage)

export function remembered(name: Choice): string {
  try {
    return held[name] ?? placeOf(name).getItem(`haidang.${name}`) ?? ''
  } catch {
    return '' // storage is switched off in this browser
  }
}

export function remember(name: Choice, value: string): void {
  held[name] = value
  try {
    if (value) placeOf(name).setItem(`haidang.${name}`, value)
    else placeOf(name).removeItem(`haidang.${name}`)
  } catch {
    // kept for this visit only
  }
}

export function rememberAgain(): void {
  for (const name of ['theme', 'language', 'tour'] as const) {
    if (held[name]) remember(name, held[name])
  }
}
