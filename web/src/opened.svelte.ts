// What was opened since signing in, in memory only and gone with the lock. It gives the rows of
// the queue their first words; the server keeps them sealed.
import { SvelteMap } from 'svelte/reactivity'
import type { Content, Identity, Message } from './api/types'

const contents = new SvelteMap<string, Content>()
const dialogues = new SvelteMap<string, Message[]>()
const identities = new SvelteMap<string, Identity>()

export const openedContent = (lead: string) => contents.get(lead)
export const openedDialogue = (lead: string) => dialogues.get(lead)
export const openedIdentity = (lead: string) => identities.get(lead)

export function keepContent(lead: string, content: Content): void {
  contents.set(lead, content)
}
export function keepDialogue(lead: string, messages: Message[]): void {
  dialogues.set(lead, messages)
}
export function keepIdentity(lead: string, identity: Identity): void {
  identities.set(lead, identity)
}
export function forgetIdentity(lead: string): void {
  identities.delete(lead)
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
  identities.clear()
}
