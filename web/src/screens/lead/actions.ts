// Which acts the page offers and in what order: the server says what this person may do now, the
// first of the order is the one amber button.
import type { Action, Lead, StepCode } from '../../api/types'

const ORDER = [
  'classify',
  'accept',
  'reject',
  'pass_on',
  'decide',
  'step',
  'propose',
  'resume',
  'prolong',
  'request_extension',
  'record_reply',
  'ask',
  'identify_offender',
  'answer_extension',
  'annul_suspension',
  'assign_procurator',
  'send_annulment',
] as const

export function stepOf(action: Action): StepCode | null {
  return action.startsWith('step:') ? (action.slice(5) as StepCode) : null
}

const rank = (action: Action): number =>
  ORDER.indexOf((stepOf(action) ? 'step' : action) as (typeof ORDER)[number])

/** Opening the content is a part of the page, not a button of its head. */
export function actionsOf(lead: Lead): Action[] {
  return lead.can.filter(action => action !== 'open').sort((a, b) => rank(a) - rank(b))
}

/** The next two dates that are not met yet. */
export const nextDues = (lead: Lead) => lead.dues.filter(due => due.sign !== 'done').slice(0, 2)
