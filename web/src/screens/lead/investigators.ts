// An investigator as a choice: how much they have already, and whether they can read anything yet.
import type { Investigator } from '../../api/types'
import { words } from '../../words/words.svelte'

export const investigatorChoice = (member: Investigator) => ({
  value: member.id,
  label: [member.rank, member.name].filter(Boolean).join(' '),
  small: [
    words('accept.load', { count: member.open_leads }),
    member.has_keys ? '' : words('accept.no_keys'),
  ]
    .filter(Boolean)
    .join('. '),
})
