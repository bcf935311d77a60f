// One key for one thing an officer means to do. A retry after a broken connection sends the same
// key, so the server does it once; other words in the form are another intention. Under the name of
// a draft it is kept beside it: a reload, or going elsewhere and coming back, changes nothing.
import { intentionOf, keepIntention } from '../drafts'

interface Meant {
  key: string
  meant: string
  /** Of the lead as it was read then: a retry speaks of that one. */
  version: number
}

export class Intention {
  #own = ''

  constructor(readonly name = '') {}

  of(body: unknown, version = 0): Meant {
    const meant = JSON.stringify(body)
    const kept = this.name ? intentionOf(this.name) : this.#own
    const before = kept ? (JSON.parse(kept) as Meant) : null
    if (before?.meant === meant) return before
    const now = { key: crypto.randomUUID(), meant, version }
    this.#keep(JSON.stringify(now))
    return now
  }

  /** Done, or certainly not: the next press of the same button means it anew. */
  done(): void {
    this.#keep('')
  }

  #keep(text: string): void {
    this.#own = text
    if (this.name) keepIntention(this.name, text)
  }
}
