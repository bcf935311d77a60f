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
  'record_demand',
  'ask',
  'reassign',
  'link_duplicate',
  'find_not_a_crime',
  'propose_not_a_crime',
  'undo_not_a_crime',
  'answer_extension',
  'annul_suspension',
  'assign_procurator',
  'send_annulment',
] as const

/** What is done in a part of the page. */
export type PartAction = 
  | 'open'
  | 'open_casework'
  | 'add_note'
  | 'record_person'
  | 'add_document'
  | 'plan_verification'
  | 'approve_plan'
  | 'end_step'

export function stepOf(action: Action): StepCode | null {
  return action.startsWith('step:') ? (action.slice(5) as StepCode) : null
}

const place = (action: Action): number =>
  ORDER.indexOf((stepOf(action) ? 'step' : action) as (typeof ORDER)[number])

/** What is being verified is rarely another agency's: to pass it on is never the next thing to do. */
const rank = (action: Action, state: Lead['state']): number =>
  action === 'pass_on' && state !== 'classified' ? ORDER.length : place(action)

/** What is not in the order is done in a part of the page, not by a button of its head. */
export function actionsOf(lead: Lead): Action[] {
  return lead.can
    .filter(action => place(action) >= 0)
    .sort((a, b) => rank(a, lead.state) - rank(b, lead.state))
}

/** The next two dates that are not met yet. */
export const nextDues = (lead: Lead) => lead.dues.filter(due => due.sign !== 'done').slice(0, 2)
