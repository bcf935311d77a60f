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
/** For what is Vietnamese whatever language the screens are in: official papers. */
export const readLeadInVietnamese = (lead: string) =>
  answerOf(api.GET('/leads/{lead}', { params: of(lead), headers: { 'Accept-Language': 'vi' } }))
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
export const markStep = (lead: string, body: T.Step, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/steps', { params: { ...of(lead), header }, body }),
  )
export const recordDemand = (lead: string, body: T.ProcuracyDemand, made: Change) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/demands-received', { params: { ...of(lead), header }, body }),
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

export const readNotices = (state: T.NoticeState, cursor: string | null) =>
  answerOf(api.GET('/notices', { params: { query: { state, ...page(cursor) } } }))
export const confirmNotice = (notice: T.Notice, day: string, made: Change) =>
  change(made, [notice.id, day], header =>
    api.POST('/leads/{lead}/notices/{notice}/receipt', {
      params: { path: { lead: notice.lead_id, notice: notice.id }, header },
      body: day ? { received_on: day } : {},
    }),
  )
export const assignProcurator = (lead: string, procurator: string, made: Change) =>
  change(made, procurator, header =>
    api.POST('/leads/{lead}/procurator', {
      params: { ...of(lead), header },
      body: { procurator_id: procurator },
    }),
  )
export const answerExtension = (
  lead: string,
  body: { answer: T.ExtensionAnswer; until: string },
  made: Change,
) =>
  change(made, body, header =>
    api.POST('/leads/{lead}/extension-answers', { params: { ...of(lead), header }, body }),
  )
export const annulSuspension = (lead: string, made: Change) =>
  change(made, lead, header =>
    api.POST('/leads/{lead}/annulment', { params: { ...of(lead), header }, body: nothing }),
  )
export const sendAnnulment = (lead: string, made: Change) =>
  change(made, lead, header =>
    api.POST('/leads/{lead}/annulment/sending', { params: { ...of(lead), header }, body: nothing }),
  )
