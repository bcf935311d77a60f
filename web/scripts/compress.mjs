// Lays a compressed copy (name.gz) beside every text of dist/ that gets smaller by it; the staff
// program sends that one to browsers that take gzip. Part of: npm run build
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
for (const entry of readdirSync(dist, { recursive: true })) {
  const name = entry.toString()
  if (!/\.(html|js|css|svg|json|txt)$/.test(name)) continue
  const plain = readFileSync(new URL(name, dist))
  const packed = gzipSync(plain, { level: 9 })
  if (packed.length < plain.length) writeFileSync(new URL(`${name}.gz`, dist), packed)
}
