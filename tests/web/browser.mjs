// What every browser test needs: Debian's Chromium, pages of a given size and theme, axe, timeouts.
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

// The packages of the tests stand in web/package.json: one lock file for everything of npm.
const require = createRequire(new URL('../../web/package.json', import.meta.url))
const { chromium } = require('playwright-core')
const axePath = require.resolve('axe-core/axe.min.js')

const STEP_MS = 20_000 // also on a machine that is busy building
export const WIDE = { width: 1280, height: 800 }
export const PHONE = { width: 320, height: 640 }
export const FORMS = [
  { tag: '1280', size: WIDE, theme: 'day' },
  { tag: '320-night', size: PHONE, theme: 'night' },
  { tag: '1280-night', size: WIDE, theme: 'night' },
  { tag: '320', size: PHONE, theme: 'day' },
]

/** Turns a page that is open into one of these forms. */
export async function take(page, { size, theme }) {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: theme === 'night' ? 'dark' : 'light' })
}

/** Rejects when the work takes longer: evaluate() and axe.run() know no time limit of their own. */
export function within(work, what, ms = STEP_MS) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${ms} ms`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Debian's Chromium. Root in a container has no user namespaces, hence no sandbox there. */
export function launch() {
  const executablePath = process.env.HAIDANG_CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}`)
  const args = ['--disable-dev-shm-usage', '--disable-gpu', '--hide-scrollbars']
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return chromium.launch({ executablePath, args, headless: true })
}

/**
 * A page of its own cookies. scripts: false is how the public pages are driven.
 * Refusals of the content policy and uncaught errors gather in page.complaints.
 */
export async function openPage(
  browser,
  { size = WIDE, theme = 'day', scripts = true, locale = 'vi-VN' } = {},
) {
  const context = await browser.newContext({
    viewport: size,
    locale,
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: theme === 'night' ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(STEP_MS)
  const page = await context.newPage()
  page.complaints = []
  page.on('pageerror', error => page.complaints.push(String(error)))
  page.on('console', message => {
    const text = message.text()
    const isPolicy = /Content Security Policy|Trusted ?Type|TrustedHTML/i.test(text)
    if (isPolicy) page.complaints.push(text)
  })
  return page
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The violations axe finds on the page as it stands, one line each; empty when clean. */
export async function violations(page) {
  const isThere = await within(page.evaluate(() => 'axe' in globalThis), 'looking for axe')
  if (!isThere) await within(page.evaluate(readAxe()), 'loading axe')
  const found = await within(
    page.evaluate(
      rules => globalThis.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
      RULES,
    ),
    'axe',
    30_000,
  )
  return found.violations.flatMap(rule =>
    rule.nodes.map(
      node =>
        `${rule.id}: ${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim()})`,
    ),
  )
}

// Evaluated through the debugger, so the page's own content policy stays as it is.
let axeText = ''
function readAxe() {
  axeText ||= require('node:fs').readFileSync(axePath, 'utf8')
  return axeText
}

/** Does the page scroll sideways? Wide tables may, inside their own box; the page may not. */
export function overflowsSideways(page) {
  return within(
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    ),
    'measuring',
  )
}

const shotFolder = new URL('../../build/shots/', import.meta.url)

/** A picture in build/shots/, for people to look at; not where all of ./test runs. */
export async function shoot(page, name) {
  if (process.env.HD_FULL_TEST) return
  mkdirSync(shotFolder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, shotFolder)), fullPage: true })
}
