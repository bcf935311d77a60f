// What was typed or chosen survives a lost connection, a reload, and another officer who was faster.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { within } from './browser.mjs'
import { problem } from './mock/answers.mjs'
import { changed, leads, queue } from './mock/leads.mjs'
import { people } from './mock/people.mjs'
import { mock, page, posted, start as open, visible } from './stage.mjs'

const press = name => () => page.getByRole('button', { name }).first().click()
const check = name => page.getByRole('dialog').getByRole('radio', { name }).check()
async function fillDay(group, day, month, year) {
  const boxes = page.getByRole('dialog').getByRole('group', { name: group })
  for (const [label, value] of [['Ngày', day], ['Tháng', month], ['Năm', year]]) {
    await boxes.getByLabel(label, { exact: true }).fill(value)
  }
}
const start = (who, at) =>
  open(who, at, undefined, page => page.on('dialog', dialog => void dialog.accept()))
/** Every field of the form in front, as it stands. */
const fields = () =>
  within(
    page.evaluate(() => {
      const form = document.querySelector('dialog[open] form') ?? document.querySelector('main form')
      return [...form.elements]
        .filter(one => !['BUTTON', 'FIELDSET'].includes(one.tagName))
        .map(one => (one.type === 'radio' ? `${one.value}: ${one.checked}` : one.value))
    }),
    'reading the fields',
  )

const FORMS = [
  {
    name: 'a question to the sender',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=trao-doi',
    fill: () => page.locator('textarea').fill('Bạn còn nhớ tên bến xe không?'),
    path: '/leads/L0507/questions',
    send: 'Gửi câu hỏi',
    done: 'Đã gửi câu hỏi',
  },
  {
    name: 'a call being taken in',
    who: 'duty',
    at: '/truc-ban/nhan-tin',
    fill: async () => {
      await page.getByLabel('Nội dung').fill('Chị gọi từ bến xe.')
      await page.getByLabel(/^Người báo tin/).fill('Chị An')
      await page.getByRole('radio', { name: 'Thư' }).check({ force: true })
    },
    path: '/leads',
    send: /^Ghi và phân loại/,
    done: 'Đã ghi TB 0550/2026',
  },
  {
    name: 'a classification',
    who: 'duty',
    at: '/truc-ban?tin=L0524',
    open: async () => {
      await page.getByRole('button', { name: /Mở tin/ }).click()
      await page.locator('.classify').waitFor()
    },
    fill: async () => {
      for (const key of ['1', 'h']) await page.keyboard.press(key)
      await page.locator('#dieu-khac').selectOption('297')
      await page.getByRole('radiogroup', { name: /dư luận/ }).getByLabel('Có').check()
    },
    path: '/leads/L0524/classification',
    inPage: true,
    send: /^3\. Phân loại và chuyển/,
    done: 'Đã chuyển TB 0524/2026',
  },
  {
    name: 'a proposal',
    who: 'investigator',
    at: '/vu-viec/L0507',
    open: press('Đề xuất quyết định'),
    fill: async () => {
      await check(/^Không khởi tố/)
      await check(/Không có sự việc phạm tội/)
      await page.getByLabel(/Lý do/).fill('Đã xác minh, không có sự việc.')
    },
    path: '/leads/L0507/proposals',
    send: 'Gửi đề xuất',
    done: 'Đã đề xuất',
  },
  {
    name: 'a decision',
    who: 'head',
    at: '/vu-viec/L0462',
    open: press(/^Quyết định$/),
    fill: () => page.getByLabel('Điều luật').selectOption('151'),
    path: '/leads/L0462/decisions',
    send: 'Ra quyết định',
    done: 'Đã ra quyết định',
  },
  {
    name: 'a prolongation',
    who: 'head',
    at: '/vu-viec/L0411',
    open: press('Kéo dài thời hạn'),
    fill: async () => {
      await check('Phải kiểm tra, xác minh tại nhiều địa điểm')
      await fillDay(/^Đến hết ngày/, '5', '2', '2027')
    },
    path: '/leads/L0411/prolongations',
    send: 'Kéo dài',
    done: 'Đã kéo dài',
  },
  {
    name: 'a paper of the procuracy',
    who: 'head',
    at: '/vu-viec/L0411',
    open: press('Ghi quyết định của Viện kiểm sát'),
    fill: async () => {
      await check(/^Gia hạn/)
      await fillDay(/^Ngày nhận được/, '24', '11', '2026')
      await fillDay(/^Đến hết ngày/, '5', '3', '2027')
    },
    path: '/leads/L0411/procuracy-replies',
    send: 'Ghi',
    done: 'Đã ghi quyết định',
  },
  {
    name: 'an acceptance',
    who: 'head',
    at: '/vu-viec/L0518',
    open: press('Nhận và phân công'),
    fill: () => check(/San Hô/),
    path: '/leads/L0518/acceptance',
    send: 'Nhận và phân công',
    done: 'Đã nhận TB 0518/2026',
  },
  {
    name: 'a return',
    who: 'head',
    at: '/vu-viec/L0518',
    open: press('Không tiếp nhận'),
    fill: () => check('Gửi nhầm cơ quan'),
    path: '/leads/L0518/rejection',
    send: 'Trả lại',
    done: 'Đã trả TB 0518/2026',
  },
  {
    name: 'a hand-over to another agency',
    who: 'head',
    at: '/vu-viec/L0533',
    open: press('Chuyển cơ quan khác'),
    fill: async () => {
      await check('Bộ đội Biên phòng TP Hải Phòng')
      await check('Xảy ra ở địa bàn khác')
    },
    path: '/leads/L0533/handovers',
    send: 'Chuyển',
    done: 'Đã chuyển TB 0533/2026',
  },
  {
    name: 'an address for letters',
    who: 'coordinator',
    at: '/bao-dong',
    fill: () => page.getByLabel('Địa chỉ nhận thư').fill('khac@haiphong.example'),
    path: '/alarms/mail',
    send: 'Lưu địa chỉ',
    done: 'Đã lưu',
  },
]

describe('a lost connection, then a reload', () => {
  for (const form of FORMS) {
    test(`${form.name} is there as it was left`, async () => {
      await start(form.who, form.at)
      await form.open?.()
      await form.fill()
      const before = await fields()
      mock.overrides[`POST ${form.path}`] = { drop: true }
      const scope = form.open && !form.inPage ? page.getByRole('dialog') : page
      const send = () =>
        scope.getByRole('button', { name: form.send, exact: typeof form.send === 'string' }).click()
      await send()
      await visible('Mất kết nối với máy chủ')
      assert.deepEqual(await fields(), before)
      await page.reload()
      await form.open?.()
      await (scope === page ? page.locator('main form') : scope).waitFor()
      await page.waitForFunction(
        text => {
          const shown = document.querySelector('dialog[open] form') ?? document.querySelector('main form')
          return shown.elements.length >= text
        },
        before.length,
      )
      assert.deepEqual(await fields(), before)
      mock.overrides = {}
      await send()
      await visible(form.done)
    })
  }

  test('what is kept cannot be read, and opens for the same session only', async () => {
    await start('investigator', '/vu-viec/L0507?phan=trao-doi')
    await page.locator('textarea').fill('Bạn còn nhớ tên bến xe không?')
    const stored = () => page.evaluate(() => sessionStorage.getItem('haidang.drafts') ?? '')
    await page.waitForFunction(() => sessionStorage.getItem('haidang.drafts'))
    assert.doesNotMatch(Buffer.from(await stored(), 'base64').toString(), /bến xe|L0507/)
    mock.overrides['GET /session'] = { body: { ...people.investigator, draft_key: 'B'.repeat(43) } }
    await page.reload()
    await page.locator('textarea').waitFor()
    assert.equal(await page.locator('textarea').inputValue(), '')
    assert.equal(await stored(), '')
  })

  test('what was sent leaves nothing behind', async () => {
    await start('investigator', '/vu-viec/L0507?phan=trao-doi')
    await page.locator('textarea').fill('Bạn còn nhớ tên bến xe không?')
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click()
    await visible('Đã gửi câu hỏi')
    await page.waitForFunction(() => !sessionStorage.getItem('haidang.drafts'))
  })
})

const AGAIN = [
  { ...FORMS[0], words: 'textarea' },
  { ...FORMS[1], words: '#noi-dung-tin', keys: 'Control+Enter' },
  {
    name: 'a note that names a colleague',
    who: 'investigator',
    at: '/vu-viec/L0507?phan=ghi-chu',
    open: press('Mở hồ sơ'),
    fill: async () => {
      await page.locator('#ghi-chu').fill('Nhờ anh xem lại giờ hẹn.')
      await page.getByRole('checkbox').first().check()
    },
    path: '/leads/L0507/notes',
    send: 'Thêm ghi chú',
    done: 'Đã thêm ghi chú',
    words: '#ghi-chu',
  },
]

describe('done by the server, and its answer lost', () => {
  let lost = 0
  const send = async form => {
    if (form.keys) return page.keyboard.press(form.keys)
    await page.getByRole('button', { name: form.send }).click()
  }
  const lose = async form => {
    await start(form.who, form.at)
    await form.open?.()
    await form.fill()
    mock.overrides[`POST ${form.path}`] = { cut: true }
    await send(form)
    await visible('Mất kết nối với máy chủ')
    // What was done has made the next version of the lead.
    lost = posted(form.path).length
    const { version } = leads.L0507
    mock.overrides = { 'GET /leads/L0507': { body: { ...leads.L0507, version: version + 1 } } }
  }
  const sendAgain = async form => {
    await page.waitForFunction(at => document.querySelector(at)?.value, form.words)
    await send(form)
    await visible(form.done)
    const meant = posted(form.path).map(({ body, headers }) =>
      JSON.stringify([headers['idempotency-key'], headers['if-match'], body]),
    )
    assert.ok(meant.length > lost) // the browser itself may have tried again as well
    assert.equal(new Set(meant).size, 1)
    assert.equal([...mock.done.values()].filter(one => one.path === form.path).length, 1)
  }

  for (const form of AGAIN) {
    test(`${form.name} is sent again after a reload, and done once`, async () => {
      await lose(form)
      await page.reload()
      await form.open?.()
      await sendAgain(form)
    })
  }

  test('nor is it done twice by who went to another screen and came back', async () => {
    const [question] = AGAIN
    await lose(question)
    await page.getByRole('link', { name: 'Hôm nay' }).first().click()
    await page.getByRole('heading', { name: /Thứ Tư/ }).waitFor()
    await page.goBack()
    await sendAgain(question)
  })

  test('the next call of the same words is another one', async () => {
    const call = AGAIN[1]
    await start(call.who, call.at)
    for (const number of ['TB 0550/2026', 'TB 0551/2026']) {
      await call.fill()
      await send(call)
      await visible(`Đã ghi ${number}`)
      await page.goto(mock.address + call.at)
    }
  })
})

describe('taking in', () => {
  const clock = () => page.getByLabel('Giờ', { exact: true })
  const at = moment => page => page.clock.install({ time: new Date(moment) })

  test('the call came when its first word is typed, not when the page was opened', async () => {
    await open('duty', '/truc-ban/nhan-tin', undefined, at('2026-11-25T22:00:00+07:00'))
    await clock().waitFor()
    assert.equal(await clock().inputValue(), '22:00')
    await page.clock.runFor('09:30')
    assert.equal(await clock().inputValue(), '22:09')
    await page.clock.setSystemTime(new Date('2026-11-25T22:12:00+07:00'))
    await page.getByLabel('Nội dung').fill('C')
    await page.waitForFunction(() => document.querySelector('#luc-nhan').value === '22:12')
    await page.clock.runFor('01:30')
    assert.equal(await clock().inputValue(), '22:12')
  })

  test('what the officer has set stays', async () => {
    await open('duty', '/truc-ban/nhan-tin', undefined, at('2026-11-25T22:00:00+07:00'))
    await clock().fill('21:40')
    await page.getByLabel('Nội dung').focus()
    await page.clock.runFor('10:00')
    await page.getByLabel('Nội dung').fill('Chị gọi từ bến xe.')
    assert.equal(await clock().inputValue(), '21:40')
  })

  test('a letter that is too long is told so at its field, and nothing of it is cut', async () => {
    await start('duty', '/truc-ban/nhan-tin')
    const story = page.getByLabel('Nội dung')
    const contact = page.getByLabel(/^Người báo tin/)
    await story.fill('ơ'.repeat(20_001))
    await contact.fill('0'.repeat(1001))
    await page.getByRole('alert').getByText('Dài quá 20.000 ký tự').waitFor()
    await page.getByRole('alert').getByText('Dài quá 1.000 ký tự').waitFor()
    assert.equal((await story.inputValue()).length, 20_001)
    assert.equal((await contact.inputValue()).length, 1001)
    await page.keyboard.press('Control+Enter')
    assert.ok(await story.evaluate(field => field === document.activeElement))
    assert.equal(posted('/leads').length, 0)
    // A letter and its mark are one character, as the server counts.
    await story.fill('o\u031b'.repeat(20_000))
    await contact.fill('0'.repeat(1000))
    await page.keyboard.press('Control+Enter')
    await visible('Đã ghi TB 0550/2026')
  })
})

for (const { name, at, fill, words, send, limit, path } of [
  { ...AGAIN[0], limit: 4000 },
  { ...AGAIN[2], limit: 20_000 },
]) {
  test(`${name} that is too long says so and is not sent short`, async () => {
    await start('investigator', at)
    if (path.endsWith('/notes')) await press('Mở hồ sơ')()
    await fill()
    await page.locator(words).fill('ơ'.repeat(limit + 1))
    await page.getByRole('alert').getByText('Dài quá').waitFor()
    await page.getByRole('button', { name: send }).click({ force: true })
    assert.equal((await page.locator(words).inputValue()).length, limit + 1)
    assert.equal(posted(path).length, 0)
  })
}

const FILE = '/vu-viec/L0507?phan='
for (const { name, at, open: opening, field, limit, send, path } of [
  {
    name: 'what was found in a step',
    at: `${FILE}ke-hoach`,
    open: /^Ghi kết quả/,
    field: '#ket-qua',
    limit: 20_000,
    send: 'Lưu',
    path: '/results',
  },
  {
    name: 'the purpose of a plan',
    at: `${FILE}ke-hoach`,
    open: 'Sửa kế hoạch',
    field: '#ke-hoach',
    limit: 20_000,
    send: /^Trình/,
    path: '/plan',
  },
  {
    name: 'a step',
    at: `${FILE}ke-hoach`,
    open: 'Thêm việc',
    field: '#viec',
    limit: 20_000,
    send: /^Trình/,
    path: '/steps',
  },
  {
    name: 'the name of a person',
    at: `${FILE}nguoi`,
    open: 'Thêm người',
    field: '#nguoi-ten',
    limit: 200,
    send: 'Lưu',
    path: '/people',
  },
]) {
  test(`${name} that is too long is told at its field, whole, and not sent`, async () => {
    await start('investigator', at)
    await press('Mở hồ sơ')()
    await press(opening)()
    const dialog = page.getByRole('dialog')
    const text = dialog.locator(field)
    await text.fill('ơ'.repeat(limit + 1))
    await dialog.getByRole('alert').getByText(`Dài quá ${limit.toLocaleString('vi')} ký tự`).waitFor()
    if (field === '#nguoi-ten') await check('Người biết sự việc')
    await dialog.getByRole('button', { name: send }).click()
    await dialog.getByText('Có chỗ dài quá').waitFor()
    assert.equal((await text.inputValue()).length, limit + 1)
    assert.equal(mock.requests.filter(call => call.method !== 'GET' && call.path.includes(path)).length, 0)
  })
}

describe('somebody else took the lead', () => {
  const TAKEN =
    'Vụ việc đã được giao cho điều tra viên khác (Thiếu tá Vũ Văn Mỏ Neo, 14:20 25/11/2026) nên không còn trong phần việc của bạn. Chưa có gì bị ghi; điều bạn gõ còn nguyên.'
  const told = problem(409, 'conflict', TAKEN)

  test('a note that comes too late says by whose act, and what was typed stays', async () => {
    await start('investigator', `${FILE}ghi-chu`)
    await press('Mở hồ sơ')()
    const note = 'Chủ xe khách nhớ mặt người đón.'
    await page.getByLabel('Ghi chú mới').fill(note)
    Object.assign(mock.overrides, { 'POST /leads/L0507/notes': told, 'GET /leads/L0507': told })
    await press('Thêm ghi chú')()
    await visible(TAKEN)
    assert.equal(await page.getByLabel('Ghi chú mới').inputValue(), note)
  })

  test('so does a form in a dialog', async () => {
    await start('investigator', '/vu-viec/L0507')
    await press('Đề xuất quyết định')()
    await check(/^Không khởi tố/)
    await check(/Không có sự việc phạm tội/)
    await page.getByLabel(/Lý do/).fill('Đã xác minh, không có sự việc.')
    const before = await fields()
    Object.assign(mock.overrides, { 'POST /leads/L0507/proposals': told, 'GET /leads/L0507': told })
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi đề xuất' }).click()
    await page.getByRole('alert').getByText(TAKEN).waitFor()
    assert.deepEqual(await fields(), before)
  })
})

describe('two officers decide at once', () => {
  test('the second is told what changed, keeps the form, and sends over the new version', async () => {
    await start('head', '/vu-viec/L0462')
    await page.getByRole('button', { name: /^Quyết định$/ }).click()
    await page.getByLabel('Điều luật').selectOption('151')
    const before = await fields()
    const over = changed(leads.L0462, 'Phó Thủ trưởng quyết định khởi tố vụ án', {
      state: 'opened',
      state_words: 'Đã khởi tố vụ án',
      can: [],
    })
    mock.overrides['POST /leads/L0462/decisions'] = problem(412, 'stale', 'Vụ việc đã thay đổi.')
    mock.overrides['GET /leads/L0462'] = over
    await page.getByRole('button', { name: 'Ra quyết định' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('vừa được người khác sửa').waitFor()
    await alert.getByText('Phó Thủ trưởng quyết định khởi tố vụ án').waitFor()
    await alert.getByText('Nay: Đã khởi tố vụ án').waitFor()
    assert.deepEqual(await fields(), before)
    const refusal = 'Vụ việc đã được quyết định.'
    mock.overrides['POST /leads/L0462/decisions'] = problem(409, 'conflict', refusal)
    await page.getByRole('button', { name: 'Ra quyết định' }).click()
    await visible(refusal)
    const versions = posted('/decisions').map(call => call.headers['if-match'])
    assert.deepEqual(versions, [leads.L0462.version, over.body.version].map(one => `"${one}"`))
  })
})

describe('two officers classify at once', () => {
  test('the second is told, and sees where the tip went', async () => {
    await start('duty', '/truc-ban?tin=L0524')
    await page.getByRole('button', { name: /Mở tin/ }).click()
    await page.locator('.said').waitFor()
    for (const key of ['2', 'a']) await page.keyboard.press(key)
    await visible('Phải chuyển')
    const passedOn = 'Phân loại và chuyển đến Cơ quan điều tra'
    const over = changed(leads.L0507, passedOn, { number: 'TB 0524/2026', state_words: 'Chờ nhận' })
    mock.overrides = {
      'POST /leads/L0524/classification': problem(412, 'stale', 'Vụ việc đã thay đổi.'),
      'GET /queue': () => ({
        body: {
          rows: queue.filter(row => row.lead_id !== 'L0524'),
          counts: { unclassified: 24, danger: 2, waiting: 2, all: 212 },
          next_cursor: null,
        },
      }),
      'GET /leads/L0524': over,
    }
    await page.keyboard.press('Enter')
    await visible('vừa được người khác sửa')
    await page.getByRole('button', { name: /Tải bản mới/ }).click()
    await visible('Tin này không nằm trong danh sách')
    await visible(passedOn)
    await visible('Đại uý Đinh Văn Con Nước')
    assert.equal(posted('/classification').length, 1)
  })
})

describe('the figures as files', () => {
  const address = '/dieu-hanh?chi-so=decided&ngay=2026-11-20&xa=11680&phan=missing'
  const fetched = async link => {
    const download = page.waitForEvent('download')
    await link.click()
    const file = await download
    const url = new URL(file.url())
    return { name: file.suggestedFilename(), path: url.pathname, query: Object.fromEntries(url.searchParams) }
  }
  const asked = { as_of: '2026-11-20', commune: '11680' }
  const path = '/api/v1/indicators/decided/export'

  test('XLSX takes all tables of what is being looked at, with its day and its place', async () => {
    await start('coordinator', address)
    const file = await fetched(page.getByRole('link', { name: 'XLSX' }))
    assert.deepEqual(file, { name: 'bang.xlsx', path, query: asked })
  })

  test('CSV takes one table: the breakdown, the causes, the months or the very leads shown', async () => {
    await start('coordinator', `${address}&theo=commune`)
    const split = await fetched(page.getByRole('link', { name: 'Xuất CSV Xã, phường' }))
    assert.deepEqual(split, { name: 'bang.csv', path, query: { ...asked, table: 'commune' } })
    const causes = await fetched(page.getByRole('link', { name: 'Xuất CSV Vì sao' }))
    assert.deepEqual(causes, { name: 'bang.csv', path, query: { ...asked, table: 'reasons' } })
    await page.getByText('Xem bằng bảng').click()
    const months = await fetched(page.getByRole('link', { name: /^Xuất CSV Theo tháng/ }))
    assert.deepEqual(months, { name: 'bang.csv', path, query: { ...asked, table: 'months' } })
    const rows = await fetched(page.getByRole('link', { name: /^Xuất CSV Chưa có quyết định/ }))
    const query = { ...asked, table: 'leads', part: 'missing' }
    assert.deepEqual(rows, { name: 'bang.csv', path, query })
  })
})
