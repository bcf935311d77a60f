// One function for each request of the staff app. Screens call these and never a path.
import { act, answerOf, api, change, type Change } from './client'
import type { Intention } from './intention'
import type * as T from './types'

const nothing = {}
const page = (cursor: string | null) => (cursor ? { cursor } : {})
const of = (lead: string) => ({ path: { lead } })

export const readSetup = () => answerOf(api.GET('/setup'))
export const checkSetupCode = (code: string) =>
  answerOf(api.POST('/setup/check', { body: { code } }))
export const setUp = (code: string, agencies: T.SetupAgency[], members: T.SetupMember[]) =>
  answerOf(api.POST('/setup', { body: { code, agencies, members } }))

export const signIn = (code: string, password: string) =>
  answerOf(api.POST('/sign-in', { body: { code, password } }))
export const signOut = () => answerOf(api.POST('/sign-out', { body: nothing }))
export const changePassword = (current: string, next: string) =>
  answerOf(api.POST('/password', { body: { current, new: next } }))
export const readSession = () => answerOf(api.GET('/session'))

export const readToday = () => answerOf(api.GET('/today'))
export const admit = (member: string, intention: Intention) =>
  act(intention, member, header =>
    api.POST('/members/{member}/admission', {
      params: { path: { member }, header },
      body: nothing,
    }),
  )
export const readInvestigators = () =>
  answerOf(api.GET('/members', { params: { query: { function: 'investigator' } } }))

export const readQueue = (filter: T.QueueFilter, by: T.LeadNarrowing, cursor: string | null) =>
  answerOf(api.GET('/queue', { params: { query: { filter, ...by, ...page(cursor) } } }))
export const readListChoices = (list: T.ListName) =>
  answerOf(api.GET('/list-choices', { params: { query: { list } } }))
export const saveFilter = (body: T.SavedFilter) => answerOf(api.POST('/saved-filters', { body }))
export const removeFilter = (body: T.SavedFilter) =>
  answerOf(api.POST('/saved-filters/removal', { body }))
export const readUnits = () => answerOf(api.GET('/units'))
export const takeIn = (body: T.Report, intention: Intention) =>
  act(intention, body, header => api.POST('/leads', { params: { header }, body }))
export const openContent = (lead: string) =>
  answerOf(api.POST('/leads/{lead}/opening', { params: of(lead), body: nothing }))
export const readOffences = () => answerOf(api.GET('/law/offences'))
export const readRouting = (
  lead: string,
  article: string,
  clause: string,
  grounds: T.UrgentGrounds,
) =>
  answerOf(
    api.GET('/leads/{lead}/routing', {
      params: { ...of(lead), query: { article, clause, ...grounds } },
    }),
  )
export const classify = (lead: string, body: T.Classification, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/classification', { params: { ...of(lead), header }, body }),
  )

export const undoClassification = (lead: string, made: Change) =>
  change(made, lead, header =>
    api.POST('/leads/{lead}/classification/undoing', {
      params: { ...of(lead), header },
      body: nothing,
    }),
  )

export const proposeNotACrime = (lead: string, ground: string, made: Change) =>
  change(made, ground, header =>
    api.POST('/leads/{lead}/not-a-crime/proposal', {
      params: { ...of(lead), header },
      body: { ground },
    }),
  )
export const findNotACrime = (lead: string, ground: string, made: Change) =>
  change(made, ground, header =>
    api.POST('/leads/{lead}/not-a-crime', { params: { ...of(lead), header }, body: { ground } }),
  )
export const undoNotACrime = (lead: string, made: Change) =>
  change(made, lead, header =>
    api.POST('/leads/{lead}/not-a-crime/undoing', {
      params: { ...of(lead), header },
      body: nothing,
    }),
  )

export const readLeads = (filter: T.LeadFilter, by: T.LeadNarrowing, cursor: string | null) =>
  answerOf(api.GET('/leads', { params: { query: { filter, ...by, ...page(cursor) } } }))
export const search = (words: string) => answerOf(api.POST('/search', { body: { words } }))
export const readLead = (lead: string) => answerOf(api.GET('/leads/{lead}', { params: of(lead) }))
export const readAccesses = (lead: string) =>
  answerOf(api.GET('/leads/{lead}/accesses', { params: of(lead) }))
export const readReceipt = (lead: string) =>
  answerOf(api.GET('/leads/{lead}/receipt', { params: of(lead) }))
interface RegisterPeriod {
  from: string
  until: string
  form?: 'paper'
}
export const readRegister = (period: RegisterPeriod, cursor: string | null) =>
  answerOf(api.GET('/register', { params: { query: { ...period, ...page(cursor) } } }))
export const registerFile = (from: string, until: string) =>
  `/api/v1/register/export?${new URLSearchParams({ from, until })}`
export const askIdentity = (lead: string, reason: T.IdentityReason) =>
  answerOf(
    api.POST('/leads/{lead}/identity/requests', { params: of(lead), body: { reason } }),
  )
export const answerIdentity = (lead: string, request: string, answer: 'approve' | 'refuse') =>
  answerOf(
    api.POST('/leads/{lead}/identity/answers', {
      params: of(lead),
      body: { request_id: request, answer },
    }),
  )
export const openIdentity = (lead: string, request: string) =>
  answerOf(
    api.POST('/leads/{lead}/identity/opening', {
      params: of(lead),
      body: { request_id: request },
    }),
  )
export const openDialogue = (lead: string) =>
  answerOf(api.POST('/leads/{lead}/dialogue/opening', { params: of(lead), body: nothing }))
export const readGrounds = () => answerOf(api.GET('/law/decision-grounds'))

export const accept = (lead: string, investigator: string, made: Change) =>
  change(made, investigator, header =>
    api.POST('/leads/{lead}/acceptance', {
      params: { ...of(lead), header },
      body: { investigator_id: investigator },
    }),
  )
export const passOn = (lead: string, body: T.NewHandover, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/handovers', { params: { ...of(lead), header }, body }),
  )
export const reject = (lead: string, reason: T.RejectionReason, made: Change) =>
  change(made, reason, header =>
    api.POST('/leads/{lead}/rejection', { params: { ...of(lead), header }, body: { reason } }),
  )
export const ask = (lead: string, text: string, made: Change) =>
  change(made, text, header =>
    api.POST('/leads/{lead}/questions', { params: { ...of(lead), header }, body: { text } }),
  )
export const markStep = (lead: string, step: T.StepCode, made: Change) =>
  change(made, step, header =>
    api.POST('/leads/{lead}/steps', { params: { ...of(lead), header }, body: { step } }),
  )
export const propose = (lead: string, body: T.Proposal, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/proposals', { params: { ...of(lead), header }, body }),
  )
export const decide = (lead: string, body: T.Decision, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/decisions', { params: { ...of(lead), header }, body }),
  )
export const prolong = (lead: string, body: T.Prolongation, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/prolongations', { params: { ...of(lead), header }, body }),
  )
export const requestExtension = (lead: string, made: Change) =>
  change(made, lead, header =>
    api.POST('/leads/{lead}/extension-requests', {
      params: { ...of(lead), header },
      body: nothing,
    }),
  )
export const recordReply = (lead: string, body: T.ProcuracyReply, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/procuracy-replies', { params: { ...of(lead), header }, body }),
  )
export const resume = (lead: string, made: Change) =>
  change(made, lead, header =>
    api.POST('/leads/{lead}/resumption', { params: { ...of(lead), header }, body: nothing }),
  )

export const readDuplicateCandidates = (lead: string) =>
  answerOf(api.GET('/leads/{lead}/duplicate-candidates', { params: of(lead) }))
export const linkDuplicate = (lead: string, number: string, made: Change) =>
  change(made, number, header =>
    api.POST('/leads/{lead}/duplicates', { params: { ...of(lead), header }, body: { number } }),
  )
export const unlinkDuplicate = (lead: string, other: string, made: Change) =>
  change(made, other, header =>
    api.POST('/leads/{lead}/duplicates/{other}/removal', {
      params: { path: { lead, other }, header },
      body: nothing,
    }),
  )

export const openCasework = (lead: string) =>
  answerOf(api.POST('/leads/{lead}/casework/opening', { params: of(lead), body: nothing }))
export const addNote = (lead: string, text: string, mentions: string[], intention: Intention) =>
  act(intention, [lead, text, mentions], header =>
    api.POST('/leads/{lead}/notes', {
      params: { ...of(lead), header },
      body: { text, mentions },
    }),
  )
export const recordPerson = (lead: string, body: T.PersonEntry, intention: Intention) =>
  act(intention, [lead, body], header =>
    api.POST('/leads/{lead}/people', { params: { ...of(lead), header }, body }),
  )
export const changePerson = (lead: string, part: string, body: T.PersonEntry, made: Change) =>
  change(made, [part, body], header =>
    api.POST('/leads/{lead}/people/{part}', {
      params: { path: { lead, part }, header },
      body,
    }),
  )

export const writePlan = (lead: string, body: { text: string }, intention: Intention) =>
  act(intention, [lead, body], header =>
    api.POST('/leads/{lead}/plan', { params: { ...of(lead), header }, body }),
  )
export const changePlan = (lead: string, part: string, body: { text: string }, made: Change) =>
  change(made, [part, body], header =>
    api.POST('/leads/{lead}/plan/{part}', { params: { path: { lead, part }, header }, body }),
  )
type PlannedStep = { what: string; who: string; until: string }
export const planStep = (lead: string, body: PlannedStep, intention: Intention) =>
  act(intention, [lead, body], header =>
    api.POST('/leads/{lead}/plan-steps', { params: { ...of(lead), header }, body }),
  )
export const changeStep = (lead: string, part: string, body: PlannedStep, made: Change) =>
  change(made, [part, body], header =>
    api.POST('/leads/{lead}/plan-steps/{part}', {
      params: { path: { lead, part }, header },
      body,
    }),
  )
export const endStep = (
  lead: string,
  part: string,
  body: { outcome: T.StepOutcome; finding: string },
  made: Change,
) =>
  change(made, [part, body], header =>
    api.POST('/leads/{lead}/plan-steps/{part}/end', {
      params: { path: { lead, part }, header },
      body,
    }),
  )
export const approvePlan = (
  lead: string,
  parts: { part_id: string; version: number }[],
  intention: Intention,
) =>
  act(intention, [lead, parts], header =>
    api.POST('/leads/{lead}/plan-approval', { params: { ...of(lead), header }, body: { parts } }),
  )
export const reassign = (
  lead: string,
  body: { investigator_id: string; reason: T.ReassignReason },
  made: Change,
) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/reassignment', { params: { ...of(lead), header }, body }),
  )

const ofCase = (id: string) => ({ path: { case: id } })
export const readCases = (filter: T.CaseFilter, cursor: string | null) =>
  answerOf(api.GET('/cases', { params: { query: { filter, ...page(cursor) } } }))
export const readCase = (id: string) => answerOf(api.GET('/cases/{case}', { params: ofCase(id) }))
export const decideCase = (id: string, body: T.CaseAct, made: Change) =>
  change(made, body, header =>
    api.POST('/cases/{case}/decisions', { params: { ...ofCase(id), header }, body }),
  )
export const recordCaseStep = (id: string, body: T.CaseAct, made: Change) =>
  change(made, body, header =>
    api.POST('/cases/{case}/steps', { params: { ...ofCase(id), header }, body }),
  )
export const assignCase = (id: string, investigator: string, made: Change) =>
  change(made, investigator, header =>
    api.POST('/cases/{case}/investigator', {
      params: { ...ofCase(id), header },
      body: { investigator_id: investigator },
    }),
  )
export const joinLead = (id: string, number: string, made: Change) =>
  change(made, number, header =>
    api.POST('/cases/{case}/leads', { params: { ...ofCase(id), header }, body: { number } }),
  )
export const takeOffLead = (id: string, lead: string, reason: T.SplitReason, made: Change) =>
  change(made, { lead, reason }, header =>
    api.POST('/cases/{case}/leads/{lead}/removal', {
      params: { path: { case: id, lead }, header },
      body: { reason },
    }),
  )

export const readIndicators = (asked: T.FigureQuestion) =>
  answerOf(api.GET('/indicators', { params: { query: asked } }))
export const readFigureChoices = () => answerOf(api.GET('/indicators/choices'))
export const breakDownFigure = (figure: T.FigureCode, by: string, asked: T.FigureQuestion) =>
  answerOf(
    api.GET('/indicators/{figure}/breakdown', {
      params: { path: { figure }, query: { ...asked, by } },
    }),
  )
export const readFigureTrend = (figure: T.FigureCode, asked: T.FigureQuestion) =>
  answerOf(api.GET('/indicators/{figure}/trend', { params: { path: { figure }, query: asked } }))
export const readCounted = (
  figure: T.FigureCode,
  asked: T.FigureQuestion & { part: T.FigurePart; reason: string },
  cursor: string | null,
) =>
  answerOf(
    api.GET('/indicators/{figure}/leads', {
      params: { path: { figure }, query: { ...asked, ...page(cursor) } },
    }),
  )

export const readAlarms = (state: T.AlarmState, cursor: string | null) =>
  answerOf(api.GET('/alarms', { params: { query: { state, ...page(cursor) } } }))
export const seeAlarms = (alarms: string[]) =>
  answerOf(api.POST('/alarms/seen', { body: { alarms } }))
export const chooseMail = (address: string) =>
  answerOf(api.POST('/alarms/mail', { body: { address } }))
