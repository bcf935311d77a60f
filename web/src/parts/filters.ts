// How the address of a list names what narrows it: every view can be shared by its link.
import type { LeadNarrowing } from '../api/types'
import { route } from '../router.svelte'

export type Field = keyof LeadNarrowing

/** In the order of the bar. */
export const NAMED: Record<Field, string> = {
  due: 'han',
  danger: 'nguy-hiem',
  unread: 'tra-loi',
  kind: 'loai',
  article: 'dieu',
  unit: 'xa',
  channel: 'kenh',
  investigator: 'can-bo',
  agency: 'co-quan',
}
export const FIELDS = Object.keys(NAMED) as Field[]

export const valueOf = (field: Field) => route.query.get(NAMED[field]) ?? ''
export const active = () => FIELDS.filter(valueOf)

export function narrowing(): LeadNarrowing {
  return Object.fromEntries(active().map(field => [field, valueOf(field)]))
}

/** What a saved filter keeps: the tab and what narrows it, nothing of the chosen row. */
export function savedQuery(): string {
  const query = new URLSearchParams()
  for (const name of ['loc', ...FIELDS.map(field => NAMED[field])]) {
    const value = route.query.get(name)
    if (value) query.set(name, value)
  }
  return query.toString()
}

export const nothingNarrowed = Object.fromEntries(FIELDS.map(field => [NAMED[field], '']))
