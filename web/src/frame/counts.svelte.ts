// The small numbers in the rail: read with the page of today, again after each act, and each minute
// while somebody can see them.
import { readToday } from '../api/calls'
import type { PlaceName, Today } from '../api/types'

const RECOUNT_MS = 60_000
let counts = $state.raw<Partial<Record<PlaceName, number>>>({})
let newest = $state.raw<Today | null>(null)

export const countOf = (place: PlaceName): number => counts[place] ?? 0

export function keepCounts(today: Today): void {
  counts = today.counts
}

/** The page of today as it was last counted, for who is looking at it. */
export const newestToday = (): Today | null => newest

/** Counts each minute while the page is seen by who is signed in; result: ends it. */
export function keepCounting(isAway: () => boolean): () => void {
  const timer = setInterval(() => {
    if (!document.hidden && !isAway()) void recount()
  }, RECOUNT_MS)
  return () => clearInterval(timer)
}

export async function recount(): Promise<void> {
  try {
    newest = await readToday()
    keepCounts(newest)
  } catch {
    // old numbers stay; whatever the officer does next will say what is wrong
  }
}
