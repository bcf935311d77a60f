// What is being written: questions by lead, and a report being taken in. In memory only: they may name people, so no storage holds them;
// going to another page and back keeps them, a reload asks first.
const drafts = new Map<string, string>()

export const draftOf = (lead: string): string => drafts.get(lead) ?? ''

/** Somebody else has signed in on this machine. */
export const forgetDrafts = (): void => drafts.clear()

export function keepDraft(lead: string, text: string): void {
  if (text) drafts.set(lead, text)
  else drafts.delete(lead)
}
