// The small numbers in the rail: read with the page of today, and again after each act.
import { readToday } from '../api/calls'
import type { PlaceName, Today } from '../api/types'

let counts = $state.raw<Partial<Record<PlaceName, number>>>({})

export const countOf = (place: PlaceName): number => counts[place] ?? 0

export function keepCounts(today: Today): void {
  counts = today.counts
}

export async function recount(): Promise<void> {
  try {
    keepCounts(await readToday())
  } catch {
    // old numbers stay; whatever the officer does next will say what is wrong
  }
}
