// One short message at a time: what was just done, and for half a minute how to take it back or where
// it is seen.
const SHOWN_FOR_MS = 8000
const UNDO_FOR_MS = 30_000

export interface Undo {
  label: string
  run: () => Promise<void>
}

/** Where the thing just done can be seen or printed. */
export interface Link {
  label: string
  href: string
}

let message = $state('')
let undo = $state<Undo | null>(null)
let link = $state<Link | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

export const toast = {
  get message() {
    return message
  },
  get undo() {
    return undo
  },
  get link() {
    return link
  },
}

export function say(
  text: string,
  wayBack: Undo | null = null,
  seenAt: Link | null = null,
): void {
  clearTimeout(timer)
  message = text
  undo = wayBack
  link = seenAt
  timer = setTimeout(() => say(''), wayBack || seenAt ? UNDO_FOR_MS : SHOWN_FOR_MS)
  if (!text) clearTimeout(timer)
}

/** The message goes first, so that a second press does nothing. */
export async function takeBack(): Promise<void> {
  const way = undo
  if (!way) return
  say('')
  await way.run()
}
