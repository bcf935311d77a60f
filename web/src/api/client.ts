// The only place that speaks HTTP: typed paths from the server's own description. Adds what every
// request needs and turns each failure into a Problem; nothing here knows a screen.
import createClient from 'openapi-fetch'
import { language } from '../words/words.svelte'
import type { Intention } from './intention'
import { lostConnection, Problem, problemOf } from './problem'
import type { paths } from './schema'

export const BASE = '/api/v1'
let csrfToken = ''
let onSignedOut: () => void = () => {}

export function useCsrfToken(token: string): void {
  csrfToken = token
}

/** Told when the server no longer knows the session, wherever that is noticed. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener
}

export function fileAddress(lead: string, index: number, answer = ''): string {
  return `${BASE}/leads/${lead}/files/${index}${answer && `?answer=${answer}`}`
}

export function documentAddress(lead: string, part: string): string {
  return `${BASE}/leads/${lead}/documents/${part}`
}

/**
 * Sends one file, sealed by the server while it arrives; tells how much of it has left. Its own
 * request, because no other way tells that.
 */
export function sendDocument(
  lead: string,
  file: File,
  intention: Intention,
  sent: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${BASE}/leads/${lead}/documents`)
    request.setRequestHeader('Accept-Language', language())
    request.setRequestHeader('X-CSRF-Token', csrfToken)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    const { key } = intention.of([lead, file.name, file.size])
    request.setRequestHeader('Idempotency-Key', key)
    request.upload.onprogress = event => sent(event.loaded / Math.max(1, event.total))
    request.onerror = request.onabort = () => reject(lostConnection())
    request.onload = () => {
      if (request.status === 200) {
        intention.done()
        return resolve()
      }
      const problem = problemOf(request.status, detailsIn(request.responseText))
      if (problem.kind === 'signed_out') onSignedOut()
      reject(problem)
    }
    request.send(file)
  })
}

function detailsIn(text: string): object {
  try {
    return JSON.parse(text) as object
  } catch {
    return {}
  }
}

/** Why a picture could not be shown: not one at all, damaged in the store, or no connection. */
export async function troubleOf(
  address: string,
): Promise<'file.broken' | 'file.damaged' | 'file.unreachable'> {
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (!answer) return 'file.unreachable'
  return answer.ok ? 'file.broken' : 'file.damaged'
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    throw lostConnection()
  }
}

export const api = createClient<paths>({
  baseUrl: BASE,
  credentials: 'same-origin',
  cache: 'no-store',
  fetch: reach,
})
api.use({
  onRequest({ request }) {
    if (!request.headers.has('Accept-Language')) request.headers.set('Accept-Language', language())
    if (csrfToken && request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken)
    return request
  },
})

interface Answered<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** The answer of a call, or a Problem thrown. A body that breaks off is a lost connection. */
export async function answerOf<Data>(call: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((thrown: unknown) => {
    throw thrown instanceof Problem ? thrown : lostConnection()
  })
  if (response.ok && data !== undefined) return data
  const problem = problemOf(response.status, typeof error === 'object' && error ? error : {})
  if (problem.kind === 'signed_out') onSignedOut()
  throw problem
}

export interface Change {
  intention: Intention
  version: number
}

/** One act: the headers that make a retry harmless, and the intention closed once it is done. */
export async function act<Data>(
  intention: Intention,
  meant: unknown,
  send: (header: { 'Idempotency-Key': string }) => Promise<Answered<Data>>,
): Promise<Data> {
  const data = await answerOf(send({ 'Idempotency-Key': intention.of(meant).key }))
  intention.done()
  return data
}

/**
 * An act on the version of a lead that was read when it was first meant: a retry says the same one,
 * because the act itself may have made the next. If somebody else was faster it was not done, and
 * the next press means the version that is read by then.
 */
export async function change<Data>(
  { intention, version }: Change,
  meant: unknown,
  send: (header: { 'Idempotency-Key': string; 'If-Match': string }) => Promise<Answered<Data>>,
): Promise<Data> {
  const { key, version: first } = intention.of(meant, version)
  try {
    const data = await answerOf(send({ 'Idempotency-Key': key, 'If-Match': `"${first}"` }))
    intention.done()
    return data
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.kind === 'stale') intention.done()
    throw thrown
  }
}
