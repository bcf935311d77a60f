// What the set-up guide gathers before it is sent in one piece. Held in memory only: it names
// people, and the server keeps nothing of it until all of it is right.
import type {
  AgencyKind,
  AgencyKindRow,
  FunctionName,
  SetupAgency,
  SetupMember,
  SetupPlace,
  Unit,
} from '../../api/types'
import { words } from '../../words/words.svelte'
import { codePrefix } from './folding'

export const STEPS = ['code', 'province', 'agencies', 'members', 'check', 'passwords'] as const
export type Step = (typeof STEPS)[number]

/** Without these two nothing works: who investigates, and who coordinates. */
const FROM_THE_START: AgencyKind[] = ['city_investigating_agency', 'steering_committee']

const PEOPLE_WHO_MUST_KNOW = 3

export interface PlannedAgency extends SetupAgency {
  shown: string
  canHave: FunctionName[]
}
export interface PlannedMember extends SetupMember {
  id: number
}

export class Plan {
  code = $state('')
  place = $state.raw<SetupPlace | null>(null)
  kinds = $state<AgencyKind[]>([])
  units = $state<string[]>([])
  members = $state<PlannedMember[]>([])
  #lastId = 0

  get provinceKinds(): AgencyKindRow[] {
    const kinds = this.place?.agency_kinds ?? []
    return kinds.filter(kind => kind.level === 'province' && kind.can_have.length > 0)
  }
  get agencies(): PlannedAgency[] {
    const city = this.provinceKinds.filter(kind => this.kinds.includes(kind.code)).map(agencyOfKind)
    const commune = this.place?.agency_kinds.find(kind => kind.code === 'commune_police')
    const units = this.place?.units.filter(unit => this.units.includes(unit.code)) ?? []
    return commune ? [...city, ...units.map(unit => agencyOfUnit(commune, unit))] : city
  }
  get hasAnything(): boolean {
    return this.members.some(member => member.name) || this.units.length > 0
  }

  begin(place: SetupPlace): void {
    this.place = place
    const offered = place.agency_kinds.map(kind => kind.code)
    this.kinds = FROM_THE_START.filter(kind => offered.includes(kind))
  }

  /** Each chosen agency gets the people it cannot do without; those of dropped ones go. */
  fillMembers(): void {
    const keys = this.agencies.map(agency => agency.key)
    this.members = this.members.filter(member => keys.includes(member.agency_key))
    for (const agency of this.agencies) {
      if (this.members.some(member => member.agency_key === agency.key)) continue
      for (const name of firstFunctions(agency)) this.add(agency, [name])
    }
  }

  add(agency: PlannedAgency, functions: FunctionName[]): void {
    const taken = this.members.map(member => member.code)
    const prefix = codePrefix(agency)
    let number = 1
    const code = () => `${prefix}-${String(number).padStart(2, '0')}`
    while (taken.includes(code())) number += 1
    const id = ++this.#lastId
    this.members.push({ id, agency_key: agency.key, name: '', rank: '', code: code(), functions })
  }

  remove(member: PlannedMember): void {
    this.members = this.members.filter(other => other.id !== member.id)
  }

  /** What is still missing, as sentences with the place to mend; empty when it can be sent. */
  get gaps(): { text: string; href: string }[] {
    const gaps = this.agencies.flatMap(agency => this.#gapsOf(agency))
    const codes = this.members.map(member => member.code.trim().toUpperCase())
    const twice = this.members.find(
      (member, i) => codes.indexOf(member.code.trim().toUpperCase()) < i,
    )
    if (twice)
      gaps.push({ text: words('setup.gap.twice', { code: twice.code }), href: `#ma-${twice.id}` })
    return gaps
  }

  /** Agencies of which fewer than three people can be told what is late: no gap, but to be known. */
  get tooFew(): { agency: string; count: number }[] {
    return this.agencies
      .filter(agency => agency.kind !== 'steering_committee')
      .map(agency => ({ agency: agency.shown, count: this.#peopleToTell(agency) }))
      .filter(({ count }) => count < PEOPLE_WHO_MUST_KNOW)
  }

  /** Those of the agency and of the committee; of a commune also who heads the agency above. */
  #peopleToTell(agency: PlannedAgency): number {
    const kinds = new Map(this.agencies.map(one => [one.key, one.kind]))
    return this.members.filter(member => {
      const kind = kinds.get(member.agency_key)
      const isAbove = agency.kind === 'commune_police' && kind === 'city_investigating_agency'
      const heads = member.functions.includes('head') || member.functions.includes('deputy')
      return (
        member.agency_key === agency.key || kind === 'steering_committee' || (isAbove && heads)
      )
    }).length
  }

  #gapsOf(agency: PlannedAgency): { text: string; href: string }[] {
    const own = this.members.filter(member => member.agency_key === agency.key)
    const gaps = own.flatMap(member => gapsOfMember(member, agency))
    const needed: FunctionName = agency.canHave.includes('head') ? 'head' : 'coordinator'
    if (!own.some(member => member.functions.includes(needed))) {
      const values = { agency: agency.shown, function: words(`function.${needed}`) }
      gaps.unshift({ text: words('setup.gap.function', values), href: `#co-quan-${agency.key}` })
    }
    return gaps
  }

  get request(): { agencies: SetupAgency[]; members: SetupMember[] } {
    return {
      agencies: this.agencies.map(({ key, kind, unit_code, name }) => ({
        key,
        kind,
        unit_code,
        name,
      })),
      members: this.members.map(({ agency_key, name, rank, code, functions }) => ({
        agency_key,
        name: name.trim(),
        rank: rank.trim(),
        code: code.trim(),
        functions: [...functions],
      })),
    }
  }
}

function gapsOfMember(
  member: PlannedMember,
  agency: PlannedAgency,
): { text: string; href: string }[] {
  const agencyName = { agency: agency.shown, code: member.code }
  const gaps = []
  if (!member.name.trim())
    gaps.push({ text: words('setup.gap.name', agencyName), href: `#ten-${member.id}` })
  if (!member.code.trim())
    gaps.push({ text: words('setup.gap.code', agencyName), href: `#ma-${member.id}` })
  if (!member.functions.length) {
    gaps.push({ text: words('setup.gap.nothing', agencyName), href: `#ten-${member.id}` })
  }
  return gaps
}

const agencyOfKind = (kind: AgencyKindRow): PlannedAgency => ({
  key: kind.code,
  kind: kind.code,
  unit_code: '',
  name: '',
  shown: kind.name,
  canHave: kind.can_have,
})

const agencyOfUnit = (kind: AgencyKindRow, unit: Unit): PlannedAgency => ({
  key: `unit-${unit.code}`,
  kind: kind.code,
  unit_code: unit.code,
  name: '',
  shown: `${words('setup.police_of')} ${unit.name}`,
  canHave: kind.can_have,
})

/** One person each to begin with; a commune's police passes these tips on and verifies none. */
function firstFunctions(agency: PlannedAgency): FunctionName[] {
  const wanted: FunctionName[] =
    agency.kind === 'commune_police'
      ? ['head', 'duty_officer']
      : ['head', 'duty_officer', 'investigator', 'coordinator']
  return wanted.filter(name => agency.canHave.includes(name))
}
