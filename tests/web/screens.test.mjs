// Every screen and state of the staff app against the mock: what it says, axe, nothing sideways,
// nothing refused by the content policy. Pictures go to build/shots/.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FORMS, launch, openPage, overflowsSideways, shoot, take, violations } from './browser.mjs'
import { today } from './mock/answers.mjs'
import { startMock } from './mock/server.mjs'
import { SCREENS } from './screens.mjs'

let browser
let mock
before(async () => {
  mock = await startMock()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await mock?.stop()
})

// Whole screens in all four forms; their lesser states in two, unless HAIDANG_SHOTS=all.
const formsOf = isWhole => FORMS.slice(0, isWhole || process.env.HAIDANG_SHOTS === 'all' ? 4 : 2)

describe('every screen, day and night, wide and phone', () => {
  for (const screen of SCREENS) {
    test(screen.name, async t => {
      mock.reset(screen.who ?? '')
      Object.assign(mock.overrides, screen.over)
      const page = await openPage(browser)
      t.after(() => page.context().close())
      await page.goto(mock.address + screen.at)
      await screen.act?.(page)
      for (const form of formsOf(screen.whole)) {
        await take(page, form)
        if (screen.anew) await page.goto(mock.address + screen.at)
        await page.getByText(screen.see).locator('visible=true').first().waitFor()
        await assertSound(page, `${screen.name}-${form.tag}`)
        // One tap to an explanation, in every state of every screen; this one explains itself.
        const explained = await page.locator('.explain > button:visible').count()
        assert.equal(explained, screen.explains === false ? 0 : 1, `${screen.name} explains itself`)
      }
    })
  }
})

async function assertSound(page, name) {
  await shoot(page, name)
  assert.deepEqual(await violations(page), [], `axe: ${name}`)
  assert.equal(await overflowsSideways(page), false, `${name} scrolls sideways`)
  assert.deepEqual(page.complaints, [])
}

describe('English', () => {
  const places = [
    ['today-en', 'investigator', '/', 'Late'],
    ['queue-en', 'duty', '/truc-ban?tin=L0524', 'The content is sealed'],
    ['lead-en', 'investigator', '/vu-viec/L0507', 'What happened'],
    ['steering-en', 'coordinator', '/dieu-hanh', 'Method, source'],
    ['notices-en', 'procurator', '/kiem-sat', 'Confirm receipt'],
    ['people-en', 'head', '/can-bo', 'Left the agency'],
    ['alarms-en', 'coordinator', '/bao-dong', 'Seen by nobody'],
    ['sign-in-en', '', '/', 'Officer code'],
  ]
  for (const [name, who, at, see] of places) {
    test(name, async () => {
      mock.reset(who)
      const page = await openPage(browser)
      await page.addInitScript(() => localStorage.setItem('haidang.language', 'en'))
      await page.goto(mock.address + at)
      await page.getByText(see).locator('visible=true').first().waitFor()
      assert.equal(await page.locator('html').getAttribute('lang'), 'en')
      assert.ok(mock.requests.every(call => call.headers['accept-language'] === 'en'))
      await assertSound(page, name)
      await page.context().close()
    })
  }
})

describe('the set-up guide', () => {
  for (const form of formsOf(false)) {
    test(`from the code to the slips, ${form.tag}`, async () => {
      mock.reset('')
      mock.isSetupOpen = true
      const page = await openPage(browser, form)
      await page.goto(mock.address)
      await walkSetup(page, form.tag)
      mock.isSetupOpen = false
      await page.context().close()
    })
  }
})

async function walkSetup(page, tag) {
  const explained = () => page.locator('.explain > button:visible').count()
  const next = () => page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Mã thiết lập').fill('SAI')
  await next()
  await page.getByText('Mã chưa đúng').waitFor()
  await assertSound(page, `setup-code-${tag}`)
  await page.getByLabel('Mã thiết lập').fill('DUNG-MA-0000')
  await next()
  await page.getByText('đặc khu Cát Hải').waitFor()
  await assertSound(page, `setup-province-${tag}`)
  await next()
  await page.getByLabel('Tìm tên xã, phường').fill('kien thuy')
  await page.getByLabel('xã Kiến Thuỵ').check()
  await page.getByText('Đã chọn 1 trong').waitFor()
  await assertSound(page, `setup-agencies-${tag}`)
  await next()
  await next()
  await page.getByText('chỗ cần điền').waitFor()
  await assertSound(page, `setup-members-gaps-${tag}`)
  const names = await page.getByLabel('Họ và tên').all()
  for (const [i, name] of names.entries()) await name.fill(`Người Thử ${i + 1}`)
  await assertSound(page, `setup-members-${tag}`)
  await next()
  await page.getByText('Xem lại trước khi tạo').waitFor()
  await assertSound(page, `setup-check-${tag}`)
  await page.getByRole('button', { name: 'Tạo cơ quan và cán bộ' }).click()
  await page.getByText('song-bien-dem-1000').waitFor()
  assert.equal(await explained(), 1)
  await assertSound(page, `setup-passwords-${tag}`)
}

test('the page for the steering committee is one sheet of A4, with plot and definitions', async () => {
  mock.reset('coordinator')
  const page = await openPage(browser)
  await page.goto(`${mock.address}/dieu-hanh?theo=commune`)
  await page.locator('.chart .last').waitFor()
  await page.getByText('xã số 114').first().waitFor()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1)
  await page.emulateMedia({ media: 'print' })
  for (const seen of ['Chỉ in 8 dòng', 'Gia hạn đúng luật', 'xã số 8']) {
    assert.ok(await page.getByText(seen).first().isVisible(), seen)
  }
  assert.equal(await page.getByText('TB 0288/2026').isVisible(), false)
  await page.context().close()
})

describe('text twice as large', () => {
  const places = [
    ['', '/'],
    ['investigator', '/'],
    ['duty', '/truc-ban?tin=L0524'],
    ['investigator', '/vu-viec/L0507'],
    ['coordinator', '/dieu-hanh'],
    ['coordinator', '/bao-dong'],
  ]
  for (const [who, at] of places) {
    test(`nothing scrolls sideways: ${who || 'nobody'} at ${at}`, async () => {
      mock.reset(who)
      const page = await openPage(browser)
      await page.goto(mock.address + at)
      await page.locator('main h1').locator('visible=true').first().waitFor()
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 700 })
        assert.equal(await overflowsSideways(page), false, `at ${width} px`)
      }
      await page.context().close()
    })
  }
})
