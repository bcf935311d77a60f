// What the staff app does with keys, lost connections, other people's changes and its own lock.
import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { PHONE, within } from './browser.mjs'
import { problem, today } from './mock/answers.mjs'
import { changed, leads } from './mock/leads.mjs'
import { mock, page, posted, start, visible } from './stage.mjs'

const ended = problem(401, 'not_signed_in', 'Bạn chưa đăng nhập hoặc phiên đã hết.')

async function signInAs(code) {
  await page.getByLabel('Mã cán bộ').fill(code)
  await page.getByLabel('Mật khẩu').fill('mat khau dung')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

describe('the duty desk by keyboard', () => {
  beforeEach(() => start('duty', '/truc-ban?tin=L0524'))

  test('open, then 2, a, Enter classifies and passes on, and the next tip is chosen', async () => {
    await visible('Nội dung đang niêm phong')
    await page.keyboard.press('Enter')
    await page.locator('.said').waitFor()
    await page.keyboard.press('2')
    await page.keyboard.press('a')
    await visible('Phải chuyển')
    await page.keyboard.press('Enter')
    await visible('Đã chuyển TB 0524/2026')
    const [call] = posted('/classification')
    assert.deepEqual(call.body, { kind: 'crime_notice', article: '150', clause: '', pass_on: true })
    assert.equal(call.headers['if-match'], '"1"')
    assert.equal(call.headers['x-csrf-token'], 'token')
    assert.match(call.headers['idempotency-key'], /^[0-9a-f-]{36}$/)
    await page.waitForURL(/tin=L0525/)
  })

  test('z takes the slip back within half a minute, once, and the tip is chosen again', async () => {
    await visible('Nội dung đang niêm phong')
    await page.keyboard.press('Enter')
    await page.locator('.said').waitFor()
    for (const key of ['2', 'a']) await page.keyboard.press(key)
    await visible('Phải chuyển')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Hoàn tác/ }).waitFor()
    await page.keyboard.press('z')
    await page.keyboard.press('z')
    await visible('Đã hoàn tác. Tin chờ phân loại lại.')
    await page.waitForURL(/loc=unclassified&tin=L0524|tin=L0524/)
    const calls = posted('/classification/undoing')
    assert.equal(calls.length, 1)
    assert.equal(calls[0].headers['if-match'], '"2"')
  })

  test('choosing a tip opens nothing; opening is one recorded request', async () => {
    await visible('Nội dung đang niêm phong')
    await page.keyboard.press('j')
    await page.waitForURL(/tin=L0525/)
    await page.keyboard.press('k')
    await page.waitForURL(/tin=L0524/)
    assert.equal(posted('/opening').length, 0)
    await page.keyboard.press('Enter')
    await page.locator('.said').waitFor()
    assert.equal(posted('/opening').length, 1)
    await visible(/^Cháu gái nhà bên/)
  })

  test('a light offence asks for the grounds of 24 hours; none of them gives 7 days', async () => {
    await page.getByRole('button', { name: /Mở tin/ }).click()
    await page.locator('.said').waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('h')
    await page.locator('#dieu-khac').selectOption('297')
    await visible('Phải chuyển Cơ quan điều tra: 24 giờ.')
    await page.getByRole('button', { name: 'Không có căn cứ nào' }).click()
    await visible('Phải chuyển Cơ quan điều tra: 7 ngày.')
    await page.getByRole('radiogroup', { name: /dư luận/ }).getByLabel('Có').check()
    await visible('Phải chuyển Cơ quan điều tra: 24 giờ.')
    await page.getByRole('button', { name: /Phân loại và chuyển/ }).click()
    await visible('Đã chuyển TB 0524/2026')
    const { flagrant, public_concern, suspect_may_flee } = posted('/classification')[0].body
    assert.deepEqual(
      [flagrant, public_concern, suspect_may_flee],
      ['excluded', 'established', 'excluded'],
    )
  })

  test('t says that the victim is under 18, and turns on', async () => {
    await page.getByRole('button', { name: /Mở tin/ }).click()
    await page.locator('.said').waitFor()
    for (const key of ['1', 'a']) await page.keyboard.press(key)
    const under18 = page.getByRole('group', { name: /Bị hại dưới 18 tuổi/ })
    await under18.waitFor()
    await page.keyboard.press('t')
    assert.ok(await under18.getByLabel('Có').isChecked())
    // The way is asked anew with this answer; Enter waits for it, as the officer does.
    await page.waitForLoadState('networkidle')
    await visible('Phải chuyển')
    await page.keyboard.press('Enter')
    await visible('Đã chuyển TB 0524/2026')
    assert.equal(posted('/classification')[0].body.victim_under_18, 'established')
  })

  test('what is clearly no crime is proposed with its ground, and the tip stays', async () => {
    await page.getByRole('button', { name: /Mở tin/ }).click()
    await page.locator('.said').waitFor()
    await page.getByRole('button', { name: 'Đề xuất: không phải tin về tội phạm' }).click()
    await page.getByRole('button', { name: 'Đề xuất', exact: true }).click()
    await visible('Còn thiếu căn cứ')
    await page.getByLabel(/Chỉ đến mức xử phạt/).check()
    await page.getByRole('button', { name: 'Đề xuất', exact: true }).click()
    await visible('Đã đề xuất với thủ trưởng')
    assert.deepEqual(posted('/not-a-crime/proposal')[0].body, { ground: 'own_administrative' })
  })

  test('Enter without a kind says what is missing and sends nothing', async () => {
    await page.getByRole('button', { name: /Mở tin/ }).click()
    await page.locator('.said').waitFor()
    await page.keyboard.press('Enter')
    await visible('Còn thiếu loại tin')
    assert.equal(posted('/classification').length, 0)
  })

  test('? explains and shows the keys, Escape closes, the keys sleep while it is open', async () => {
    await visible('Nội dung đang niêm phong')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Trang này để làm gì?' }).waitFor()
    await visible('hoàn tác phân loại vừa làm')
    await page.keyboard.press('j')
    assert.match(page.url(), /tin=L0524/)
    await page.keyboard.press('Escape')
    await page.getByText('hoàn tác phân loại vừa làm').waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await page.waitForURL(/tin=L0525/)
  })
})

describe('narrowing a list', () => {
  beforeEach(() => start('head', '/vu-viec'))
  const asked = () => mock.requests.filter(call => call.path === '/leads').at(-1).query

  test('a choice goes into the address and to the server, and the back key takes it out', async () => {
    await page.locator('.filters summary').press('Enter')
    await page.getByLabel('Hạn gần nhất').selectOption('overdue')
    await page.waitForURL(/han=overdue/)
    await page.getByLabel('Điều', { exact: true }).selectOption('150')
    await page.waitForURL(/dieu=150/)
    await visible('31 nguồn tin')
    assert.equal(asked().get('due'), 'overdue')
    assert.equal(asked().get('article'), '150')
    await page.goBack()
    await page.waitForFunction(() => !location.search.includes('dieu'))
    await page.getByRole('link', { name: 'bỏ đã quá hạn' }).click()
    await page.waitForFunction(() => !location.search.includes('han='))
  })

  test('a filter is saved by its name alone, opens as an address, and goes again', async () => {
    await page.getByRole('link', { name: 'Quá hạn, điều 150' }).click()
    await page.waitForURL('**/vu-viec?loc=agency&han=overdue&dieu=150')
    await page.locator('.filters summary').click()
    await page.getByLabel('Lưu bộ lọc này với tên').fill('Việc của tôi')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Việc của tôi' }).first().waitFor()
    const [kept] = posted('/saved-filters')
    assert.deepEqual(kept.body, {
      list: 'leads',
      name: 'Việc của tôi',
      query: 'loc=agency&han=overdue&dieu=150',
    })
    await page.getByRole('button', { name: /Xoá.*Thư chưa đọc/ }).click()
    await page.getByRole('link', { name: 'Thư chưa đọc' }).first().waitFor({ state: 'detached' })
    assert.equal(posted('/saved-filters/removal')[0].body.name, 'Thư chưa đọc')
  })
})

describe('the own password', () => {
  test('it is changed from the rail; two that differ are refused before anything is sent', async () => {
    await start('duty', '/')
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).locator('visible=true').click()
    const dialog = page.getByRole('dialog', { name: 'Đổi mật khẩu' })
    await dialog.getByLabel('Mật khẩu đang dùng').fill('mùa gặt năm trước trời xanh')
    await dialog.getByLabel('Mật khẩu mới', { exact: true }).fill('mùa gặt năm nay trời rất xanh')
    await dialog.getByLabel('Gõ lại mật khẩu mới').fill('mùa gặt năm nay')
    await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click()
    await visible('Hai lần gõ chưa giống nhau')
    assert.equal(posted('/password').length, 0)
    await dialog.getByLabel('Gõ lại mật khẩu mới').fill('mùa gặt năm nay trời rất xanh')
    await dialog.getByRole('button', { name: 'Đổi mật khẩu' }).click()
    await visible('Đã đổi mật khẩu')
    assert.equal(posted('/password')[0].body.current, 'mùa gặt năm trước trời xanh')
  })
})

describe('taking a report in', () => {
  test('n opens the form; a call is recorded by keyboard and waits to be classified', async () => {
    await start('duty', '/truc-ban?tin=L0524')
    await visible('Nội dung đang niêm phong')
    await page.keyboard.press('n')
    await page.waitForURL(/nhan-tin$/)
    await page.getByLabel('Nội dung').fill('Chị gọi từ bến xe.')
    await page.getByLabel(/^Người báo tin/).fill('Chị An')
    await page.keyboard.press('Control+Enter')
    await visible('Đã ghi TB 0550/2026')
    const [call] = posted('/leads')
    assert.equal(call.body.channel, 'telephone')
    assert.equal(call.body.story, 'Chị gọi từ bến xe.')
    assert.match(call.body.received_at, /^20\d\d-\d\d-\d\dT\d\d:\d\d:00\+07:00$/)
    assert.match(call.headers['idempotency-key'], /^[0-9a-f-]{36}$/)
    await page.waitForURL(/truc-ban\?loc=unclassified&tin=L0550/)
    // Whoever stands at the desk gets their receipt at once.
    const receipt = page.getByRole('link', { name: 'Giấy biên nhận' })
    assert.equal(await receipt.getAttribute('href'), '/vu-viec/L0550/bien-nhan')
  })

  test('what is missing is said, and what was typed is there again after another page', async () => {
    await start('duty', '/truc-ban/nhan-tin')
    await page.getByRole('button', { name: /^Ghi và phân loại/ }).click()
    await visible('Còn thiếu nội dung tin')
    await page.getByLabel('Nội dung').fill('Chị gọi từ bến xe.')
    const received = page.getByRole('group', { name: 'Nhận lúc' })
    await received.getByLabel('Ngày').fill('31')
    await received.getByLabel('Tháng').fill('2')
    await page.getByRole('button', { name: /^Ghi và phân loại/ }).click()
    await visible(/^Kiểm tra giờ và ngày nhận tin/)
    await received.getByLabel('Ngày').fill('1')
    await received.getByLabel('Giờ').fill('8h05')
    await page.getByRole('button', { name: /^Ghi và phân loại/ }).click()
    await visible('Tin nhận đã quá 24 giờ')
    assert.equal(posted('/leads').length, 0)
    await page.getByRole('link', { name: 'Thôi' }).click()
    await visible('0524')
    await page.keyboard.press('n')
    assert.equal(await page.getByLabel('Nội dung').inputValue(), 'Chị gọi từ bến xe.')
  })
})

describe('search', () => {
  test('"/" goes there, the words are sent in the body and never stand in the address', async () => {
    await start('investigator', '/vu-viec')
    await visible('TB 0507/2026')
    await page.keyboard.press('/')
    await page.waitForURL(/\/tim$/)
    await page.waitForFunction(() => document.activeElement?.id === 'tim')
    await page.keyboard.type('0900 000 111')
    await page.keyboard.press('Enter')
    await visible('TB 0507/2026')
    assert.equal(posted('/search').at(-1).body.words, '0900 000 111')
    assert.equal(page.url(), `${mock.address}/tim`)
  })

  test('it is prepared piece by piece until nothing waits, or nothing moves', async () => {
    const left = [600, 300, 0, 0]
    await start('investigator', '/')
    mock.overrides['POST /search'] = () => ({
      body: { rows: [], in_reach: 900, waiting: left.shift() },
    })
    await page.getByRole('link', { name: 'Tìm', exact: true }).click()
    await page.getByRole('searchbox').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'tim')
    await within(
      (async () => {
        while (posted('/search').length < 3) await page.waitForTimeout(20)
      })(),
      'preparing',
    )
    assert.deepEqual(
      posted('/search').map(call => call.body.words),
      ['', '', ''],
    )
  })
})

describe('one column on a phone', () => {
  test('back from a tip finds the list where it was', async () => {
    await start('duty', '/truc-ban', { size: PHONE })
    await visible('0542')
    await page.locator('#tin-L0540').scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    await page.locator('#tin-L0540').click()
    await visible('TB 0540/2026')
    await page.getByRole('link', { name: 'Hàng chờ' }).click()
    await visible('0542')
    await page.waitForFunction(y => Math.abs(scrollY - y) < 4, before)
  })

  test('the browser back key does the same', async () => {
    await start('duty', '/truc-ban', { size: PHONE })
    await page.locator('#tin-L0524').click()
    await visible('TB 0524/2026')
    await page.goBack()
    await page.locator('#tin-L0524').waitFor()
  })
})

describe('nothing typed is lost', () => {
  const question = 'Bạn còn nhớ tên bến xe không?'
  const write = async () => {
    await start('investigator', '/vu-viec/L0507?phan=trao-doi')
    await page.locator('textarea').fill(question)
  }
  const send = () => page.getByRole('button', { name: 'Gửi câu hỏi' }).click()

  test('a lost connection keeps the text, and trying again is the same intention', async () => {
    await write()
    mock.overrides['POST /leads/L0507/questions'] = { drop: true }
    await send()
    await visible('Mất kết nối với máy chủ')
    mock.overrides = {}
    await send()
    await visible('Đã gửi câu hỏi')
    const calls = posted('/questions')
    const keys = new Set(calls.map(call => call.headers['idempotency-key']))
    assert.ok(calls.length >= 2)
    assert.equal(keys.size, 1)
    assert.equal(await page.locator('textarea').inputValue(), '')
  })

  test('other words after a failure are another intention', async () => {
    await write()
    mock.overrides['POST /leads/L0507/questions'] = { drop: true }
    await send()
    await visible('Mất kết nối với máy chủ')
    mock.overrides = {}
    await page.locator('textarea').fill('Câu khác?')
    await send()
    await visible('Đã gửi câu hỏi')
    const keys = posted('/questions').map(call => call.headers['idempotency-key'])
    assert.notEqual(keys[0], keys.at(-1))
  })

  test('a change by someone else is shown, and the text is kept for the new version', async () => {
    await write()
    mock.overrides['GET /leads/L0507'] = changed(
      leads.L0507,
      'Đã thông báo tiếp nhận cho Viện kiểm sát',
    )
    mock.overrides['POST /leads/L0507/questions'] = problem(
      412,
      'stale',
      'Hồ sơ đã được người khác thay đổi.',
    )
    await send()
    await visible('vừa được người khác sửa')
    await page.getByRole('alert').getByText('Đã thông báo tiếp nhận').waitFor()
    delete mock.overrides['POST /leads/L0507/questions']
    assert.equal(await page.locator('textarea').inputValue(), question)
    await send()
    await visible('Đã gửi câu hỏi')
    const versions = posted('/questions').map(call => call.headers['if-match'])
    assert.equal(versions.at(-1), `"${leads.L0507.version + 1}"`)
  })

  test('a session that ended leads to sign-in and back to the same words', async () => {
    await write()
    mock.overrides['POST /leads/L0507/questions'] = ended
    await send()
    await visible('Phiên làm việc đã hết. Đăng nhập lại')
    mock.overrides = {}
    await signInAs('CSDT-03')
    await page.locator('textarea').waitFor()
    assert.match(page.url(), /L0507\?phan=trao-doi/)
    assert.equal(await page.locator('textarea').inputValue(), question)
  })

  test('somebody else signing in finds none of it', async () => {
    await write()
    await page.getByRole('button', { name: 'Khoá máy' }).click()
    await visible('Máy đã khoá')
    await signInAs('CSDT-01')
    await page.locator('textarea').waitFor()
    assert.equal(await page.locator('textarea').inputValue(), '')
  })

  test('going elsewhere and back keeps a question, in no storage in the clear', async () => {
    await write()
    await page.getByRole('link', { name: 'Ai đã xem' }).click()
    await visible('mở nội dung')
    await page.getByRole('link', { name: /Trao đổi/ }).click()
    assert.equal(await page.locator('textarea').inputValue(), question)
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    )
    assert.doesNotMatch(stored, /bến xe/)
  })
})

describe('locking', () => {
  test('a dialog steps aside for the sign-in and comes back with its words', async () => {
    await start('investigator', '/vu-viec/L0507')
    await page.getByRole('button', { name: 'Đề xuất quyết định' }).click()
    await page.getByLabel(/Lý do/).fill('Đủ dấu hiệu')
    await page.getByRole('radio', { name: /^Khởi tố/ }).check()
    mock.overrides['POST /leads/L0507/proposals'] = ended
    await page.getByRole('button', { name: 'Gửi đề xuất' }).click()
    await visible('Phiên làm việc đã hết. Đăng nhập lại')
    mock.overrides = {}
    await signInAs('CSDT-03')
    await page.getByRole('dialog', { name: /Đề xuất quyết định/ }).waitFor()
    assert.equal(await page.getByLabel(/Lý do/).inputValue(), 'Đủ dấu hiệu')
    await page.getByRole('button', { name: 'Gửi đề xuất' }).click()
    await visible('Đã đề xuất')
  })

  test('seals what was opened: the content leaves the page', async () => {
    await start('investigator', '/vu-viec/L0507?phan=noi-dung')
    await page.getByRole('button', { name: 'Mở tin' }).click()
    await page.locator('.said').waitFor()
    await page.getByRole('button', { name: 'Khoá máy' }).click()
    await visible('Máy đã khoá')
    assert.doesNotMatch(await page.content(), /Cháu gái nhà bên/)
    assert.equal(posted('/sign-out').length, 1)
    await signInAs('CSDT-03')
    await visible('Nội dung đang niêm phong')
  })

  test('an idle machine warns after 14 minutes and locks after 15', async () => {
    await start('investigator', '/', undefined, page => page.clock.install())
    await visible('Quá hạn')
    await page.clock.fastForward('14:05')
    await page.getByRole('dialog', { name: 'Máy sắp khoá' }).waitFor()
    await page.clock.fastForward('01:00')
    await visible('Máy tự khoá vì để yên')
  })

  test('staying keeps the session', async () => {
    await start('investigator', '/', undefined, page => page.clock.install())
    await visible('Quá hạn')
    await page.clock.fastForward('14:30')
    await page.getByRole('button', { name: 'Tôi còn ở đây' }).click()
    await page.clock.fastForward('01:00')
    await visible('Quá hạn')
    assert.equal(posted('/sign-out').length, 0)
  })
})

describe('the officer chooses', () => {
  test('night stays after a reload', async () => {
    await start('investigator', '/')
    await page.getByRole('button', { name: 'Nền đêm' }).click()
    await page.reload()
    await visible('Quá hạn')
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'night')
  })

  test('English keeps what is typed and asks the server for English', async () => {
    await start('investigator', '/vu-viec/L0507?phan=trao-doi')
    await page.locator('textarea').fill('Câu hỏi dở')
    await page.getByRole('button', { name: 'English' }).click()
    await visible('Ask the sender')
    assert.equal(await page.locator('textarea').inputValue(), 'Câu hỏi dở')
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    assert.equal(mock.requests.at(-1).headers['accept-language'], 'en')
  })
})

describe('Today with thirty open leads', () => {
  test('shows all that is late or due, the nearest of what is to come, and what is new', async () => {
    const many = (count, [one]) => Array.from({ length: count }, (_, i) => ({ ...one, lead_id: `M${i}` }))
    const body = { ...today, late: many(12, today.late), coming: many(40, today.coming) }
    await start('investigator', '/', undefined, () => (mock.overrides['GET /today'] = { body }))
    await visible('Người báo tin đã trả lời câu hỏi')
    const own = today.own_steps.length
    const rows = async () => (await page.locator('.task').count()) - own
    assert.equal(await rows(), 12 + today.due_today.length + 8)
    assert.equal(await page.locator('.button.next').count(), 1)
    await page.getByRole('button', { name: 'Xem cả 40 việc' }).click()
    assert.equal(await rows(), 12 + today.due_today.length + 40)
  })
})

describe('a screen that breaks over what it was given', () => {
  test('says so, and the rail beside it works on', async () => {
    await start('investigator', '/')
    await visible('Quá hạn')
    mock.overrides['GET /leads/L0507'] = { body: { ...leads.L0507, dues: null } }
    await page.getByRole('link', { name: 'Gửi quyết định tạm đình chỉ cho Viện kiểm sát' }).click()
    await visible('Chưa tải được trang này')
    await page.getByRole('link', { name: 'Tìm', exact: true }).click()
    await page.getByRole('searchbox').waitFor()
  })
})

describe('why this date', () => {
  test('opens beside its question, Escape closes and gives the focus back', async () => {
    await start('investigator', '/vu-viec/L0507')
    const opener = page.getByRole('button', { name: /Vì sao ngày này\? quyết định/ })
    await opener.click()
    await visible('lùi vì ngày nghỉ')
    await page.keyboard.press('Escape')
    await page.getByText('lùi vì ngày nghỉ').waitFor({ state: 'detached' })
    assert.ok(
      await within(
        opener.evaluate(node => node === document.activeElement),
        'focus',
      ),
    )
  })
})

describe('acts on a lead', () => {
  test('accept and assign sends the investigator and the version', async () => {
    await start('head', '/vu-viec/L0518')
    await page.getByRole('button', { name: 'Nhận và phân công' }).click()
    await page.getByLabel(/San Hô/).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Nhận và phân công' }).click()
    await visible('Đã nhận TB 0518/2026')
    const [call] = posted('/acceptance')
    assert.deepEqual(call.body, { investigator_id: 'M3' })
    assert.equal(call.headers['if-match'], '"6"')
  })

  test('what is not taken over goes back with a reason', async () => {
    await start('head', '/vu-viec/L0518')
    await page.getByRole('button', { name: 'Không tiếp nhận' }).click()
    const dialog = page.getByRole('dialog', { name: 'Trả lại TB 0518/2026' })
    await dialog.getByRole('button', { name: 'Trả lại' }).click()
    await visible('chọn lý do trả lại')
    assert.equal(posted('/rejection').length, 0)
    await dialog.getByLabel('Gửi nhầm cơ quan').check()
    await dialog.getByRole('button', { name: 'Trả lại' }).click()
    await visible('Đã trả TB 0518/2026 về Công an xã Kiến Thuỵ')
    await page.waitForURL(/loc=to_accept/)
    assert.deepEqual(posted('/rejection')[0].body, { reason: 'wrong_receiver' })
  })

  test('a second officer agrees, and who asked needs a reason first', async () => {
    await start('head', '/vu-viec/L0507')
    await page.getByRole('button', { name: 'Đề nghị mở danh tính' }).click()
    await visible('Chọn lý do trước khi đề nghị')
    assert.equal(posted('/identity/requests').length, 0)
    await page.getByLabel('Làm rõ nội dung').check()
    await page.getByRole('button', { name: 'Đề nghị mở danh tính' }).click()
    await page.getByRole('button', { name: 'Đồng ý cho mở' }).click()
    await visible('Người đề nghị mở được trong 15 phút')
    assert.deepEqual(posted('/identity/requests')[0].body, { reason: 'clarify_report' })
    assert.deepEqual(posted('/identity/answers')[0].body, { request_id: 'I1', answer: 'approve' })
  })

  test('who was agreed with opens it, and covers it again', async () => {
    const lead = structuredClone(leads.L0507)
    Object.assign(lead.identity, { can_ask: false })
    Object.assign(lead.identity.requests[0], { state: 'approved', can_answer: false, can_open: true })
    await start('investigator', '/bao-dong')
    mock.overrides['GET /leads/L0507'] = { body: lead }
    await page.goto(`${mock.address}/vu-viec/L0507`)
    await page.getByRole('button', { name: 'Mở danh tính' }).click()
    await visible('Chị An, 0900 000 000')
    await page.getByRole('button', { name: 'Che lại' }).click()
    await page.getByText('Chị An, 0900 000 000').waitFor({ state: 'detached' })
  })

  test('a decision starts from the proposal', async () => {
    await start('head', '/vu-viec/L0462')
    await page.getByRole('button', { name: /^Quyết định$/ }).click()
    await page.getByRole('button', { name: 'Ra quyết định' }).click()
    await visible('Đã ra quyết định')
    assert.deepEqual(posted('/decisions')[0].body, {
      kind: 'open',
      article: '150',
      clause: '2',
      ground: '',
    })
  })

  test('a proposal not to open needs a ground', async () => {
    await start('investigator', '/vu-viec/L0507')
    await page.getByRole('button', { name: 'Đề xuất quyết định' }).click()
    await page.getByRole('radio', { name: /^Không khởi tố/ }).check()
    await page.getByRole('button', { name: 'Gửi đề xuất' }).click()
    await visible('chọn căn cứ')
    await page.getByLabel(/Không có sự việc phạm tội/).check()
    await page.getByRole('button', { name: 'Gửi đề xuất' }).click()
    await visible('Đã đề xuất')
    const body = { kind: 'not_open', article: '', clause: '', ground: 'no_event', note: '' }
    assert.deepEqual(posted('/proposals')[0].body, body)
  })

  test('what is not ours goes to a chosen agency, with a reason', async () => {
    await start('head', '/vu-viec/L0533')
    await page.getByRole('button', { name: 'Chuyển cơ quan khác' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Bộ đội Biên phòng TP Hải Phòng').check()
    await dialog.getByRole('button', { name: 'Chuyển', exact: true }).click()
    await visible('chọn lý do chuyển')
    assert.equal(posted('/handovers').length, 0)
    await dialog.getByLabel('Xảy ra ở địa bàn khác').check()
    await dialog.getByRole('button', { name: 'Chuyển', exact: true }).click()
    await visible('Đã chuyển TB 0533/2026 đến Bộ đội Biên phòng')
    const body = { agency_id: 'A5', reason: 'other_place' }
    assert.deepEqual(posted('/handovers')[0].body, body)
  })

  test('the head prolongs to the day of the decision, which must be in a calendar', async () => {
    await start('head', '/vu-viec/L0411')
    await visible('đề nghị sau ngày chậm nhất')
    await page.getByRole('button', { name: 'Kéo dài thời hạn' }).click()
    const dialog = page.getByRole('dialog', { name: 'Kéo dài thời hạn TB 0411/2026' })
    await dialog.getByRole('button', { name: 'Kéo dài' }).click()
    await visible('chọn lý do kéo dài')
    await dialog.getByLabel('Phải kiểm tra, xác minh tại nhiều địa điểm').check()
    await dialog.getByLabel('Ngày', { exact: true }).fill('31')
    await dialog.getByLabel('Tháng', { exact: true }).fill('2')
    await dialog.getByLabel('Năm', { exact: true }).fill('2027')
    await dialog.getByRole('button', { name: 'Kéo dài' }).click()
    await visible('không có trong lịch')
    assert.equal(posted('/prolongations').length, 0)
    await dialog.getByLabel('Ngày', { exact: true }).fill('5')
    await dialog.getByRole('button', { name: 'Kéo dài' }).click()
    await visible('Đã kéo dài thời hạn TB 0411/2026')
    const body = { reason: 'many_places', until: '2027-02-05' }
    assert.deepEqual(posted('/prolongations')[0].body, body)
  })

  test('what the procuracy decided is kept, as far as it fits where the lead stands', async () => {
    await start('head', '/vu-viec/L0398')
    await page.getByRole('button', { name: 'Ghi quyết định của Viện kiểm sát' }).click()
    const dialog = page.getByRole('dialog')
    assert.equal(await dialog.getByRole('radio').count(), 1)
    await dialog.getByLabel(/Huỷ bỏ tạm đình chỉ/).check()
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
    await visible('Đã ghi quyết định của Viện kiểm sát')
    const body = { reply: 'suspension_annulled', until: '' }
    assert.deepEqual(posted('/procuracy-replies')[0].body, body)
  })

  test('"why 88%?" is answered in three presses: the figure, a cause, a lead', async () => {
    await start('coordinator', '/dieu-hanh?chi-so=classified')
    await page.getByRole('link', { name: /^Giải quyết tin/ }).press('Enter')
    await page.getByRole('link', { name: 'Đang xác minh, quá hạn, chưa gia hạn' }).press('Enter')
    const heading = page.getByRole('heading', { name: /^Đang xác minh, quá hạn.*3 vụ việc/ })
    await heading.waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'dem')
    const top = await within(
      heading.evaluate(node => node.getBoundingClientRect().top),
      'measuring',
    )
    assert.ok(top >= 0 && top < 700, `the leads stand out of sight, at ${top} px`)
    await page.getByRole('link', { name: 'TB 0288/2026' }).press('Enter')
    await visible('không thấy nội dung')
  })

  test('the way back from a lead leads to the list it was found in, by the crumb and by the browser', async () => {
    const address = '/dieu-hanh?chi-so=decided&phan=missing'
    const isAtList = () =>
      page.waitForFunction(() => {
        const top = document.querySelector('#dem')?.getBoundingClientRect().top
        return document.activeElement?.id === 'dem' && top >= 0 && top < 500
      })
    await start('coordinator', address)
    await page.getByRole('link', { name: 'TB 0288/2026' }).press('Enter')
    await visible('không thấy nội dung')
    await page.goBack()
    await isAtList()
    await page.getByRole('link', { name: 'TB 0301/2026' }).press('Enter')
    await visible('không thấy nội dung')
    await page.locator('main .crumb', { hasText: 'Điều hành' }).press('Enter')
    await isAtList()
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, address)
  })

  test('the tables of a figure fit a phone, and name the days that it is counted by', async () => {
    await start('coordinator', '/dieu-hanh?chi-so=decided', { size: { width: 320, height: 800 } })
    for (const name of ['Tử số', 'Mẫu số', 'Hạn quyết định']) {
      const cell = page.locator(`td[data-name="${name}"]`).first()
      await cell.waitFor()
      const box = await within(cell.boundingBox(), 'measuring')
      assert.ok(box.x >= 0 && box.x + box.width <= 320, `${name} stands from ${box.x} on`)
    }
    await page.goto(page.url().replace('decided', 'cleared'))
    await visible('1 vụ án')
    const row = page.getByRole('row', { name: /VA 0007\/2026/ })
    await row.getByRole('cell', { name: '20/3/2026' }).waitFor()
    await row.getByRole('link', { name: 'TB 0398/2026' }).waitFor()
  })

  test('thousands are written as people here write them, and a button of a row in one line', async () => {
    await start('procurator', '/kiem-sat')
    await page.getByRole('link', { name: /^Tất cả\s+3\.292$/ }).waitFor()
    const button = page.getByRole('button', { name: /Xác nhận đã nhận/ }).first()
    const { height } = await within(button.boundingBox(), 'measuring')
    assert.ok(height < 40, `the button is ${height} px high`)
  })

  test('a quiet day of whoever steers says whose it is, and how many alarms are open', async () => {
    await start('coordinator', '/')
    await visible('Bạn không có việc nào quá hạn')
    const alarms = page.getByRole('main').getByRole('link', { name: /Cảnh báo trong toàn thành phố: \d/ })
    assert.equal(await alarms.getAttribute('href'), '/bao-dong')
  })

  test('the day of the figures is written as people here write it, whatever the browser speaks', async () => {
    await start('coordinator', '/dieu-hanh?chi-so=decided')
    const day = page.getByLabel('Chốt số liệu')
    assert.equal(await day.inputValue(), '25/11/2026')
    await day.fill('31/2/2026')
    await day.press('Enter')
    const told = await day.evaluate(box => box.validationMessage)
    assert.equal(told, 'Ghi ngày/tháng/năm, từ 1/1/2026 đến 25/11/2026.')
    assert.equal(new URL(page.url()).searchParams.get('ngay'), null)
    await day.fill('5.11.2026')
    await day.press('Enter')
    await page.waitForURL(/ngay=2026-11-05/)
  })

  test('the period of the register is typed as a day, and no end before its beginning', async () => {
    await start('duty', '/so-tiep-nhan')
    const until = page.getByLabel('đến', { exact: true })
    await until.fill('1/12/2025')
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    assert.match(await until.evaluate(box => box.validationMessage), /^Ghi ngày\/tháng\/năm, từ 1\/1\/2026/)
    await until.fill('1/10/2026')
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await page.waitForURL(/den=2026-10-01/)
  })

  test('the coordinator finds the lead behind a number, without acts or content', async () => {
    await start('coordinator', '/dieu-hanh?chi-so=decided&phan=missing')
    await page.getByRole('link', { name: 'TB 0288/2026' }).click()
    await visible('không thấy nội dung')
    assert.equal(await page.getByRole('link', { name: 'Nội dung', exact: true }).count(), 0)
    assert.equal(await page.getByRole('button', { name: /Quyết định|Nhận/ }).count(), 0)
  })
})

describe('alarms', () => {
  test('what was told to the reader is noted as seen, once, and stays marked until read anew', async () => {
    await start('coordinator', '/bao-dong')
    await visible('quá 3 giờ')
    await page.waitForFunction(() => document.querySelector('.blocks strong'))
    await page.getByRole('link', { name: /Chưa ai xem/ }).click()
    await visible('Hoàng Văn Cầu Cảng')
    await page.getByRole('link', { name: /Đang mở/ }).click()
    await visible('quá 3 giờ')
    assert.deepEqual(
      posted('/alarms/seen').map(call => call.body),
      [{ alarms: ['B2'] }],
    )
    assert.equal(await page.getByRole('link', { name: 'TB 0518/2026' }).count(), 0)
    assert.equal(await page.getByRole('link', { name: 'TB 0447/2026' }).count(), 1)
  })

  test('an address for the letters is saved, and a fault is shown at the field', async () => {
    await start('coordinator', '/bao-dong')
    const field = page.getByLabel('Địa chỉ nhận thư')
    assert.equal(await field.inputValue(), 'canh.buom@haiphong.example')
    await field.fill('khong phai')
    const wrong = { field: 'address' }
    const detail = 'Đây không phải địa chỉ thư'
    mock.overrides['POST /alarms/mail'] = problem(422, 'invalid_input', detail, wrong)
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).click()
    await visible('Đây không phải địa chỉ thư')
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
    mock.overrides = {}
    await field.fill('')
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).click()
    await visible('Bạn không nhận thư nữa')
    assert.deepEqual(
      posted('/alarms/mail').map(call => call.body.address),
      ['khong phai', ''],
    )
  })
})
