// One short message at a time: what was just done.
const SHOWN_FOR_MS = 8000
let message = $state('')
let timer: ReturnType<typeof setTimeout> | undefined

export const toast = {
  get message() {
    return message
  },
}

export function say(text: string): void {
  clearTimeout(timer)
  message = text
  timer = setTimeout(() => (message = ''), SHOWN_FOR_MS)
}
