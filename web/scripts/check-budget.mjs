// Weighs what a browser fetches over the wire before it shows the first screen: the page, the scripts it names and
// imports, its style sheets, the four font files. Fails above the budget. Part of: npm run build
import { existsSync, readFileSync, readdirSync } from 'node:fs'

const BUDGET_KB = 150
const dist = new URL('../dist/', import.meta.url)
const read = name => readFileSync(new URL(name, dist))
const packed = name => read(existsSync(new URL(`${name}.gz`, dist)) ? `${name}.gz` : name).length

const page = read('index.html').toString()
const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(match => match[1])
const assets = readdirSync(new URL('assets/', dist))
// The frame and the screen an officer lands on come lazily, but belong to the first load.
const landing = assets
  .filter(name => /^(Today|Frame)-.*\.js$/.test(name))
  .map(name => `assets/${name}`)
const first = new Set(['index.html', 'logo.svg', ...named, ...landing])
for (const name of first) {
  if (!name.endsWith('.js')) continue
  const text = read(name).toString()
  const imports = text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)
  for (const match of imports) first.add(`assets/${match[1]}`)
}

let sum = 0
for (const name of [...first].sort()) {
  sum += packed(name)
  console.log(`${(packed(name) / 1000).toFixed(1).padStart(7)} kB  ${name}`)
}
const all = assets.filter(name => /\.(js|css)$/.test(name))
const whole = all.reduce((total, name) => total + packed(`assets/${name}`), 0)
console.log(
  `${(sum / 1000).toFixed(1).padStart(7)} kB  first load, compressed (at most ${BUDGET_KB})`,
)
console.log(`${(whole / 1000).toFixed(1).padStart(7)} kB  every script and style sheet, compressed`)
process.exit(sum > BUDGET_KB * 1000 ? 1 : 0)
