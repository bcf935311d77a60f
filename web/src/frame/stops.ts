// The stops of the tour: the place of each, and the control it stands at. The first selector that
// is on the screen counts; an empty queue has no row, a sealed tip no form.
import { match, queryChoice } from '../router.svelte'

const UNCLASSIFIED = '/truc-ban?loc=unclassified'

export const STOPS = [
  { name: 'queue', address: UNCLASSIFIED, anchors: ['.desk [data-row]', '.list .tabs'] },
  {
    name: 'open',
    address: UNCLASSIFIED,
    anchors: ['.sheet .sealed-box .button', '.sheet .said', '.desk [data-row]', '.list .tabs'],
  },
  {
    name: 'classify',
    address: UNCLASSIFIED,
    anchors: ['.classify .steps', '.sheet .sealed-box', '.desk [data-row]', '.list .tabs'],
  },
  { name: 'passOn', address: '/truc-ban?loc=waiting', anchors: ['.list .tabs [aria-current]'] },
  { name: 'takeIn', address: '/truc-ban/nhan-tin', anchors: ['.taking .date-boxes'] },
  { name: 'today', address: '/', anchors: ['.work .task', '.work .plain-list', '.place-head'] },
  { name: 'search', address: '/tim', anchors: ['.search-form .row'] },
  { name: 'alarms', address: '/bao-dong', anchors: ['.tabs'] },
] as const

export type Stop = (typeof STOPS)[number]

/** Is this the screen of the stop, with the list that it speaks of? */
export function isAt({ address }: Stop): boolean {
  const [path = '', query = ''] = address.split('?')
  if (!match(path)) return false
  const wanted = new URLSearchParams(query).get('loc')
  return !wanted || queryChoice('loc', ['unclassified', 'danger', 'waiting', 'all']) === wanted
}

export function anchorOf(stop: Stop): HTMLElement | null {
  for (const selector of isAt(stop) ? stop.anchors : []) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found?.checkVisibility()) return found
  }
  return null
}
