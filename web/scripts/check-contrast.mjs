// Reads src/styles/tokens.css, measures every pair of colours that may meet and fails if one is too weak.
// Part of: npm run check
import { readFileSync } from 'node:fs'

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
)
const blockAfter = selector => {
  const start = css.indexOf('{', css.indexOf(selector)) + 1
  return css.slice(start, css.indexOf('}', start))
}
const colours = block =>
  Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(m => [
      m[1],
      m[2].toLowerCase(),
    ]),
  )
const day = colours(blockAfter(':root {'))
const night = { ...day, ...colours(blockAfter('[data-theme=night] {')) }
const device = { ...day, ...colours(blockAfter(':root:not([data-theme=day])')) }

const channel = v => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const light = hex =>
  [1, 3, 5]
    .map(i => channel(parseInt(hex.slice(i, i + 2), 16)))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
const ratio = (a, b) => {
  const [hi, lo] = [light(a), light(b)].sort((x, y) => y - x)
  return (hi + 0.05) / (lo + 0.05)
}

const BODY = 7,
  TEXT = 4.5,
  SHAPE = 3
const papers = ['ground', 'surface', 'sunken', 'hover', 'selected']
const pairs = [
  ...papers.flatMap(p => [
    ['ink', p, BODY],
    ['ink-soft', p, BODY],
    ['ink-quiet', p, TEXT],
    ['link', p, TEXT],
    ['danger', p, TEXT],
    ['good', p, TEXT],
    ['beam-ink', p, TEXT],
    ['outline', p, SHAPE],
    ['focus', p, SHAPE],
  ]),
  ['ink', 'beam-wash', BODY],
  ['ink', 'danger-wash', BODY],
  ['ink', 'good-wash', BODY],
  ['ink-soft', 'beam-wash', BODY],
  ['ink-soft', 'danger-wash', BODY],
  ['beam-ink', 'beam-wash', TEXT],
  ['danger', 'danger-wash', TEXT],
  ['good', 'good-wash', TEXT],
  ['link', 'beam-wash', TEXT],
  ['link', 'danger-wash', TEXT],
  ['on-beam', 'beam', BODY],
  ['on-beam', 'beam-hover', BODY],
  ['on-danger', 'danger', BODY],
  ['on-demo', 'demo', BODY],
  ['on-sea', 'sea', BODY],
  ['on-sea-soft', 'sea', BODY],
  ['on-sea', 'sea-light', BODY],
  ['on-sea-soft', 'sea-light', BODY],
  ['beam', 'sea', SHAPE],
  ['beam', 'sea-light', SHAPE],
  ['beam-edge', 'ground', SHAPE],
  ['beam-edge', 'surface', SHAPE],
  ['ground', 'ink', BODY],
]
let failed = 0
for (const [theme, set] of [
  ['day', day],
  ['night', night],
]) {
  const weakest = {}
  for (const [front, back, least] of pairs) {
    const r = ratio(set[front], set[back]),
      ok = r >= least
    if (!ok) failed++
    if (!weakest[least] || r < weakest[least][0]) weakest[least] = [r, front, back]
    console.log(
      `${theme.padEnd(6)}${ok ? 'ok  ' : 'WEAK'}  ${r.toFixed(2).padStart(5)} : 1  (needs ${least})  ${front} on ${back}`,
    )
  }
  for (const [least, [r, front, back]] of Object.entries(weakest))
    console.log(
      `${theme.padEnd(6)}weakest of those that need ${least}: ${r.toFixed(2)} (${front} on ${back})`,
    )
}
for (const name of Object.keys(night))
  if (night[name] !== device[name]) {
    failed++
    console.log(`night and device-dark differ: ${name}`)
  }
console.log(failed ? `${failed} failed` : 'all pairs hold')
process.exit(failed ? 1 : 0)
