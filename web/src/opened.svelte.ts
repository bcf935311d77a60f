// What was opened since signing in, in memory only and gone with the lock. It gives the rows of
// the queue their first words; the server keeps them sealed.
import { SvelteMap } from 'svelte/reactivity'
import type { Casework, Content, Identity, Message } from './api/types'

const contents = new SvelteMap<string, Content>()
const dialogues = new SvelteMap<string, Message[]>()
const identities = new SvelteMap<string, Identity>()
const caseworks = new SvelteMap<string, Casework>()

export const openedContent = (lead: string) => contents.get(lead)
export const openedDialogue = (lead: string) => dialogues.get(lead)
export const openedIdentity = (lead: string) => identities.get(lead)

export const openedCasework = (lead: string) => caseworks.get(lead)

export function keepCasework(lead: string, casework: Casework): void {
  caseworks.set(lead, casework)
}
export function keepContent(lead: string, content: Content): void {
  contents.set(lead, content)
}
export function keepDialogue(lead: string, messages: Message[]): void {
  dialogues.set(lead, messages)
}

// Who sent a tip is open for no longer than what was agreed to holds. Asked each second and not by one
// timer: a machine that slept wakes up late.
const HOLDS_MS = 15 * 60 * 1000
const LOOK_MS = 1000
const ends = new Map<string, number>()
let watch: ReturnType<typeof setInterval> | undefined
export function keepIdentity(lead: string, identity: Identity): void {
  identities.set(lead, identity)
  ends.set(lead, Date.now() + HOLDS_MS)
  watch ??= setInterval(sealLapsed, LOOK_MS)
  document.addEventListener('visibilitychange', sealLapsed)
}
export function forgetIdentity(lead: string): void {
  identities.delete(lead)
  ends.delete(lead)
  if (ends.size) return
  clearInterval(watch)
  watch = undefined
  document.removeEventListener('visibilitychange', sealLapsed)
}
function sealLapsed(): void {
  for (const [lead, end] of ends) if (Date.now() >= end) forgetIdentity(lead)
}
export function forgetDialogue(lead: string): void {
  dialogues.delete(lead)
}

/** The first words of a tip opened here, empty when it was not. */
export function summaryOf(lead: string): string {
  return contents.get(lead)?.story.trim().slice(0, 120) ?? ''
}

export function forgetOpened(): void {
  contents.clear()
  dialogues.clear()
  for (const lead of ends.keys()) forgetIdentity(lead)
  caseworks.clear()
}
