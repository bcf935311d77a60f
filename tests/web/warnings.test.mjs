// What warns: alarms that say whom there is to tell, and the parts of Today that no law limits.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { overflowsSideways, shoot, violations } from './browser.mjs'
import { alarms, innerRows } from './mock/alarms.mjs'
import { today } from './mock/answers.mjs'
import { people, peopleOf } from './mock/people.mjs'
import { mock, page, start, visible } from './stage.mjs'

const widths = [320, 1280]
const form = width => ({ size: { width, height: 900 } })
const fresh = (kind, number, words, late_words = '') => ({
  lead_id: `L-${kind}-${number}`,
  number,
  kind,
  words,
  at: '2026-11-20T09:00:00+07:00',
  is_late: late_words !== '',
  late_words,
})
const ask = (of_case, number, day, short_words) => ({
  lead_id: 'L0507',
  case_id: of_case,
  number,
  latest_day: day,
  words: `Nếu cần gia hạn: chậm nhất ${short_words}/2026`,
  short_words,
  label: 'Đề nghị Viện kiểm sát gia hạn',
  citation: 'khoản 2 Điều 147 BLTTHS',
  status: of_case ? 'draft' : 'confirmed',
  is_provisional: false,
  certain_words: '',
})
const warned = {
  ...today,
  asks: [
    ask(null, 'TB 0507/2026', '2026-11-27', 'thứ Sáu 27/11'),
    ask('V0012', 'VA 0012/2026', '2026-11-30', 'thứ Hai 30/11'),
  ],
  fresh: [
    fresh('answer', 'TB 0507/2026', 'Người báo tin đã trả lời', 'quá hạn thứ Ba 24/11'),
    fresh('paper', 'TB 0466/2026', 'Quyết định tạm đình chỉ, chờ xác nhận đã nhận', 'quá hạn thứ Hai 23/11'),
    fresh('given', 'TB 0530/2026', 'Một vụ việc được giao cho bạn'),
    fresh('given_step', 'TB 0462/2026', 'Một bước trong kế hoạch được giao cho bạn'),
  ],
  totals: { ...today.totals, asks: 51, fresh: 15 },
}
const fits = async name => {
  await shoot(page, `warnings-${name}-${page.viewportSize().width}`)
  assert.equal(await overflowsSideways(page), false)
  assert.deepEqual(await violations(page), [])
}
const list = id => page.locator(`section[aria-labelledby="${id}"]`)

for (const width of widths) {
  describe(`at ${width} pixels`, () => {
    const begin = (path, ready) => start('investigator', path, form(width), ready)

    test('Today lists what is late by our own rules apart from what is new', async () => {
      await begin('/', () => (mock.overrides['GET /today'] = { body: warned }))
      await visible('Quá hạn theo quy ước nội bộ')
      const late = list('qua-han-noi-bo')
      assert.equal(await late.locator('li').count(), 2)
      await late.getByText('quá hạn thứ Ba 24/11').waitFor()
      const answer = late.getByRole('link', { name: 'Người báo tin đã trả lời' })
      assert.equal(await answer.getAttribute('href'), '/vu-viec/L-answer-TB 0507/2026?phan=trao-doi')
      const paper = late.getByRole('link', { name: /chờ xác nhận/ })
      assert.equal(await paper.getAttribute('href'), '/kiem-sat')
      await fits('today')
    })

    test('what was given to somebody is new, and what is not listed is counted', async () => {
      await begin('/', () => (mock.overrides['GET /today'] = { body: warned }))
      const news = list('moi')
      await news.getByRole('link', { name: 'Một vụ việc được giao cho bạn' }).waitFor()
      const step = news.getByRole('link', { name: 'Một bước trong kế hoạch được giao cho bạn' })
      assert.match(await step.getAttribute('href'), /phan=ke-hoach$/)
      assert.equal(await news.locator('li').count(), 2)
      assert.equal((await news.locator('h2 span').innerText()).trim(), '15')
      await news.getByText('Và 13 điều khác').waitFor()
    })

    test('until when to ask for more time stands apart, and is no late task', async () => {
      await begin('/', () => (mock.overrides['GET /today'] = { body: warned }))
      const asks = list('gia-han')
      const lead = asks.getByRole('link', { name: 'Nếu cần gia hạn: chậm nhất thứ Sáu 27/11/2026' })
      assert.equal(await lead.getAttribute('href'), '/vu-viec/L0507')
      const file = asks.getByRole('link', { name: /chậm nhất thứ Hai 30\/11/ })
      assert.equal(await file.getAttribute('href'), '/vu-an/V0012')
      await asks.getByText('Không bắt buộc').waitFor()
      assert.equal((await asks.locator('h2 span').innerText()).trim(), '51')
      await asks.getByText('Và 49 điều khác').waitFor()
      assert.equal(await asks.locator('.due').count(), 0)
      assert.equal(await list('qua-han').locator('li').count(), today.late.length)
    })

    test('an alarm tells which paper waits, who was told twice, and that there are too few', async () => {
      const rows = innerRows.map((row, i) => (i ? row : { ...row, few_words: 'Chỉ có 2 người để báo' }))
      const body = { ...alarms('open'), rows }
      await start('coordinator', '/bao-dong', form(width), () => (mock.overrides['GET /alarms'] = { body }))
      const [first, second] = [page.locator('tbody tr').nth(0), page.locator('tbody tr').nth(1)]
      await first.getByText('Xác nhận đã nhận giấy: Thông báo kết quả tiếp nhận tin').waitFor()
      await first.getByText('Chỉ có 2 người để báo').waitFor()
      assert.equal(await second.getByText('Chỉ có').count(), 0)
      const twice = second.locator('.told').filter({ hasText: 'Mai Văn La Bàn' })
      assert.equal(await twice.count(), 2)
      assert.match(await twice.nth(0).innerText(), /07:00 23\/11/)
      assert.match(await twice.nth(1).innerText(), /09:10 24\/11/)
      await visible('xác nhận giấy gửi Viện kiểm sát trong 1 ngày làm việc')
      await fits('alarms')
    })

    test('the page of the people says how few can be told', async () => {
      const few_words = 'Chỉ có 2 người để báo khi có việc trễ hạn ở cơ quan này'
      const body = { ...peopleOf(people.head), few_words }
      await start('head', '/can-bo', form(width), () => (mock.overrides['GET /people'] = { body }))
      await visible(few_words)
      await fits('people')
    })
  })
}

describe('the set-up guide', () => {
  test('says before anything is made which agencies have too few people to tell', async () => {
    await start('', '/', form(320), () => {
      mock.isSetupOpen = true
    })
    const next = () => page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.getByLabel('Mã thiết lập').fill('DUNG-MA-0000')
    await next()
    await visible('đặc khu Cát Hải')
    await next()
    await page.getByLabel('Tìm tên xã, phường').fill('kien thuy')
    await page.getByLabel('xã Kiến Thuỵ').check()
    await next()
    // The city keeps its head alone: with the coordinator two people.
    const city = page.locator('section.agency').filter({ hasText: 'Cơ quan Cảnh sát điều tra' })
    while ((await city.locator('.member-drop').count()) > 1) await city.locator('.member-drop').last().click()
    const names = await page.getByLabel('Họ và tên').all()
    for (const [i, name] of names.entries()) await name.fill(`Người Thử ${i + 1}`)
    await next()
    await visible('Xem lại trước khi tạo')
    await visible('Việc trễ hạn phải có ít nhất ba người được báo')
    const few = page.locator('.notice li')
    const lines = (await few.allInnerTexts()).map(line => line.trim())
    assert.deepEqual(lines.filter(line => !line.endsWith(': chỉ có 2 người để báo')), [])
    assert.equal(lines.length, 1)
    await fits('setup')
    mock.isSetupOpen = false
  })
})
