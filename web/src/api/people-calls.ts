// The people of an agency, and the agencies of the province.
import { act, answerOf, api, change, type Change } from './client'
import type { Intention } from './intention'
import type * as T from './types'

const nothing = {}

export const readPeople = () => answerOf(api.GET('/people'))
const person = (member: string) => ({ path: { member } })
export const addMember = (body: T.NewColleague, intention: Intention) =>
  act(intention, body, header => api.POST('/people', { params: { header }, body }))
export const renewSlip = (member: string, made: Change) =>
  change(made, member, header =>
    api.POST('/people/{member}/slip', { params: { ...person(member), header }, body: nothing }),
  )
export const readAgencies = () => answerOf(api.GET('/agencies'))
export const addAgency = (body: T.NewAgency, intention: Intention) =>
  act(intention, body, header => api.POST('/agencies', { params: { header }, body }))
export const setFunctions = (member: string, functions: T.FunctionName[], made: Change) =>
  change(made, [member, functions], header =>
    api.POST('/people/{member}/functions', {
      params: { ...person(member), header },
      body: { functions },
    }),
  )
export const takeOut = (member: string, made: Change) =>
  change(made, member, header =>
    api.POST('/people/{member}/leaving', { params: { ...person(member), header }, body: nothing }),
  )
export const takeBack = (member: string, functions: T.FunctionName[], made: Change) =>
  change(made, [member, functions], header =>
    api.POST('/people/{member}/return', {
      params: { ...person(member), header },
      body: { functions },
    }),
  )
export const nameStandIn = (body: T.NewStandIn, intention: Intention) =>
  act(intention, body, header => api.POST('/stand-ins', { params: { header }, body }))
export const endStandIn = (standIn: string, intention: Intention) =>
  act(intention, standIn, header =>
    api.POST('/stand-ins/{stand_in}/end', {
      params: { path: { stand_in: standIn }, header },
      body: nothing,
    }),
  )
