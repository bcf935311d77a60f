// What officers do at the same time: nobody has to press anything to be told.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { violations } from './browser.mjs'
import { askedIdentity, today } from './mock/answers.mjs'
import { leads } from './mock/leads.mjs'
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

describe('who sent it', () => {
  const contact = 'Chị An, 0900 000 000'
  const withRequest = more => {
    const lead = structuredClone(leads.L0507)
    Object.assign(lead.identity, { can_ask: false })
    Object.assign(lead.identity.requests[0], { can_answer: false }, more)
    return { body: lead }
  }
  const opened = async () => {
    await start('investigator', '/bao-dong', undefined, atNow)
    mock.overrides['GET /leads/L0507'] = withRequest({ state: 'approved', can_open: true })
    await page.goto(`${mock.address}/vu-viec/L0507`)
    await page.getByRole('button', { name: 'Mở danh tính' }).click()
    await visible(contact)
  }
  const covered = async () => {
    await page.getByText(contact).waitFor({ state: 'detached' })
    await visible('Danh tính người báo tin')
  }

  test('both officers read until when it can be answered, by the clock of the server', async () => {
    const asked = page => page.clock.install({ time: new Date('2026-11-25T19:00:00+07:00') })
    await start('head', '/vu-viec/L0507', undefined, asked)
    await visible('Bạn trả lời được đến 14:31')
    await visible('còn 11 phút')
    // Nothing is heard of the server for a while: only what has passed since is taken off.
    mock.overrides['GET /leads/L0507'] = { drop: true }
    await page.clock.runFor('09:30')
    await visible('còn 1 phút')
    await page.clock.runFor('00:45')
    await visible('còn dưới 1 phút')
    assert.deepEqual(await violations(page), [])
  })

  test('who asked reads it too', async () => {
    await start('investigator', '/bao-dong', undefined, atNow)
    mock.overrides['GET /leads/L0507'] = withRequest({ can_answer: false })
    await page.goto(`${mock.address}/vu-viec/L0507`)
    await visible('Chờ cán bộ thứ hai đồng ý, đến 14:31, còn 11 phút')
  })

  test('where there is no second officer it says so and is not asked for', async () => {
    const lead = structuredClone(leads.L0507)
    lead.identity = { can_ask: false, no_second: true, requests: [] }
    await start('investigator', '/bao-dong', undefined, atNow)
    mock.overrides['GET /leads/L0507'] = { body: lead }
    await page.goto(`${mock.address}/vu-viec/L0507`)
    await visible('Cơ quan chưa có cán bộ thứ hai trả lời được')
    assert.equal(await page.getByRole('button', { name: 'Đề nghị mở danh tính' }).count(), 0)
  })

  test('is covered when what was agreed to has lapsed', async () => {
    await opened()
    mock.overrides['GET /leads/L0507'] = withRequest({ state: 'lapsed', can_open: false })
    await page.clock.runFor('00:11')
    await covered()
  })

  test('is covered after a quarter of an hour, whatever the server can be asked', async () => {
    await opened()
    mock.overrides['GET /leads/L0507'] = { drop: true }
    await page.clock.runFor('10:00')
    await page.mouse.move(200, 200) // somebody is there, so that nothing locks
    await visible(contact)
    await page.clock.runFor('05:02')
    await covered()
  })
})
