// What can go wrong with a request, told apart by what the officer can do about it.
export type ProblemKind = 'offline' | 'signed_out' | 'stale' | 'field' | 'refused' | 'fault'

export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    readonly detail: string,
    readonly field = '',
    readonly incident = '',
  ) {
    super(code)
  }
}

interface Details {
  code?: string
  title?: string
  detail?: string
  field?: string
  incident?: string
}

/** The connection broke or the server is gone: whether the request arrived is unknown. */
export function lostConnection(): Problem {
  return new Problem('offline', 'offline', '')
}

/** From an answer of RFC 9457; an answer that is none (a proxy's page) counts as a fault. */
export function problemOf(status: number, details: Details): Problem {
  const { code = '', title = '', detail = '', field = '', incident = '' } = details
  return new Problem(kindOf(status, code, field), code, detail || title, field, incident)
}

function kindOf(status: number, code: string, field: string): ProblemKind {
  if (status === 401 && code !== 'wrong_credentials') return 'signed_out'
  if (code === 'stale' || status === 412) return 'stale'
  if (field) return 'field'
  return status >= 500 || !code ? 'fault' : 'refused'
}

export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  console.error(thrown)
  return new Problem('fault', 'internal', '')
}
