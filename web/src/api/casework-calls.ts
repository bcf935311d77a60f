// The daily work on a lead, and a case: one function for each request, as in calls.ts.
import { act, answerOf, api, change, type Change } from './client'
import type { Intention } from './intention'
import type * as T from './types'

const nothing = {}
const page = (cursor: string | null) => (cursor ? { cursor } : {})
const of = (lead: string) => ({ path: { lead } })

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
/** The case of this number, as people type it; none where there is none to be read. */
export const findCase = async (number: string): Promise<T.CaseRow | undefined> => {
  const found = await answerOf(api.GET('/cases', { params: { query: { number } } }))
  return found.rows[0]
}
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
export const acceptCase = (id: string, investigator: string, made: Change) =>
  change(made, investigator, header =>
    api.POST('/cases/{case}/acceptance', {
      params: { ...ofCase(id), header },
      body: { investigator_id: investigator },
    }),
  )
export const rejectCase = (id: string, reason: T.RejectionReason, made: Change) =>
  change(made, reason, header =>
    api.POST('/cases/{case}/rejection', { params: { ...ofCase(id), header }, body: { reason } }),
  )
export const takeBackCase = (id: string, made: Change) =>
  change(made, id, header =>
    api.POST('/cases/{case}/withdrawal', { params: { ...ofCase(id), header }, body: nothing }),
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
