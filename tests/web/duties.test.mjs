// What ends a duty and who takes over: demands and steps on paper, transferred cases, cases by number.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { overflowsSideways, shoot } from './browser.mjs'
import { criminalCase } from './mock/cases.mjs'
import { lead, leadRows, proposed } from './mock/leads.mjs'
import { mock, page, posted, start, visible } from './stage.mjs'

/** Opens a path where one answer of the mock is another. */
async function startWith(who, path, overrides) {
  await start(who, path, undefined, () => {
    mock.overrides = overrides
  })
}
const ofLead = more => ({ 'GET /leads/L0507': { body: { ...lead, ...more } } })
const dialog = () => page.getByRole('dialog')
const widths = [320, 1280]
const form = width => ({ size: { width, height: 900 } })

describe('what is recorded on paper', () => {
  test('a demand of the procuracy is recorded with the day from which its limit runs', async () => {
    await startWith('investigator', '/vu-viec/L0507', ofLead({ can: ['record_demand'] }))
    await page.getByRole('button', { name: 'Ghi yêu cầu của Viện kiểm sát' }).click()
    await dialog().getByRole('button', { name: 'Ghi', exact: true }).click()
    await visible('Còn thiếu: chọn Viện kiểm sát yêu cầu gì')
    await dialog().getByLabel('Khắc phục vi phạm').check()
    await dialog().getByLabel('Ngày', { exact: true }).fill('24')
    await dialog().getByLabel('Tháng', { exact: true }).fill('11')
    await dialog().getByLabel('Năm', { exact: true }).fill('2026')
    await dialog().getByRole('button', { name: 'Ghi', exact: true }).click()
    await visible('Đã ghi yêu cầu của Viện kiểm sát về TB 0507/2026')
    assert.deepEqual(posted('/demands-received')[0].body, {
      demand: 'procuracy_demanded',
      received_on: '2026-11-24',
    })
  })

  test('a step taken on an earlier day says which, a day that is in no calendar is not sent', async () => {
    await startWith('investigator', '/vu-viec/L0507', ofLead({ can: ['step:file_handed_over'] }))
    await page.getByRole('button', { name: 'Đã chuyển hồ sơ' }).click()
    await dialog().getByLabel('Ngày', { exact: true }).fill('31')
    await dialog().getByLabel('Tháng', { exact: true }).fill('11')
    await dialog().getByLabel('Năm', { exact: true }).fill('2026')
    await dialog().getByRole('button', { name: 'Đã làm xong' }).click()
    assert.equal(posted('/steps').length, 0)
    await dialog().getByLabel('Ngày', { exact: true }).fill('23')
    await dialog().getByRole('button', { name: 'Đã làm xong' }).click()
    await visible('Đã ghi: Đã chuyển hồ sơ')
    assert.deepEqual(posted('/steps')[0].body, {
      step: 'file_handed_over',
      done_on: '2026-11-23',
    })
  })

  test('a step of 24 hours is recorded with its minute, written as people here write it', async () => {
    await startWith('investigator', '/vu-viec/L0507', ofLead({ can: ['step:file_handed_over'] }))
    await page.getByRole('button', { name: 'Đã chuyển hồ sơ' }).click()
    await dialog().getByLabel('Ngày', { exact: true }).fill('23')
    await dialog().getByLabel('Tháng', { exact: true }).fill('11')
    await dialog().getByLabel('Năm', { exact: true }).fill('2026')
    await dialog().getByLabel('Giờ', { exact: true }).fill('24h10')
    await dialog().getByRole('button', { name: 'Đã làm xong' }).click()
    await visible('Kiểm tra lại giờ')
    assert.equal(posted('/steps').length, 0)
    await dialog().getByLabel('Giờ', { exact: true }).fill('9h05')
    await page.keyboard.press('Enter')
    await visible('Đã ghi: Đã chuyển hồ sơ')
    assert.deepEqual(posted('/steps')[0].body, {
      step: 'file_handed_over',
      done_on: '2026-11-23',
      done_time: '09:05',
    })
  })

  test('a paper of a case is recorded with the day it was sent; who decides is asked for none', async () => {
    const file = { ...criminalCase, can: ['case_change_sent', 'investigation_concluded'] }
    await startWith('investigator', '/vu-an/V0012', { 'GET /cases/V0012': { body: file } })
    await page.getByRole('button', { name: 'Kết luận, đề nghị truy tố' }).click()
    assert.equal(await dialog().getByLabel('Ngày', { exact: true }).count(), 0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Đã gửi quyết định thay đổi, bổ sung' }).click()
    await dialog().getByLabel('Ngày', { exact: true }).fill('24')
    await dialog().getByLabel('Tháng', { exact: true }).fill('11')
    await dialog().getByLabel('Năm', { exact: true }).fill('2026')
    await dialog().getByRole('button', { name: 'Đã làm xong' }).click()
    await visible('Đã ghi: Đã gửi quyết định thay đổi, bổ sung')
    assert.deepEqual(posted('/steps')[0].body, { act: 'case_change_sent', done_on: '2026-11-24' })
  })

  test('of several demands of the procuracy the one that was met is chosen; of one nothing is asked', async () => {
    const can = ['step:procuracy_demand_met']
    const one = { id: '11111111111111111111111111', words: 'yêu cầu ngày thứ Ba 17/11/2026' }
    const other = { id: '22222222222222222222222222', words: 'yêu cầu ngày thứ Sáu 20/11/2026' }
    const met = { name: 'Đã khắc phục theo yêu cầu của Viện kiểm sát' }
    for (const width of widths) {
      await start('investigator', '/vu-viec/L0507', form(width), () => {
        mock.overrides = ofLead({ can, open_demands: [one, other] })
      })
      await page.getByRole('button', met).click()
      await dialog().getByRole('button', { name: 'Đã làm xong' }).click()
      await visible('Chọn yêu cầu đã khắc phục')
      assert.equal(posted('/steps').length, 0)
      await shoot(page, `demands-${width}`)
      assert.equal(await overflowsSideways(page), false)
      await dialog().getByLabel(other.words).check()
      await dialog().getByRole('button', { name: 'Đã làm xong' }).click()
      await visible('Đã ghi: Đã khắc phục')
      assert.deepEqual(posted('/steps')[0].body, { step: 'procuracy_demand_met', demand: other.id })
    }
    await startWith('investigator', '/vu-viec/L0507', ofLead({ can, open_demands: [one] }))
    await page.getByRole('button', met).click()
    assert.equal(await dialog().getByRole('radio').count(), 0)
    await dialog().getByRole('button', { name: 'Đã làm xong' }).click()
    await visible('Đã ghi: Đã khắc phục')
    assert.deepEqual(posted('/steps')[0].body, { step: 'procuracy_demand_met' })
  })

  test('clear signs of a crime are a decision, and what falls away is said before', async () => {
    await startWith('head', '/vu-viec/L0507', ofLead({ can: ['step:clear_signs_found'] }))
    await page.getByRole('button', { name: 'Xác định rõ dấu hiệu tội phạm' }).click()
    await visible('thời hạn giải quyết tin không áp dụng nữa')
    await dialog().getByRole('button', { name: 'Ra quyết định' }).click()
    await visible('Đã ghi: Xác định rõ dấu hiệu tội phạm')
    assert.deepEqual(posted('/steps')[0].body, { step: 'clear_signs_found' })
  })
})

describe('cases', () => {
  test('what was transferred here waits in its own tab and is accepted with an investigator', async () => {
    const waiting = {
      ...criminalCase,
      state: 'transferred',
      state_words: 'Chuyển cơ quan khác điều tra',
      can: [],
      may_change_leads: false,
      may_accept: true,
    }
    await startWith('head', '/vu-an', { 'GET /cases/V0012': { body: waiting } })
    await page.getByRole('link', { name: 'Chuyển đến, chờ nhận' }).click()
    await page.getByRole('link', { name: 'VA 0012/2026' }).click()
    await page.getByRole('button', { name: 'Nhận và phân công' }).click()
    await dialog().getByRole('button', { name: 'Nhận và phân công' }).click()
    assert.equal(posted('/acceptance').length, 0)
    await dialog().getByRole('radio').first().check()
    await dialog().getByRole('button', { name: 'Nhận và phân công' }).click()
    await visible('Đã nhận VA 0012/2026')
    assert.equal(typeof posted('/acceptance')[0].body.investigator_id, 'string')
  })

  test('what was transferred here goes back with a reason, and its giver takes it back', async () => {
    const waiting = {
      ...criminalCase,
      state: 'transferred',
      transfer_words: 'Chờ Cơ quan điều tra tiếp nhận',
      can: [],
      may_change_leads: false,
    }
    const started = more => startWith('head', '/vu-an/V0012', { 'GET /cases/V0012': { body: { ...waiting, ...more } } })
    await started({ may_accept: true, may_reject: true })
    await page.getByRole('button', { name: 'Trả lại', exact: true }).click()
    await dialog().getByRole('button', { name: 'Trả lại', exact: true }).click()
    assert.equal(posted('/rejection').length, 0)
    await dialog().getByLabel('Hồ sơ chưa đủ').check()
    await dialog().getByRole('button', { name: 'Trả lại', exact: true }).click()
    await visible('Đã trả VA 0012/2026 về')
    assert.deepEqual(posted('/rejection')[0].body, { reason: 'file_incomplete' })
    await started({ may_take_back: true })
    await visible('Chờ Cơ quan điều tra tiếp nhận')
    await page.getByRole('button', { name: 'Rút lại việc chuyển' }).click()
    await dialog().getByRole('button', { name: 'Rút lại', exact: true }).click()
    await visible('Đã rút lại: VA 0012/2026')
    assert.equal(posted('/withdrawal').length, 1)
  })

  test('a decision to open joins a case that is found by its number; one that has ended is refused', async () => {
    await start('head', `/vu-viec/${proposed.lead_id}`)
    await page.getByRole('button', { name: /^Quyết định$/ }).click()
    await dialog().getByLabel('Khởi tố vụ án hình sự').check()
    const number = dialog().getByLabel('Tìm vụ án theo số')
    const look = dialog().getByRole('button', { name: 'Tìm', exact: true })
    await number.fill('VA 9999/2026')
    await look.click()
    await visible('Không có vụ án số VA 9999/2026')
    await number.fill('VA 0003/2026')
    await look.click()
    await visible('VA 0003/2026 không còn điều tra')
    await number.fill('VA 0005/2026')
    await dialog().getByRole('button', { name: 'Ra quyết định' }).click()
    await visible('Đã gõ số vụ án mà chưa chọn được vụ nào')
    await number.press('Enter') // looks, and decides nothing
    await visible('VA 0005/2026: 150.2, TB 0140/2026')
    assert.equal(posted('/decisions').length, 0)
    await dialog().getByRole('button', { name: 'Ra quyết định' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.equal(posted('/decisions')[0].body.case_id, 'V0005')
  })
})

describe('what is found and shown', () => {
  const search = async words => {
    await page.getByRole('searchbox').fill(words)
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  }
  test('search shows a case by its number, and of how many hits these are the first', async () => {
    await start('head', '/tim')
    await search('VA 12/2026')
    await page.getByRole('link', { name: 'VA 0012/2026' }).waitFor()
    await search('xe bạc')
    await visible('Hiện 3 trong số 61')
  })

  test('danger stands in the list of leads, and who left is named so', async () => {
    await startWith('head', '/vu-viec?loc=agency', {
      'GET /leads': {
        body: {
          rows: [{ ...leadRows[0], danger: 'now', investigator: 'Lê Thị San Hô (đã rời)' }],
          counts: { mine: 7, agency: 31, to_accept: 1, to_decide: 1, cases: 12, ended: 9 },
          total: 1,
          next_cursor: null,
        },
      },
      ...ofLead({ investigator: { ...lead.investigator, has_left: true } }),
    })
    await visible('Nguy hiểm tính mạng')
    await page.getByRole('link', { name: 'TB 0507/2026' }).click()
    await visible('Lê Thị San Hô (đã rời)')
  })
})
