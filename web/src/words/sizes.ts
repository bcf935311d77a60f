const KB = 1000
const MB = 1000 * KB

/** Bytes as people read them in Vietnamese and English: "820 kB", "1,2 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} kB`
  return `${(bytes / MB).toFixed(1).replace('.', ',')} MB`
}

/** Characters as the server counts them: of the tidied text, a letter with its marks as one. */
export const lengthOf = (text: string): number => [...text.normalize('NFC').trim()].length

/** How much of each the server keeps, in characters. */
export const LIMITS = { line: 200, phone: 40, year: 4, text: 20_000 } as const

export const isLonger = (text: string, limit: number): boolean => lengthOf(text) > limit
