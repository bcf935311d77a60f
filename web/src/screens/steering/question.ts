// What the page asks of the figures, as its address says it: every view can be shared by its link.
import { BASE } from '../../api/client'
import type { FigureChoices, FigureCode, FigureQuestion } from '../../api/types'
import { route } from '../../router.svelte'

export type Dimension = keyof FigureChoices

/** How the address names each dimension. */
export const NAMED: Record<Dimension, string> = {
  agency: 'co-quan',
  commune: 'xa',
  article: 'dieu',
  source: 'nguon',
  channel: 'kenh',
}
export const DIMENSIONS = Object.keys(NAMED) as Dimension[]

export function question(): FigureQuestion {
  const asked: FigureQuestion = {}
  const take = (key: keyof FigureQuestion, name: string) => {
    const value = route.query.get(name)
    if (value) asked[key] = value
  }
  take('year', 'nam')
  take('as_of', 'ngay')
  for (const dimension of DIMENSIONS) take(dimension, NAMED[dimension])
  return asked
}

/** Where the browser fetches the tables of a figure as a file: one as CSV, all as XLSX. */
export function exportAddress(figure: FigureCode, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...question(), ...more })
  return `${BASE}/indicators/${figure}/export?${query}`
}

/** What a change of the question leaves behind: a reason belongs to one figure. */
export const nothingPicked = { phan: '', vi: '' }
