import type { MemberBrief } from '../api/types'
import { words } from './words.svelte'

/** Who has a matter in hands; one who has left the agency is named as such. */
export function officerWords(one: MemberBrief | null): string {
  if (!one) return words('lead.nobody')
  return one.has_left ? words('lead.has_left', { name: one.name }) : one.name
}
