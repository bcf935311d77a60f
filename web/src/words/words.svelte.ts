// Words of the staff app. Vietnamese comes with the app, English is fetched when asked for.
// The server's sentences follow the same choice by Accept-Language.
import { remember, remembered } from '../remembered'
import type { late } from './late'
import { vi } from './vi'

export type WordKey = keyof typeof vi | keyof typeof late
export type Language = 'vi' | 'en'
type Table = Record<WordKey, string>

// Words that come late are there before any screen that shows them.
let vietnamese = vi as Table
let chosen = $state<Language>('vi')
let table = $state.raw<Table>(vietnamese)

export const language = (): Language => chosen

export function learn(more: Partial<Table>): void {
  vietnamese = { ...vietnamese, ...more }
  if (chosen === 'vi') table = vietnamese
}

export async function chooseLanguage(next: Language): Promise<void> {
  table = next === 'en' ? (await import('./en')).en : vietnamese
  chosen = next
  document.documentElement.lang = next
  remember('language', next)
}

/** The sentence of a key with its {names} filled in. */
export function words(key: WordKey, values: Record<string, string | number> = {}): string {
  return table[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** A count as people here write it: 3.292, in English 3,292. */
export const counted = (count: number): string =>
  count.toLocaleString(chosen === 'vi' ? 'vi-VN' : 'en-GB')

export async function startWords(): Promise<void> {
  if (remembered('language') === 'en') await chooseLanguage('en')
}
