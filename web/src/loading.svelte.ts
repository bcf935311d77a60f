// Reading and doing, with the states every screen shows: slow (only after 300 ms), failed, there.
import { Intention } from './api/intention'
import { asProblem, type Problem } from './api/problem'
import { session } from './session.svelte'

const SLOW_AFTER_MS = 300

class Attempt {
  #failed = $state.raw<{ problem: Problem; entries: number } | null>(null)
  isBusy = $state(false)
  isSlow = $state(false)
  #turn = 0

  /** What went wrong before somebody signed in again is over: the session that had ended, too. */
  get problem(): Problem | null {
    return this.#failed?.entries === session.entries ? this.#failed.problem : null
  }
  /** It is tried again, or the form itself says now what is wrong. */
  forget(): void {
    this.#failed = null
  }

  /** Runs the work; the answer of an older turn is dropped. Result: undefined when it failed. */
  protected async attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    const turn = ++this.#turn
    const promise = work()
    this.isBusy = true
    const timer = setTimeout(() => (this.isSlow = turn === this.#turn), SLOW_AFTER_MS)
    try {
      const value = await promise
      if (turn !== this.#turn) return undefined
      this.forget()
      return value
    } catch (thrown) {
      if (turn !== this.#turn) return undefined
      this.#failed = { problem: asProblem(thrown), entries: session.entries }
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
  /** Reads anew as much as is shown, so that nothing goes from under the reader. */
  again = async (): Promise<void> => {
    const shown = this.value?.rows.length ?? 0
    const read = await this.attempt(() => this.#pages(shown))
    if (!read) return
    this.isExtended = read.pages > 1
    this.value = read.page
  }
  async #pages(shown: number): Promise<{ page: Page; pages: number }> {
    let page = await this.fetchPage(null)
    let pages = 1
    for (; page.rows.length < shown && page.next_cursor; pages++) {
      const next = await this.fetchPage(page.next_cursor)
      page = { ...next, rows: [...page.rows, ...next.rows] }
    }
    return { page, pages }
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
  readonly intention: Intention
  /** draft: the name under which the words are kept; what was meant by them is kept beside it. */
  constructor(draft = '') {
    super()
    this.intention = new Intention(draft)
  }
  run<Value>(work: (intention: Intention) => Promise<Value>): Promise<Value | undefined> {
    if (this.isBusy) return Promise.resolve(undefined)
    return this.attempt(() => work(this.intention))
  }
}
