// What is being written: questions, reports being taken in, what a dialog asks. In memory, and sealed
// in this window's storage, so that a reload finds it. The key comes with the session and stands in
// the memory of the server alone: when the session ends, what is left on the disk is noise.
const STORED = 'haidang.drafts'
const NONCE_BYTES = 12
const ALGORITHM = 'AES-GCM'
const drafts = new Map<string, string>()
let key: CryptoKey | null = null
let isSealing = false
let isChanged = false

export const draftOf = (name: string): string => drafts.get(name) ?? ''

/** Somebody else has signed in on this machine. */
export function forgetDrafts(): void {
  drafts.clear()
  store('')
}

export function keepDraft(name: string, text: string): void {
  if (draftOf(name) === text) return
  if (!text) drafts.delete(besides(name))
  keep(name, text)
}

// The key of a request beside the words it was made for: who sends the same words again, after a
// reload too, sends the same request.
const besides = (name: string): string => `${name} #`
export const intentionOf = (name: string): string => draftOf(besides(name))
export function keepIntention(name: string, text: string): void {
  if (intentionOf(name) !== text) keep(besides(name), text)
}

function keep(name: string, text: string): void {
  if (text) drafts.set(name, text)
  else drafts.delete(name)
  void seal()
}

/** With the key of the session that begins: what is written from now on is sealed under it. */
export async function sealDraftsUnder(sessionKey: string): Promise<void> {
  key = await keyFrom(sessionKey)
  await seal()
}

/** After a reload: what the same session has sealed is there again. */
export async function unsealDrafts(sessionKey: string): Promise<void> {
  key = await keyFrom(sessionKey)
  try {
    const [nonce, sealed] = stored()
    if (!key || !nonce || !sealed) return
    const text = await crypto.subtle.decrypt({ name: ALGORITHM, iv: nonce }, key, sealed)
    const kept = JSON.parse(new TextDecoder().decode(text)) as [string, string][]
    for (const [name, written] of kept) drafts.set(name, written)
  } catch {
    store('') // of another session: nobody can open it any more
  }
}

/** None where the browser has no cryptography, on a plain connection: then memory is all there is. */
async function keyFrom(text: string): Promise<CryptoKey | null> {
  if (!globalThis.crypto?.subtle) return null
  return crypto.subtle.importKey('raw', fromBase64(text), ALGORITHM, false, ['encrypt', 'decrypt'])
}

/** One at a time; what changed meanwhile is sealed right after. */
async function seal(): Promise<void> {
  isChanged = true
  if (isSealing || !key) return
  isSealing = true
  while (isChanged) {
    isChanged = false
    if (!drafts.size) {
      store('')
      continue
    }
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
    const text = new TextEncoder().encode(JSON.stringify([...drafts]))
    const sealed = await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, text)
    store(`${toBase64(iv)} ${toBase64(new Uint8Array(sealed))}`)
  }
  isSealing = false
}

function store(text: string): void {
  try {
    if (text) sessionStorage.setItem(STORED, text)
    else sessionStorage.removeItem(STORED)
  } catch {
    // storage is switched off or full: memory has it
  }
}
const stored = () => (sessionStorage.getItem(STORED) ?? '').split(' ').map(fromBase64)

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, letter => letter.charCodeAt(0))
}
