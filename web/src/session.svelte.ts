// Who is signed in here, and whether the screen is locked. A lock hides the place but keeps it
// mounted, so that what was being typed is there again after the same officer signs in.
import { readSession, signOut } from './api/calls'
import { useCsrfToken, whenSignedOut } from './api/client'
import { asProblem } from './api/problem'
import type { Session } from './api/types'
import { forgetDrafts, sealDraftsUnder, unsealDrafts } from './drafts'
import { forgetOpened } from './opened.svelte'
import { rememberAgain } from './remembered'

export type LockReason = 'left' | 'idle' | 'ended'
let current = $state.raw<Session | null>(null)
let locked = $state<LockReason | ''>('')
let entries = $state(0)

export const session = {
  get current() {
    return current
  },
  get locked() {
    return locked
  },
  /** Grows with each sign-in: what was loaded before is read anew. */
  get entries() {
    return entries
  },
}

export function enter(next: Session): void {
  useCsrfToken(next.csrf_token)
  if (current && current.member.id !== next.member.id) forgetDrafts()
  void sealDraftsUnder(next.draft_key)
  current = next
  locked = ''
  entries += 1
}

/** Result: an unreachable server as a problem; nobody signed in is no problem. */
export async function startSession(): Promise<void> {
  whenSignedOut(() => hide('ended'))
  try {
    const found = await readSession()
    await unsealDrafts(found.draft_key)
    enter(found)
  } catch (thrown) {
    const problem = asProblem(thrown)
    if (problem.kind !== 'signed_out') throw problem
  }
}

function hide(reason: LockReason): void {
  forgetOpened()
  if (current && !locked) locked = reason
}

/** Hides at once, then ends the session on the server; a lost connection does not keep it open. */
export async function lock(reason: LockReason): Promise<void> {
  hide(reason)
  try {
    await signOut()
  } catch {
    // the server ends an idle session by itself
  }
  rememberAgain()
}

export async function stayAwake(): Promise<void> {
  try {
    const fresh = await readSession()
    useCsrfToken(fresh.csrf_token)
  } catch {
    // the next real request says what is wrong
  }
}
