// What every dialog on a lead is given.
import type { Lead } from '../../api/types'

export interface LeadDialog {
  lead: Lead
  reload: () => Promise<void>
  close: () => void
}

/** Under this name the fields of a dialog are kept until it is sent. */
export const draftName = (lead: Lead, act: string): string => `${act} ${lead.lead_id}`
