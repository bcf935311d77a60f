// What officers do at the same time: nobody has to press anything to be told.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { violations } from './browser.mjs'
import { askedIdentity, today } from './mock/answers.mjs'
import { mock, page, start, visible } from './stage.mjs'

const NOW = '2026-11-25T14:20:00+07:00'
const atNow = page => page.clock.install({ time: new Date(NOW) })
const isFocused = place => place.evaluate(link => link === document.activeElement)

describe('today by itself', () => {
  const withAsked = {
    ...today,
    fresh: [askedIdentity, ...today.fresh],
    counts: { ...today.counts, today: 9 },
  }

  test('a request that waits for this officer appears first within a minute; the focus stays', async () => {
    await start('head', '/', undefined, atNow)
    const link = page.getByRole('link', { name: 'Công an xã Kiến Thuỵ bàn giao một tin' })
    await link.focus()
    mock.overrides['GET /today'] = { body: withAsked }
    await page.clock.runFor('01:00')
    await visible('chờ bạn đến 14:35')
    assert.equal(await page.locator('.work h2').first().textContent(), 'Trong 15 phút 1')
    assert.ok(await isFocused(link))
    assert.deepEqual(await violations(page), [])
  })

  test('the numbers of the rail follow on every screen, and nothing is read behind a lock', async () => {
    await start('head', '/can-bo', undefined, atNow)
    await page.getByRole('heading', { level: 1 }).waitFor()
    mock.overrides['GET /today'] = { body: withAsked }
    await page.clock.runFor('01:00')
    await page.getByRole('link', { name: /Hôm nay.*9/ }).waitFor()
    await page.clock.runFor('14:30')
    await visible('Máy tự khoá vì để yên')
    const read = () => mock.requests.filter(call => call.path === '/today').length
    const before = read()
    await page.clock.runFor('02:00')
    assert.equal(read(), before)
  })
})
