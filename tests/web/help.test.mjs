// The explanation of each screen, one tap away, and the tour of the duty officer's first ten minutes,
// walked by keyboard alone.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { overflowsSideways, PHONE, shoot, violations, WIDE, within } from './browser.mjs'
import { mock, page, start, visible } from './stage.mjs'

// who is signed in, where, and words that only the explanation of this screen has
const EXPLAINED = [
  ['', '/', 'Không ai xem được mật khẩu của bạn'],
  ['newcomer', '/', 'Một câu dài dễ nhớ'],
  ['investigator', '/', 'Hạn trong 14 ngày tới'],
  ['duty', '/truc-ban', 'Chọn một tin không mở nó'],
  ['duty', '/truc-ban?tin=L0524', 'Chọn một tin không mở nó'],
  ['duty', '/truc-ban/nhan-tin', 'Giờ thật đã nhận tin'],
  ['duty', '/so-tiep-nhan', 'mỗi năm đánh lại từ đầu'],
  ['duty', '/vu-viec/L0518/bien-nhan', 'chỗ ấy viết tay'],
  ['head', '/vu-viec', 'Việc phải làm tiếp theo và còn bao lâu'],
  ['investigator', '/vu-viec/L0507', 'Không dòng nào xoá được'],
  ['head', '/vu-an', 'Các vụ việc đang ở trong vụ án'],
  ['head', '/vu-an/V0012', 'Bậc đã qua, bậc đang chạy'],
  ['investigator', '/tim', 'Từ bạn gõ thì không ghi ở đâu'],
  ['coordinator', '/dieu-hanh', 'Tử số chia mẫu số'],
  ['coordinator', '/bao-dong', 'ô nói lúc nào sẽ báo'],
]

describe('every screen explains itself in one tap', () => {
  for (const [i, [who, at, text]] of EXPLAINED.entries()) {
    test(`${who || 'nobody'} at ${at}`, async () => {
      await start(who, at, i % 2 ? { size: PHONE, theme: 'night' } : { size: WIDE })
      await page.locator('.explain > button:visible').click()
      await visible(text)
      await shoot(page, `explained-${i}`)
      assert.deepEqual(await violations(page), [])
      assert.equal(await overflowsSideways(page), false)
      await page.keyboard.press('Escape')
      await page.getByText(text).first().waitFor({ state: 'detached' })
      const opener = page.locator('.explain > button:visible')
      assert.ok(await within(opener.evaluate(node => node === document.activeElement), 'focus'))
      assert.deepEqual(page.complaints, [])
    })
  }
})

test('in English too, the explanation and the tour', async () => {
  await start('duty', '/', undefined, page =>
    page.addInitScript(() => localStorage.setItem('haidang.language', 'en')))
  await page.locator('.task').first().waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'What is this page for?' }).waitFor()
  await visible('Due within 14 days.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Guide' }).click()
  await page.getByRole('dialog', { name: 'The shift begins at the queue' }).waitFor()
  await visible('CPC art. 145(1)')
})

const TITLES = [
  'Bắt đầu ca trực ở hàng chờ',
  'Mở một tin',
  'Đọc xong thì phân loại',
  'Bàn giao, và chờ nơi kia nhận',
  'Có người gọi đến',
  'Giữa ca, xem Hôm nay',
  'Có người gọi lại',
  'Cuối ca, xem Cảnh báo',
]
const card = title => page.getByRole('dialog', { name: title })
const isInCard = () =>
  page.waitForFunction(() => document.activeElement?.closest('.tour') !== null)
async function stopIs(number) {
  await card(TITLES[number - 1]).waitFor()
  await visible(`${number}/8`)
  await isInCard()
}
/** By Tab alone, as who has no mouse. */
async function tabTo(name) {
  const isThere = () =>
    page.evaluate(wanted => {
      const here = document.activeElement
      return here.matches('a, button') && here.textContent.includes(wanted)
    }, name)
  for (let i = 0; i < 60; i += 1) {
    if (await within(isThere(), 'focus')) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab does not lead to "${name}"`)
}

describe('the first ten minutes', () => {
  async function setPassword() {
    await start('newcomer', '/')
    await page.getByLabel('Mật khẩu dùng một lần').fill('song-bien-dem-1000')
    for (const label of ['Mật khẩu mới', 'Gõ lại mật khẩu mới']) {
      await page.getByLabel(label, { exact: true }).fill('mùa gặt năm nay trời rất xanh')
    }
    await page.keyboard.press('Enter')
    await visible('Tám bước ngắn')
  }

  test('are offered after the first password, walked by keyboard, and axe finds nothing', async () => {
    await setPassword()
    await visible('Quá hạn')
    await tabTo('Xem từng bước')
    await page.keyboard.press('Enter')
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await stopIs(number)
      await page.locator('.tour-ring:visible').waitFor()
      await shoot(page, `tour-${number}`)
      if (number % 3 === 1) assert.deepEqual(await violations(page), [], TITLES[number - 1])
      if (number < 8) await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('ArrowLeft')
    await stopIs(7)
    await page.keyboard.press('Escape')
    await visible('Xem lại lúc nào cũng được')
    assert.equal(await page.locator('.tour').count(), 0)
    assert.deepEqual(page.complaints, [])
  })

  test('are put off with one press and do not come back', async () => {
    await setPassword()
    await page.getByRole('button', { name: 'Để sau' }).click()
    await page.getByText('Tám bước ngắn').waitFor({ state: 'detached' })
    mock.who = 'duty'
    await page.reload()
    await visible('Quá hạn')
    assert.equal(await page.getByText('Tám bước ngắn').count(), 0)
  })

  test('start again from the own menu, go on after a reload, and are not for somebody else', async () => {
    await start('duty', '/')
    await tabTo('Hướng dẫn')
    await page.keyboard.press('Enter')
    await stopIs(1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await stopIs(3)
    await page.reload()
    await stopIs(3)
    mock.who = 'head'
    await page.reload()
    await visible('Nội dung')
    assert.equal(await page.locator('.tour').count(), 0)
  })

  test('block no work: a tip is opened and classified beside the card', async () => {
    await start('duty', '/truc-ban?tin=L0524')
    await page.getByRole('button', { name: 'Hướng dẫn' }).click()
    const opened = () => mock.requests.filter(call => call.path.endsWith('/opening')).length
    await stopIs(1)
    await page.keyboard.press('Enter')
    await stopIs(2)
    assert.equal(opened(), 0, 'going on opens nothing')
    await page.keyboard.press('Enter')
    await page.locator('.said').waitFor()
    assert.equal(opened(), 1)
    for (const key of ['2', 'a']) await page.keyboard.press(key)
    await visible('Phải chuyển')
    await page.keyboard.press('Enter')
    await visible('Đã chuyển TB 0524/2026')
    await card('Mở một tin').waitFor()
  })

  test('lead the focus into the control itself, where one types on', async () => {
    await start('duty', '/tim')
    await page.getByRole('button', { name: 'Hướng dẫn' }).click()
    for (let number = 1; number < 7; number += 1) {
      await stopIs(number)
      await page.keyboard.press('ArrowRight')
    }
    await stopIs(7)
    await tabTo('Đến chỗ đó')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'tim')
    await page.keyboard.type('0900')
    assert.equal(await page.getByRole('searchbox').inputValue(), '0900')
    assert.equal(await page.locator('.tour').count(), 1)
  })

  test('on a phone stand at the bottom and leave the control in sight', async () => {
    await start('duty', '/', { size: PHONE, theme: 'night' })
    await page.getByRole('button', { name: 'Tôi' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hướng dẫn' }).click()
    await stopIs(1)
    const [sheet, ring] = await Promise.all(
      ['.tour', '.tour-ring'].map(one => page.locator(one).boundingBox()),
    )
    assert.ok(ring.y + ring.height <= sheet.y + 4, 'the sheet hides the control')
    assert.equal(sheet.width, PHONE.width)
    assert.deepEqual(await violations(page), [])
    assert.equal(await overflowsSideways(page), false)
    await shoot(page, 'tour-320-night')
  })
})

test('what the tour and the guide say of the law stands in the law data, confirmed', () => {
  const [header, ...lines] = readFileSync(new URL('../../law/time_limits.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
  const columns = header.split(',')
  const at = name => columns.indexOf(name)
  const known = new Set(
    lines
      .map(line => line.split(','))
      .filter(row => row.includes('confirmed'))
      .map(row => `${row[at('doc')]} ${row[at('article')]} ${row[at('clause')]}`),
  )
  const DOCS = { BLTTHS: 'cpc', 'TTLT 01/2017': 'ttlt-01-2017' }
  const text = ['web/src/words/vi-help.ts', 'docs/guide-officers.vi.md']
    .map(name => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' '))
    .join(' ')
  const cited = [...text.matchAll(/khoản (\d+) Điều (\d+) (BLTTHS|TTLT 01\/2017)/g)]
  assert.ok(cited.length >= 5)
  const wrong = cited.filter(([, clause, article, doc]) => !known.has(`${DOCS[doc]} ${article} ${clause}`))
  assert.deepEqual(wrong.map(one => one[0]), [])
})
