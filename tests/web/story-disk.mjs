// What stands on the disk after the story: everything in the data folder and the logs, as one text.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export function readEverything(folder, logs) {
  const files = []
  const walk = at => {
    for (const name of readdirSync(at)) {
      const path = join(at, name)
      if (statSync(path).isDirectory()) walk(path)
      else files.push(readFileSync(path, 'latin1'))
    }
  }
  walk(folder)
  return [...files, ...logs.map(log => Buffer.from(log).toString('latin1'))].join('\n')
}

/** Each text as it could lie on the disk: whole or in pieces of a line, composed and decomposed. */
export function canaries(texts) {
  const pieces = texts.filter(Boolean).flatMap(text => [text, ...text.split(/[.,?!] /)])
  return pieces
    .filter(piece => piece.length >= 12)
    .flatMap(piece => [piece.normalize('NFC'), piece.normalize('NFD'), encodeURIComponent(piece)])
    .map(piece => Buffer.from(piece).toString('latin1'))
}
