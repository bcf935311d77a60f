// Where an officer is in the tour of the duty officer's first ten minutes. It is offered once, after
// the first password is set, never forced, and found again in the own menu. A reload goes on where
// one was; somebody else at the same machine starts with none.
import { remember, remembered } from './remembered'
import { session } from './session.svelte'

const OFFERED = 'offered'
let at = $state(0)
let isOffered = $state(false)

export const tour = {
  /** The stop one is at, from 1; 0 while no tour runs. */
  get at() {
    return at
  },
  get isOffered() {
    return isOffered
  },
}

function keep(what: string): void {
  remember('tour', what && `${session.current?.member.id} ${what}`)
}

export function offerTour(): void {
  if (session.current?.member.functions.includes('duty_officer')) keep(OFFERED)
}

/** As this window left it, if it was left by the same member. */
export function resumeTour(): void {
  const [member, what = ''] = remembered('tour').split(' ')
  const isOwn = member === session.current?.member.id
  isOffered = isOwn && what === OFFERED
  at = (isOwn && Number.parseInt(what)) || 0
}

export function goToStop(next: number): void {
  at = next
  isOffered = false
  keep(String(next))
}

export function endTour(): void {
  at = 0
  isOffered = false
  keep('')
}
