// Stands in for haidang-desk in the tests of screens: serves web/dist under the headers of the
// real server and answers /api/v1 from invented data. A test may override any answer.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { answers } from './answers.mjs'

const dist = new URL('../../../web/dist/', import.meta.url)
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ')
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const headers = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}

async function sendFile(path, response) {
  const name = path.startsWith('/assets/') || path === '/logo.svg' ? path.slice(1) : 'index.html'
  const body = await readFile(new URL(name, dist))
  response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(name)] })
  response.end(body)
}

function sendJson(response, status, body) {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  response.writeHead(status, { ...headers, 'Content-Type': type })
  response.end(JSON.stringify(body))
}

async function readBody(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  if (!request.headers['content-type']?.startsWith('application/json')) return { bytes }
  return bytes.length ? JSON.parse(bytes) : {}
}

/**
 * Starts it on a free port. who: a key of people in people.mjs, '' for nobody signed in.
 * overrides: { 'GET /queue': { status, body, delay, drop, cut } | (request) => that }.
 * cut: done, and the answer lost on its way. Whatever carries an Idempotency-Key is done once.
 */
export async function startMock() {
  const mock = { who: '', overrides: {}, requests: [], done: new Map(), address: '', stop: () => {} }
  const server = createServer((request, response) => {
    void serve(mock, request, response).catch(error =>
      sendJson(response, 500, { detail: String(error) }),
    )
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  mock.address = `http://127.0.0.1:${server.address().port}`
  mock.reset = who => Object.assign(mock, { who, overrides: {}, requests: [], done: new Map() })
  mock.stop = () => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  }
  return mock
}

async function serve(mock, request, response) {
  const url = new URL(request.url, mock.address)
  if (!url.pathname.startsWith('/api/v1')) return sendFile(url.pathname, response)
  const path = url.pathname.slice('/api/v1'.length)
  const body = request.method === 'POST' ? await readBody(request) : null
  const call = {
    method: request.method,
    path,
    query: url.searchParams,
    body,
    headers: request.headers,
  }
  mock.requests.push(call)
  const given = overrideFor(mock, call)
  if (given?.drop) return request.socket.destroy()
  if (given?.delay) await new Promise(resolve => setTimeout(resolve, given.delay))
  const answer = given?.status || given?.body ? given : once(mock, call)
  if (given?.cut) return request.socket.destroy()
  if (answer.bytes) {
    response.writeHead(200, { ...headers, 'Content-Type': answer.type, ...answer.more })
    return response.end(answer.bytes)
  }
  return sendJson(response, answer.status ?? 200, answer.body)
}

/** As the server keeps its answers: the same key again is the same answer. */
function once(mock, call) {
  const key = call.headers['idempotency-key']
  const kept = mock.done.get(key)
  if (kept) return kept.answer
  const answer = answers(mock, call)
  if (key) mock.done.set(key, { path: call.path, answer })
  return answer
}

function overrideFor(mock, call) {
  for (const [key, value] of Object.entries(mock.overrides)) {
    const [method, pattern] = key.split(' ')
    const isSame = new RegExp(`^${pattern.replace(/\*/g, '[^/]+')}$`).test(call.path)
    if (method === call.method && isSame) return typeof value === 'function' ? value(call) : value
  }
  return undefined
}
