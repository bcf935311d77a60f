// Short codes for agencies, from which those of their officers are made.
import type { AgencyKind } from '../../api/types'
import { folded } from '../../folding'

const PREFIXES: Partial<Record<AgencyKind, string>> = {
  city_investigating_agency: 'CSDT',
  steering_committee: 'BCD',
  procuracy: 'VKS',
  border_guard: 'BP',
  coast_guard: 'CSB',
  health_department: 'SYT',
}
const LONGEST = 12

/** "Công an xã Kiến Thuỵ" → "KIENTHUY": short, typed on any keyboard, told apart by ear. */
export function codePrefix(agency: { kind: AgencyKind; shown: string }): string {
  const known = PREFIXES[agency.kind]
  if (known) return known
  const proper = agency.shown
    .split(/\s+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .slice(1)
  return (
    folded(proper.join(''))
      .replace(/[^a-z0-9]/g, '')
      .toUpperCase()
      .slice(0, LONGEST) || 'CA'
  )
}
