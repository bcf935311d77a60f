// The duty desk where lists are long, lines are slow, and other people's answers come back.
import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { problem } from './mock/answers.mjs'
import { atDesk, content, queue, worked } from './mock/leads.mjs'
import { mock, page, posted, start, visible } from './stage.mjs'

const PAGE = 50
const many = Array.from({ length: 54 }, (_, i) => ({
  ...queue[2],
  lead_id: `N${i + 1}`,
  number: `TB ${1001 + i}/2026`,
  short_number: String(1001 + i),
}))
const listsRead = () => mock.requests.filter(call => call.path === '/queue').length
const chosen = number => page.getByRole('heading', { name: `TB ${number}/2026` }).waitFor()
const open = async () => {
  await page.getByRole('button', { name: /Mở tin/ }).click()
  await page.locator('.said').waitFor()
}
const type = async keys => {
  for (const key of keys) await page.keyboard.press(key)
}

describe('a queue longer than a page', () => {
  // Two pages, and the lead behind each of their rows.
  const beLong = () => {
    let rows = many
    mock.overrides = {
      'GET /queue': ({ query }) => {
        const from = query.get('cursor') ? PAGE : 0
        const counts = { unclassified: rows.length, danger: 0, waiting: 0, all: rows.length }
        const next_cursor = from + PAGE < rows.length ? 'next' : null
        return {
          body: { rows: rows.slice(from, from + PAGE), counts, total: rows.length, next_cursor },
        }
      },
      'GET /leads/*': ({ path }) => ({ body: atDesk(many.find(one => path.endsWith(`/${one.lead_id}`))) }),
      'POST /leads/*/classification': ({ path }) => {
        const id = path.split('/')[2]
        rows = rows.filter(one => one.lead_id !== id)
        return { body: { lead_id: id, version: 2, state: 'offered', handover_id: 'H2', words: 'Đã chuyển' } }
      },
    }
  }
  const begin = path => start('duty', path, undefined, beLong)
  const shown = () => page.locator('.list tbody tr').count()

  test('the page of a lead leads to its tip, on whichever page of the queue it stands', async () => {
    await begin('/vu-viec/N53')
    await page.getByRole('button', { name: 'Phân loại' }).click()
    await page.waitForURL('**/truc-ban?loc=unclassified&tin=N53')
    await chosen('1053')
    await open()
    await type(['2', 'a'])
    await visible('Phải chuyển')
    await page.keyboard.press('Enter')
    await visible('Đã chuyển')
    assert.equal(posted('/leads/N53/classification').length, 1)
  })

  test('choosing a row reads no list anew, and keeps what "Xem thêm" has brought', async () => {
    await begin('/truc-ban?tin=N1')
    await page.getByRole('button', { name: 'Xem thêm' }).click()
    await page.locator('#tin-N54').click()
    await chosen('1054')
    await page.keyboard.press('k')
    await chosen('1053')
    assert.equal(listsRead(), 2)
    assert.equal(await shown(), 54)
  })

  test('j on the last row brings the next page and goes on there, after an act too', async () => {
    await begin('/truc-ban?tin=N50')
    await chosen('1050')
    await visible('1049')
    await page.keyboard.press('j')
    await chosen('1051')
    await open()
    await type(['2', 'a'])
    await visible('Phải chuyển')
    await page.keyboard.press('Enter')
    await chosen('1052')
    await page.locator('#tin-N51').waitFor({ state: 'detached' })
    assert.equal(await shown(), 53)
    await page.keyboard.press('j')
    await chosen('1053')
  })
})

describe('a slow line', () => {
  const classifyA = async answer => {
    await start('duty', '/truc-ban?tin=L0524')
    await open()
    await type(['2', 'a'])
    await visible('Phải chuyển')
    let send
    const held = new Promise(resolve => (send = resolve))
    await page.route('**/leads/L0524/classification', async route => {
      await held
      if (answer === 'lost') await route.abort()
      else await route.continue()
    })
    await page.keyboard.press('Enter')
    await page.keyboard.press('j')
    await chosen('0525')
    await open()
    send()
  }

  test('whoever went on to the next tip stays there, and z takes back what was classified', async () => {
    await classifyA('kept')
    await visible('Đã chuyển TB 0524/2026')
    await chosen('0525')
    assert.match(page.url(), /tin=L0525/)
    await page.keyboard.press('z')
    await visible('Đã hoàn tác')
    const [call, ...more] = posted('/classification/undoing')
    assert.equal(call.path, '/leads/L0524/classification/undoing')
    assert.equal(call.headers['if-match'], '"2"')
    assert.equal(more.length, 0)
  })

  test('what could not be sent is said at the next tip too, with the way back', async () => {
    await classifyA('lost')
    await visible('Chưa phân loại được TB 0524/2026')
    await chosen('0525')
    await page.getByRole('link', { name: 'Làm lại' }).click()
    await chosen('0524')
    assert.ok(await page.locator('input[name=kind][value=crime_notice]').isChecked())
  })
})

describe('what was done about a tip', () => {
  test('what came back stands with what is to be classified, and its row begins with that', async () => {
    await start('duty', '/truc-ban')
    const row = page.getByRole('row', { name: /0516/ })
    await row.waitFor()
    const cell = row.getByRole('cell').last()
    assert.match((await cell.innerText()).trim(), /^Bị trả lại: Hồ sơ chưa đủ \(/)
    await page.locator('#tin-L0516').click()
    await open()
    await page.getByRole('button', { name: /Phân loại và chuyển/ }).waitFor()
  })

  test('links to other tips and a question that waits are read where the tip is', async () => {
    const one = worked.duplicates[0]
    await start('duty', '/truc-ban?tin=L0525', undefined, () => {
      mock.overrides['GET /leads/L0525'] = { body: atDesk(queue[3], worked) }
    })
    await visible('Đã hỏi lúc 09:10 thứ Tư 25/11/2026, chưa có trả lời')
    await page.getByRole('link', { name: one.number }).waitFor()
    mock.overrides['GET /leads/L0525'] = { body: atDesk(queue[3]) }
    await page.getByRole('button', { name: new RegExp(`^Không trùng.*${one.number}`) }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Không trùng' }).click()
    await page.getByRole('link', { name: one.number }).waitFor({ state: 'detached' })
  })

  test('a question that waits stands in the row too', async () => {
    await start('duty', '/truc-ban', undefined, () => {
      const rows = [{ ...queue[2], asked_words: '09:10 thứ Tư 25/11/2026' }, queue[4]]
      const counts = { unclassified: 2, danger: 0, waiting: 0, all: 2 }
      mock.overrides['GET /queue'] = { body: { rows, counts, total: 2, next_cursor: null } }
    })
    const cell = number => page.getByRole('row', { name: number }).getByRole('cell').last()
    await cell(/0524/).getByText('Đã hỏi lúc 09:10 thứ Tư 25/11/2026, chưa có trả lời').waitFor()
    assert.doesNotMatch(await cell(/0527/).innerText(), /Đã hỏi/)
  })

  test('a call of somebody who left nothing says that nobody can be asked', async () => {
    const nobody = 'Không hỏi lại được ai: người báo không có mã biên nhận'
    const lead = atDesk(queue[3])
    await start('duty', '/truc-ban?tin=L0525', undefined, () => {
      mock.overrides['GET /leads/L0525'] = { body: { ...lead, has_content_key: true } }
      mock.overrides['POST /leads/*/opening'] = { body: { ...content, contact_way: 'none' } }
    })
    await open()
    await visible('Không để lại cách liên lạc, không có mã biên nhận')
    await visible(nobody)
    assert.equal(await page.getByRole('link', { name: 'Hỏi người báo tin' }).count(), 0)
    await page.goto(`${mock.address}/vu-viec/L0525?phan=trao-doi`)
    await visible(nobody)
    await page.goto(`${mock.address}/truc-ban?tin=L0524`)
    await open()
    await page.getByRole('link', { name: 'Hỏi người báo tin' }).waitFor()
    assert.equal(await page.getByText(nobody).count(), 0)
  })

  test('a proposal that it is no tip about a crime stands in the row', async () => {
    const words = 'Chỉ đến mức xử phạt hành chính'
    await start('duty', '/truc-ban', undefined, () => {
      const rows = [{ ...queue[2], proposed_words: words }]
      const counts = { unclassified: 1, danger: 0, waiting: 0, all: 1 }
      mock.overrides['GET /queue'] = { body: { rows, counts, total: 1, next_cursor: null } }
    })
    const cell = page.getByRole('row', { name: /0524/ }).getByRole('cell').last()
    await cell.waitFor()
    assert.equal((await cell.innerText()).trim(), `Đề xuất: không phải tin về tội phạm: ${words}`)
  })

  test('h opens the list of other articles and is in it at once', async () => {
    await start('duty', '/truc-ban?tin=L0524')
    await open()
    await page.keyboard.press('h')
    await page.waitForFunction(() => document.activeElement?.id === 'dieu-khac')
  })
})

describe('errors of the form that takes reports in', () => {
  const submit = () => page.getByRole('button', { name: /^Ghi và phân loại/ }).click()
  const focused = id => page.waitForFunction(one => document.activeElement?.id === one, id)
  const story = () => page.getByLabel('Nội dung')
  beforeEach(async () => {
    await start('duty', '/truc-ban/nhan-tin')
    await story().fill('Chị gọi từ bến xe.')
  })

  test('what the server refuses is where the cursor goes, and is gone with the next try', async () => {
    const early = problem(422, 'invalid_input', 'Giờ nhận chưa tới', { field: 'received_at' })
    mock.overrides['POST /leads'] = early
    await submit()
    await visible('Giờ nhận chưa tới')
    await focused('luc-nhan')
    await story().fill('')
    await submit()
    await visible('Còn thiếu nội dung tin')
    assert.equal(await page.getByText('Giờ nhận chưa tới').count(), 0)
  })

  test('a slip in the year is told at the year, before a reason is asked for', async () => {
    const received = page.getByRole('group', { name: 'Nhận lúc' })
    await received.getByLabel('Năm').fill('2019')
    await submit()
    await visible('Giờ nhận đã quá một năm')
    await focused('nam-nhan')
    assert.equal(await page.getByLabel('Vì sao nhập muộn').count(), 0)
    assert.equal(posted('/leads').length, 0)
  })

  test('a session that had ended is no longer told of after signing in', async () => {
    mock.who = ''
    await submit()
    await visible('Phiên làm việc đã hết. Đăng nhập lại')
    await page.getByLabel('Mã cán bộ').fill('KIENTHUY-02')
    await page.getByLabel('Mật khẩu').fill('mat khau dung')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await story().waitFor()
    assert.equal(await story().inputValue(), 'Chị gọi từ bến xe.')
    assert.equal(await page.getByText('Phiên làm việc đã hết').count(), 0)
  })
})
