// One function for each request of the staff app. Screens call these and never a path.
import { get, post, type Change } from './client'
import type * as T from './types'

type Versioned = Required<Change>
interface Moved {
  version: number
}

export const readSetup = () => get<{ is_open: boolean; is_demo?: boolean }>('/setup')
export const checkSetupCode = (code: string) => post<T.SetupPlace>('/setup/check', { code })
export const setUp = (code: string, agencies: T.SetupAgency[], members: T.SetupMember[]) =>
  post<{ members: T.OneTimeSlip[] }>('/setup', { code, agencies, members })

export const signIn = (code: string, password: string) =>
  post<T.Session>('/sign-in', { code, password })
export const signOut = () => post<object>('/sign-out', {})
export const changePassword = (current: string, next: string) =>
  post<T.Session>('/password', { current, new: next })
export const readSession = () => get<T.Session>('/session')

export const readToday = () => get<T.Today>('/today')
export const admit = (member: string, change: Change) =>
  post<object>(`/members/${member}/admission`, {}, change)
export const readInvestigators = () =>
  get<{ rows: T.Investigator[] }>('/members', { function: 'investigator' })

export const readQueue = (filter: T.QueueFilter, cursor: string | null) =>
  get<T.QueuePage>('/queue', { filter, cursor })
export const openContent = (lead: string) => post<T.Content>(`/leads/${lead}/opening`, {})
export const readOffences = () => get<{ rows: T.Offence[] }>('/law/offences')
export const readRouting = (lead: string, article: string, clause: string) =>
  get<T.Routing>(`/leads/${lead}/routing`, { article, clause })
export const classify = (lead: string, body: T.Classification, change: Versioned) =>
  post<T.Classified>(`/leads/${lead}/classification`, body, change)

export const readLeads = (filter: T.LeadFilter, cursor: string | null) =>
  get<T.LeadPage>('/leads', { filter, cursor })
export const readLead = (lead: string) => get<T.Lead>(`/leads/${lead}`)
export const accept = (lead: string, investigator: string, change: Versioned) =>
  post<Moved>(`/leads/${lead}/acceptance`, { investigator_id: investigator }, change)
export const openDialogue = (lead: string) =>
  post<{ messages: T.Message[] }>(`/leads/${lead}/dialogue/opening`, {})
export const ask = (lead: string, text: string, change: Versioned) =>
  post<Moved>(`/leads/${lead}/questions`, { text }, change)
export const markStep = (lead: string, step: T.StepCode, change: Versioned) =>
  post<Moved>(`/leads/${lead}/steps`, { step }, change)
export const propose = (lead: string, body: T.Decision & { note: string }, change: Versioned) =>
  post<Moved>(`/leads/${lead}/proposals`, body, change)
export const decide = (lead: string, body: T.Decision, change: Versioned) =>
  post<Moved>(`/leads/${lead}/decisions`, body, change)
export const identifyOffender = (lead: string, change: Versioned) =>
  post<Moved>(`/leads/${lead}/offender-identification`, {}, change)
export const readAccesses = (lead: string) => get<{ rows: T.Access[] }>(`/leads/${lead}/accesses`)
export const readGrounds = () => get<T.Grounds>('/law/decision-grounds')

export const readIndicators = (year: string) => get<T.Indicators>('/indicators', { year })
export const readCounted = (
  figure: T.FigureCode,
  year: string,
  part: T.FigurePart,
  cursor: string | null,
) => get<T.CountedPage>(`/indicators/${figure}/leads`, { year, part, cursor })
