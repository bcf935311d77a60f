// The two choices that stay on this machine: theme and language. Nothing else is ever kept here;
// locking tells the browser to clear its storage, so the choices are written again after it.
type Choice = 'theme' | 'language'
const held: Partial<Record<Choice, string>> = {}

export function remembered(name: Choice): string {
  try {
    return held[name] ?? localStorage.getItem(`haidang.${name}`) ?? ''
  } catch {
    return '' // storage is switched off in this browser
  }
}

export function remember(name: Choice, value: string): void {
  held[name] = value
  try {
    localStorage.setItem(`haidang.${name}`, value)
  } catch {
    // kept for this visit only
  }
}

export function rememberAgain(): void {
  for (const name of ['theme', 'language'] as const) {
    if (held[name]) remember(name, held[name])
  }
}
