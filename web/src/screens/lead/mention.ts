// What stands behind an @ before the caret, and what becomes of it once somebody is chosen.
import { folded } from '../../folding'

export interface Asked {
  /** Where the @ stands. */
  at: number
  /** What was typed behind it, without marks. */
  name: string
}

const LONGEST = 40

/** The name being asked for, or null. An @ inside a word is an address, not a question. */
export function askedBefore(text: string, caret: number): Asked | null {
  const at = text.lastIndexOf('@', caret - 1)
  if (at < 0 || caret - at > LONGEST) return null
  if (at > 0 && !/\s/.test(text[at - 1] ?? '')) return null
  const name = text.slice(at + 1, caret)
  return /[\n@]/.test(name) ? null : { at, name: folded(name) }
}

export const matching = <Named extends { name: string }>(all: readonly Named[], asked: Asked) =>
  all.filter(one => folded(one.name).includes(asked.name.trimEnd()))

export function withName(text: string, caret: number, asked: Asked, name: string) {
  const before = `${text.slice(0, asked.at)}@${name} `
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length }
}
