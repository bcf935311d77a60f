// What the staff app does with the file of a lead and the page of a case.
import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { problem } from './mock/answers.mjs'
import { changed, leads } from './mock/leads.mjs'
import { mock, page, posted, start, visible } from './stage.mjs'

describe('the page of a case', () => {
  beforeEach(() => start('head', '/vu-an/V0012'))

  test('an offence is added with its article, clause and reason', async () => {
    await page.getByText('Việc khác của vụ án').click()
    await page.getByRole('button', { name: 'Bổ sung tội danh' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ra quyết định' }).click()
    await visible('Còn thiếu điều, khoản')
    await dialog.getByLabel('Điều luật').selectOption('151')
    await dialog.getByLabel('Khoản').selectOption('1')
    await dialog.getByLabel('Còn hành vi khác chưa khởi tố').check()
    await dialog.getByRole('button', { name: 'Ra quyết định' }).click()
    await visible('Đã ghi: Bổ sung tội danh')
    const [call] = posted('/decisions')
    assert.deepEqual(call.body, {
      act: 'offence_added',
      article: '151',
      clause: '1',
      ground: 'another_crime',
    })
    assert.equal(call.headers['if-match'], '"5"')
  })

  test('a lead is taken off only with a reason', async () => {
    await page.getByRole('button', { name: /^Tách.*TB 0411/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Tách', exact: true }).click()
    await visible('Còn thiếu lý do')
    await dialog.getByLabel('Nhập nhầm').check()
    await dialog.getByRole('button', { name: 'Tách', exact: true }).click()
    await visible('Đã tách TB 0411/2026')
    assert.deepEqual(posted('/removal')[0].body, { reason: 'joined_by_mistake' })
  })
})

describe('the file of a lead', () => {
  const open = async part => {
    await start('investigator', `/vu-viec/L0507?phan=${part}`)
    await page.getByRole('button', { name: 'Mở hồ sơ' }).click()
  }

  test('@ offers the colleagues who can be named, by keyboard alone; Escape leaves the text alone', async () => {
    await open('ghi-chu')
    const text = page.getByLabel('Ghi chú mới')
    await text.pressSequentially('Nhờ @con')
    await page.getByRole('option', { name: 'Đại uý Đinh Văn Con Nước' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('option').waitFor({ state: 'detached' })
    await text.pressSequentially(' nuoc')
    await page.keyboard.press('Enter')
    assert.equal(await text.inputValue(), 'Nhờ @Đinh Văn Con Nước ')
    assert.ok(await page.getByLabel('Đại uý Đinh Văn Con Nước').isChecked())
    await text.pressSequentially('xem giúp')
    await page.getByRole('button', { name: 'Thêm ghi chú' }).click()
    await visible('Đã thêm ghi chú')
    assert.deepEqual(posted('/notes')[0].body, {
      text: 'Nhờ @Đinh Văn Con Nước xem giúp',
      mentions: ['M5'],
    })
    assert.equal(await text.inputValue(), '')
  })

  test('a file that was not stored is sent again under the same intention', async () => {
    await open('tai-lieu')
    mock.overrides['POST /leads/L0507/documents'] = { drop: true }
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ảnh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('jpeg') })
    await visible('chưa lưu được')
    mock.overrides = {}
    await page.getByRole('button', { name: 'Gửi lại' }).click()
    await page.getByText('chưa lưu được').waitFor({ state: 'detached' })
    const calls = posted('/documents')
    assert.equal(new Set(calls.map(call => call.headers['idempotency-key'])).size, 1)
    assert.equal(calls[0].headers['x-file-name'], encodeURIComponent('ảnh.jpg'))
  })

  test('a person who was changed by somebody else meanwhile is read anew, what was typed stays', async () => {
    await open('nguoi')
    await page.getByRole('button', { name: /^Sửa.*Sao Biển/ }).click()
    await page.getByLabel('Điện thoại').fill('0900 000 099')
    mock.overrides['POST /leads/L0507/people/P1'] = problem(412, 'stale', 'Đã có bản mới.')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await visible('vừa được người khác sửa')
    assert.equal(await page.getByLabel('Điện thoại').inputValue(), '0900 000 099')
    mock.overrides = {}
    await page.getByRole('button', { name: 'Lưu' }).click()
    await visible('Đã ghi Phạm Thị Sao Biển')
    assert.ok(posted('/people/P1').every(call => call.headers['if-match'] === '"2"'))
  })
})
