// The shapes of /api/v1. Moments are RFC 3339 with +07:00, days YYYY-MM-DD, ids 26 characters.
// Sentences ("…_words") come ready to show in the language that was asked for.

export type FunctionName = 'head' | 'deputy' | 'duty_officer' | 'investigator' | 'coordinator'
export type AgencyKind =
  | 'commune_police'
  | 'city_investigating_agency'
  | 'border_guard'
  | 'coast_guard'
  | 'procuracy'
  | 'health_department'
  | 'steering_committee'
export type LeadState =
  | 'received'
  | 'classified'
  | 'offered'
  | 'verifying'
  | 'proposed'
  | 'opened'
  | 'not_opened'
  | 'suspended'
export type LeadKind = '' | 'denunciation' | 'crime_notice' | 'prosecution_recommendation'
export type Danger = 'now' | 'maybe' | 'no' | 'unknown'
export type DueSign = 'late' | 'today' | 'soon' | 'later' | 'done'
export type Channel = 'public_page' | 'telephone' | 'in_person' | 'letter' | 'other_agency'
export type DecisionKind = 'open' | 'not_open' | 'suspend'
export type PlaceName = 'today' | 'duty' | 'leads' | 'steering'

export interface Citation {
  document: string
  short: string
  article: string
  clause: string
  point: string
  text: string
}

export interface DueBrief {
  rule: string
  label: string
  due_at: string
  due_day: string
  is_hour_limit: boolean
  sign: DueSign
  words: string
  short_words: string
  holder: string
  done_at: string | null
}

export interface ReckonedDay {
  day: string
  weekday: string
  words: string
  kind: 'start' | 'counted' | 'skipped' | 'rolled' | 'end'
}

export interface Due extends DueBrief {
  citation: Citation
  status: 'confirmed' | 'draft'
  roll_status: 'none' | 'confirmed' | 'draft'
  certain_before: string | null
  started_by: string
  started_at: string
  why: string
  days: ReckonedDay[]
  beside: { label: string; due_day: string; words: string; citation: Citation }[]
  is_provisional: boolean
}

export interface MemberBrief {
  id: string
  name: string
  rank: string
  functions: FunctionName[]
}
export interface Investigator extends MemberBrief {
  open_leads: number
  has_keys: boolean
}

// Set-up
export interface Unit {
  code: string
  name: string
  kind: string
  is_island: boolean
}
export interface AgencyKindRow {
  code: AgencyKind
  name: string
  level: 'province' | 'commune'
  can_have: FunctionName[]
}
export interface SetupPlace {
  province: { code: string; name: string }
  units: Unit[]
  agency_kinds: AgencyKindRow[]
}
export interface SetupAgency {
  key: string
  kind: AgencyKind
  unit_code: string
  name: string
}
export interface SetupMember {
  agency_key: string
  name: string
  rank: string
  code: string
  functions: FunctionName[]
}
export interface OneTimeSlip {
  code: string
  name: string
  agency_name: string
  one_time_password: string
}

export interface Session {
  csrf_token: string
  must_change_password: boolean
  member: MemberBrief & { code: string }
  agency: { id: string; name: string; kind: AgencyKind; unit_code: string; is_island: boolean }
  keys: { intake: boolean; case: boolean }
  places: PlaceName[]
  is_demo: boolean
  now: string
  idle_minutes: number
}

// Today
export interface Task {
  lead_id: string
  number: string
  due: DueBrief
  title: string
  caption: string
  action: { label: string; href_kind: 'lead' | 'duty' }
}
export interface Fresh {
  lead_id: string
  number: string
  kind: string
  words: string
  at: string
}
export interface WeekDay {
  day: string
  weekday: string
  is_off: boolean
  off_name: string
  due_count: number
  is_today: boolean
}
export interface Today {
  date: string
  date_words: string
  summary: string
  late: Task[]
  due_today: Task[]
  coming: Task[]
  fresh: Fresh[]
  week: WeekDay[]
  off_note: string
  waiting: { label: string; count: number }[]
  waiting_for_keys: MemberBrief[]
  counts: { today: number; duty: number; leads: number }
}

// Duty
export type QueueFilter = 'unclassified' | 'danger' | 'waiting' | 'all'
export interface QueueRow {
  lead_id: string
  number: string
  short_number: string
  state: LeadState
  danger: Danger
  channel: Channel
  place: string
  received_words: string
  is_opened: boolean
  due: DueBrief | null
  kind: LeadKind
  article: string
  version: number
  waiting_for: string
}
export interface Page<Row, Counts = undefined> {
  rows: Row[]
  counts: Counts
  next_cursor: string | null
}
export type QueuePage = Page<QueueRow, Record<QueueFilter, number>>

export interface FileRow {
  index: number
  name: string
  size: number
  shown_inline: boolean
}
export interface Content {
  danger: Danger
  story: string
  unit_name: string
  place: string
  day: string
  ongoing: 'yes' | 'no' | 'unknown'
  who: string
  contact_way: 'code' | 'named'
  has_guarded_contact: boolean
  language: 'vi' | 'en'
  files: FileRow[]
  opened_words: string
  /** The proposer's note, for whoever decides; it is sealed like the content. */
  proposal_note?: string
}

export interface Clause {
  clause: string
  severity: string
  severity_words: string
  max_words: string
  needs_under_18: boolean
}
export interface Offence {
  article: string
  name: string
  short_name: string
  clauses: Clause[]
}
export interface Routing {
  must_pass_on: boolean
  agency_id: string
  agency_name: string
  hours: number
  is_island: boolean
  due: DueBrief | null
  headline: string
  because: string
  citation: Citation
  status: 'confirmed' | 'draft'
}
export interface Classification {
  kind: LeadKind
  article: string
  clause: string
  pass_on: boolean
}
export interface Classified {
  lead_id: string
  version: number
  state: LeadState
  handover_id: string | null
  words: string
}

// Leads
export type LeadFilter = 'mine' | 'agency' | 'to_accept' | 'to_decide'
export interface LeadRow {
  lead_id: string
  number: string
  state: LeadState
  state_words: string
  kind: LeadKind
  article: string
  clause: string
  agency_name: string
  investigator: string
  received_words: string
  due: DueBrief | null
  version: number
}
export type LeadPage = Page<LeadRow, Record<LeadFilter, number>>

export type StepCode =
  | 'procuracy_notified_of_acceptance'
  | 'assignment_notified'
  | 'reporter_told_of_acceptance'
  | 'closing_report_made'
  | 'decision_sent_to_procuracy'
  | 'reporter_told'
export type Action =
  | 'open'
  | 'classify'
  | 'accept'
  | 'ask'
  | 'propose'
  | 'decide'
  | 'identify_offender'
  | `step:${StepCode}`
export interface LeadEvent {
  at_words: string
  title: string
  detail: string
  kind: string
  is_now: boolean
}
export interface Decision {
  kind: DecisionKind
  article: string
  clause: string
  ground: string
}
export interface Lead {
  lead_id: string
  number: string
  version: number
  state: LeadState
  state_words: string
  kind: LeadKind
  kind_words: string
  article: string
  clause: string
  article_words: string
  severity_words: string
  danger: Danger
  place: string
  received_words: string
  agency: { id: string; name: string }
  investigator: MemberBrief | null
  dues: Due[]
  events: LeadEvent[]
  next_steps: { code: string; label: string; citation: Citation }[]
  can: Action[]
  handover: {
    id: string
    from_name: string
    to_name: string
    reason_words: string
    offered_words: string
    due: DueBrief | null
  } | null
  proposal: (Decision & { kind_words: string; by: string; at_words: string }) | null
  readers: { label: string; words: string }[]
  has_content_key: boolean
  criminal_case: { opened_words: string; offender_identified: boolean } | null
  unread_answers: number
}
export interface Message {
  id: string
  direction: 'question' | 'answer'
  day_words: string
  by: string
  text: string
  files: FileRow[]
  is_unread: boolean
}
export interface Access {
  at_words: string
  name: string
  agency_name: string
  words: string
}
export interface Ground {
  code: string
  words: string
  citation: Citation
}
export interface Grounds {
  non_opening: Ground[]
  suspension: Ground[]
}

// Steering
export type FigureCode = 'classified' | 'decided' | 'cleared'
export type FigurePart = 'counted' | 'missing' | 'all'
export interface Figure {
  code: FigureCode
  title: string
  numerator: number
  denominator: number
  percent: number | null
  percent_words: string
  target_words: string
  is_met: boolean | null
  verdict: string
  formula: string
  source_words: string
  carry_words: string
}
export interface Indicators {
  year: number
  as_of_words: string
  figures: Figure[]
  years: number[]
}
export interface CountedLead {
  lead_id: string
  number: string
  agency_name: string
  article: string
  received_words: string
  due_words: string
  due_sign: DueSign
  state_words: string
  is_counted: boolean
}
export interface CountedPage {
  title: string
  rows: CountedLead[]
  next_cursor: string | null
}
