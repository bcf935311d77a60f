import { draftOf, keepDraft } from './drafts'

/**
 * The fields of a form, as they were left when it was last open: closing it, going elsewhere, a lock or
 * a reload lose nothing. Whoever sends the form drops the draft: keepDraft(name, '').
 */
export function drafted<Form extends object>(name: string, start: Form): Form {
  const kept = draftOf(name)
  const form = $state({ ...start, ...(kept ? (JSON.parse(kept) as Form) : {}) })
  const untouched = JSON.stringify(start)
  $effect(() => {
    const now = JSON.stringify(form)
    keepDraft(name, now === untouched ? '' : now)
  })
  return form
}
