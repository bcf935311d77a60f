// What every dialog on a lead is given.
import type { Lead } from '../../api/types'

/** A lead or a case as far as the frame of an act needs it; a row of the queue knows no events. */
export interface Acted {
  version: number
  state_words?: string
  events?: Lead['events']
}

export interface LeadDialog {
  lead: Lead
  reload: () => Promise<void>
  close: () => void
}

/** Under this name the fields of a dialog are kept until it is sent. */
export const draftName = (lead: Lead, act: string): string => `${act} ${lead.lead_id}`
