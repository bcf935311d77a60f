// The only place that speaks HTTP. Adds what every request needs and turns each failure into a
// Problem; nothing here knows a screen.
import { language } from '../words/words.svelte'
import type { Intention } from './intention'
import { lostConnection, Problem, problemOf } from './problem'

const BASE = '/api/v1'
let csrfToken = ''
let onSignedOut: () => void = () => {}

export function useCsrfToken(token: string): void {
  csrfToken = token
}

/** Told when the server no longer knows the session, wherever that is noticed. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener
}

type Query = Record<string, string | number | null | undefined>

export function fileAddress(lead: string, index: number, answer = ''): string {
  return `${BASE}/leads/${lead}/files/${index}${answer && `?answer=${answer}`}`
}

export function get<Answer>(path: string, query: Query = {}): Promise<Answer> {
  const given = Object.entries(query).filter(([, value]) => value != null && value !== '')
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return send<Answer>(search.size ? `${path}?${search}` : path, { method: 'GET' })
}

export interface Change {
  intention?: Intention
  version?: number
}

export async function post<Answer>(
  path: string,
  body: object,
  change: Change = {},
): Promise<Answer> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (csrfToken) headers['X-CSRF-Token'] = csrfToken
  if (change.version !== undefined) headers['If-Match'] = `"${change.version}"`
  // The version belongs to the intention: after a reload the same words mean a new try.
  const meant = [path, change.version, body]
  if (change.intention) headers['Idempotency-Key'] = change.intention.keyFor(meant)
  const answer = await send<Answer>(path, { method: 'POST', headers, body: JSON.stringify(body) })
  change.intention?.done()
  return answer
}

async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const headers = { ...init.headers, Accept: 'application/json', 'Accept-Language': language() }
  let response: Response
  try {
    response = await fetch(BASE + path, {
      ...init,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
    })
  } catch {
    throw lostConnection()
  }
  if (response.ok) return read<Answer>(response)
  const problem = problemOf(response.status, await detailsOf(response))
  if (problem.kind === 'signed_out') onSignedOut()
  throw problem
}

async function read<Answer>(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer
  } catch {
    throw lostConnection()
  }
}

async function detailsOf(response: Response): Promise<object> {
  try {
    const details: unknown = await response.json()
    return typeof details === 'object' && details ? details : {}
  } catch {
    return {}
  }
}

export { Problem }
