// How sure a date is, said wherever it is read.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { today } from './mock/answers.mjs'
import { mock, page, start, visible } from './stage.mjs'

describe('how sure a date is', () => {
  const unsure = { status: 'draft', short_words: 'ngay, chưa làm', words: 'ngay, chưa làm, từ 15:05' }
  const inRow = (name, words) =>
    page.getByRole('row', { name }).getByText(words, { exact: true }).first().waitFor()

  test('a draft rule is marked in Today, the queue, its panel, a list and among the alarms', async () => {
    const late = today.late.map(task => ({ ...task, due: { ...task.due, ...unsure } }))
    const body = { ...today, late }
    await start('duty', '/', undefined, () => (mock.overrides['GET /today'] = { body }))
    const task = page.locator('.task', { hasText: 'ngay, chưa làm' })
    await task.getByText('quy tắc dự thảo').waitFor()
    await visible('chắc chắn: trước hết Chủ nhật 29/11')
    assert.equal(await page.locator('.task .tag.draft').count(), 1)
    await page.goto(`${mock.address}/truc-ban?tin=L0530`)
    await inRow(/0530/, 'dự thảo')
    assert.equal(await page.locator('.desk .table .tag.draft').count(), 1)
    const panel = page.locator('.sheet')
    await panel.getByText('quy tắc dự thảo').waitFor()
    await panel.getByText('chắc chắn: trước 22:00 thứ Ba 24/11').waitFor()
    await start('head', '/vu-viec?loc=agency')
    await inRow(/0518/, 'dự thảo')
    await start('coordinator', '/bao-dong')
    await inRow(/0522/, 'quy tắc dự thảo')
    assert.equal(await page.locator('.table .tag.draft').count(), 1)
  })

  test('a date in a year without an announced calendar is provisional, with one notice above', async () => {
    const notice = () => page.getByText(/năm chưa công bố lịch nghỉ/)
    await start('head', '/vu-an')
    await inRow(/0012/, 'tạm tính')
    assert.equal(await notice().count(), 1)
    await page.goto(`${mock.address}/vu-an/V0012`)
    await page.locator('.place-head').getByText('tạm tính', { exact: true }).waitFor()
    await page.locator('.dues').getByText('tạm tính', { exact: true }).waitFor()
    await visible(/hạn mới: thứ Tư 5\/5\/2027 \(tạm tính\)/)
    assert.equal(await notice().count(), 1)
    await page.goto(`${mock.address}/vu-viec/L0507`)
    await page.locator('.dues').getByText('chắc chắn: trước hết Chủ nhật 13/12').waitFor()
    assert.equal(await notice().count(), 0)
  })
})
