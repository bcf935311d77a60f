// The keyboard of the duty desk.
import { tinykeys } from 'tinykeys'
import { isTyping } from '../../keys'
import { ARTICLE_KEYS } from './articles'

export interface DeskKeys {
  next: () => void
  previous: () => void
  enter: () => void
  undo: () => void
  takeIn: () => void
  kind: (place: number) => void
  article: (letter: string) => void
  victimAge: () => void
}

/** Enter on a button or on an ordinary link stays theirs; on a row or a choice it is the desk's. */
function isTheirs(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement
  return !!target.closest('button, summary, a:not([data-row])')
}

export function watchKeys(keys: DeskKeys): () => void {
  const when = (act: () => void) => (event: KeyboardEvent) => {
    if (isTyping(event)) return
    event.preventDefault()
    act()
  }
  const map: Record<string, (event: KeyboardEvent) => void> = {
    j: when(keys.next),
    k: when(keys.previous),
    z: when(keys.undo),
    n: when(keys.takeIn),
    t: when(keys.victimAge),
    Enter: event => !isTheirs(event) && when(keys.enter)(event),
  }
  for (const place of [1, 2, 3]) map[String(place)] = when(() => keys.kind(place))
  for (const letter of Object.values(ARTICLE_KEYS)) map[letter] = when(() => keys.article(letter))
  return tinykeys(window, map)
}
