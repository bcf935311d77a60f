// Short names for the shapes of /api/v1. The shapes themselves come from docs/api/openapi.json
// (npm run types), which comes from the server's route table.
import type { components } from './schema'

type Shapes = components['schemas']
type Row<List extends readonly unknown[]> = List[number]

export type FunctionName = Shapes['Function']
export type AgencyKind = Shapes['AgencyKind']
export type LeadState = Shapes['LeadState']
export type LeadKind = Shapes['LeadKind']
export type Danger = Shapes['Danger']
export type DueSign = Shapes['DueSign']
export type Channel = Shapes['Channel']
export type DecisionKind = Shapes['DecisionKind']
export type Citation = Shapes['Citation']
export type DueBrief = Shapes['DueBrief']
export type Due = Shapes['Due']
export type MemberBrief = Shapes['MemberBrief']
export type Investigator = Row<Shapes['Members']['rows']>

export type SetupPlace = Shapes['SetupPlace']
export type Unit = Shapes['Unit']
export type Report = Shapes['Report']
export type LateReason = Shapes['LateReason']
export type AgencyKindRow = Row<SetupPlace['agency_kinds']>
export type SetupAgency = Row<Shapes['SetupOrder']['agencies']>
export type SetupMember = Row<Shapes['SetupOrder']['members']>
export type OneTimeSlip = Shapes['Slip']

export type Session = Shapes['Session']
export type PlaceName = Row<Session['places']>
export type Today = Shapes['Today']
export type Task = Shapes['Task']
export type ExtensionAsk = Shapes['ExtensionAsk']
export type Fresh = Shapes['Fresh']
export type WeekDay = Row<Today['week']>

export type NoticePage = Shapes['NoticePage']
export type Notice = Shapes['Notice']
export type NoticeState = keyof NoticePage['counts']
export type ExtensionAnswer = Shapes['ExtensionAnswer']['answer']
export type People = Shapes['People']
export type Colleague = Shapes['Colleague']
export type Agencies = Shapes['Agencies']
export type NewAgency = Shapes['NewAgency']
export type NewColleague = Shapes['NewColleague']
export type FormerColleague = Shapes['FormerColleague']
export type StandIn = Shapes['StandIn']
export type NewStandIn = Shapes['NewStandIn']

export type SearchPage = Shapes['SearchPage']
export type QueuePage = Shapes['QueuePage']
export type QueueRow = Shapes['QueueRow']
export type QueueFilter = keyof QueuePage['counts']
export type FileRow = Shapes['FileRow']
export type Content = Shapes['Content']
export type Offence = Row<Shapes['Offences']['rows']>
export type Routing = Shapes['Routing']
export type Ask = Row<Routing['asks']>
export type GroundAnswer = Shapes['GroundAnswer']
export type UrgentGrounds = Record<
  'flagrant' | 'public_concern' | 'suspect_may_flee' | 'victim_under_18',
  GroundAnswer
>
export type Classification = Shapes['Classification']

export type ListName = Shapes['ListName']
export type ListChoices = Shapes['ListChoices']
export type SavedFilter = Shapes['SavedFilter']
export type LeadNarrowing = Partial<
  Record<
    | 'due'
    | 'danger'
    | 'unread'
    | 'kind'
    | 'article'
    | 'unit'
    | 'channel'
    | 'investigator'
    | 'agency',
    string
  >
>

export type LeadPage = Shapes['LeadPage']
export type LeadRow = Shapes['LeadRow']
export type LeadFilter = keyof LeadPage['counts']
export type Lead = Shapes['Lead']
export type Action = Shapes['LeadAction']
export type StepCode = Shapes['StepCode']
export type Step = Shapes['Step']
export type HandoverReason = Shapes['HandoverReason']
export type NewHandover = Shapes['NewHandover']
export type RejectionReason = Shapes['RejectionReason']
export type IdentityReason = Shapes['IdentityReason']
export type IdentityRequest = Row<Shapes['IdentityBox']['requests']>
export type Identity = Shapes['Identity']
export type RegisterRow = Row<Shapes['RegisterPage']['rows']>
export type NextStep = Shapes['NextStep']
export type ProlongationReason = Shapes['ProlongationReason']
export type Prolongation = Shapes['Prolongation']
export type ReplyCode = Shapes['ReplyCode']
export type ProcuracyReply = Shapes['ProcuracyReply']
export type DemandCode = Shapes['DemandCode']
export type ProcuracyDemand = Shapes['ProcuracyDemand']
export type Decision = Shapes['Decision']
export type Proposal = Shapes['NewProposal']
export type Message = Shapes['Message']

export type Casework = Shapes['Casework']
export type Note = Shapes['Note']
export type Person = Shapes['Person']
export type PersonRole = Shapes['PersonRole']
export type PersonEntry = Shapes['PersonEntry']
export type PlanStep = Shapes['PlanStep']
export type StepOutcome = Shapes['StepOutcome']
export type ReassignReason = Shapes['ReassignReason']
export type OwnStep = Shapes['OwnStep']
export type CaseDocument = Shapes['Document']

export type CasePage = Shapes['CasePage']
export type CaseRow = Shapes['CaseRow']
export type CaseFilter = keyof CasePage['counts']
export type Case = Shapes['Case']
export type CaseActCode = Shapes['CaseActCode']
export type CaseAct = Shapes['CaseAct']
export type Rung = Row<Case['ladder']>
export type SplitReason = Shapes['SplitReason']

export type FigureCode = Shapes['FigureCode']
export type CountedLead = Shapes['CountedLead']
export type Figure = Shapes['Figure']
export type FigurePart = 'counted' | 'missing' | 'all'
export type FigureChoices = Shapes['FigureChoices']
export type FigureQuestion = Partial<Record<keyof FigureChoices | 'year' | 'as_of', string>>
export type Indicators = Shapes['Indicators']
export type Trend = Shapes['Trend']

export type AlarmPage = Shapes['AlarmPage']
export type AlarmRow = Shapes['AlarmRow']
export type AlarmRung = Shapes['AlarmRung']
export type AlarmState = keyof AlarmPage['counts']
