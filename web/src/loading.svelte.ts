// Reading and doing, with the states every screen shows: slow (only after 300 ms), failed, there.
import { Intention } from './api/intention'
import { asProblem, type Problem } from './api/problem'
import { session } from './session.svelte'

const SLOW_AFTER_MS = 300

class Attempt {
  problem = $state.raw<Problem | null>(null)
  isBusy = $state(false)
  isSlow = $state(false)
  #turn = 0

  /** Runs the work; the answer of an older turn is dropped. Result: undefined when it failed. */
  protected async attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    const turn = ++this.#turn
    const promise = work()
    this.isBusy = true
    const timer = setTimeout(() => (this.isSlow = turn === this.#turn), SLOW_AFTER_MS)
    try {
      const value = await promise
      if (turn !== this.#turn) return undefined
      this.problem = null
      return value
    } catch (thrown) {
      if (turn === this.#turn) this.problem = asProblem(thrown)
      return undefined
    } finally {
      clearTimeout(timer)
      if (turn === this.#turn) this.isBusy = this.isSlow = false
    }
  }
}

export class Loader<Value> extends Attempt {
  value = $state.raw<Value | null>(null)
  constructor(readonly fetch: () => Promise<Value>) {
    super()
  }
  protected keep(value: Value): void {
    this.value = value
  }
  load = async (): Promise<void> => {
    const value = await this.attempt(this.fetch)
    if (value !== undefined) this.keep(value)
  }
}

/** Loads now, and again whenever what the request reads changes: address, language, sign-in. */
export function loading<Value>(fetch: () => Promise<Value>): Loader<Value> {
  const loader = new Loader(fetch)
  $effect(() => {
    if (session.entries > 0) void loader.load()
  })
  return loader
}

interface Paged {
  rows: unknown[]
  next_cursor: string | null
}

export class PageLoader<Page extends Paged> extends Loader<Page> {
  /** More than the first page is shown: reading anew would take rows from under the reader. */
  isExtended = false

  constructor(readonly fetchPage: (cursor: string | null) => Promise<Page>) {
    super(() => fetchPage(null))
  }
  protected override keep(value: Page): void {
    this.isExtended = false
    super.keep(value)
  }
  more = async (): Promise<void> => {
    const before = this.value
    if (!before?.next_cursor) return
    const next = await this.attempt(() => this.fetchPage(before.next_cursor))
    if (!next) return
    this.isExtended = true
    this.value = { ...next, rows: [...before.rows, ...next.rows] }
  }
}

export function loadingPages<Page extends Paged>(
  fetch: (cursor: string | null) => Promise<Page>,
): PageLoader<Page> {
  const loader = new PageLoader(fetch)
  $effect(() => {
    if (session.entries > 0) void loader.load()
  })
  return loader
}

/** One act of an officer: busy, failed, or done; a retry of the same act carries the same key. */
export class Doing extends Attempt {
  readonly intention = new Intention()
  run<Value>(work: (intention: Intention) => Promise<Value>): Promise<Value | undefined> {
    if (this.isBusy) return Promise.resolve(undefined)
    return this.attempt(() => work(this.intention))
  }
}
