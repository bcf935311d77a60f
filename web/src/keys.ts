// Single keys are for who is not typing: silent in a field, while Vietnamese is being composed, and
// while a dialog or the explanation of the page is open.
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target
  if (event.isComposing || document.querySelector('dialog[open]')) return true
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio'
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    !!target.closest('.explain :popover-open')
  )
}
