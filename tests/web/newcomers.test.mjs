// Somebody who was not there at the set-up comes in: the real desk, a real browser, from the form of
// the head to the first look at the duty queue of the new officer.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { arriveAll, Desk, passwordOf, smallCity } from '../http/lib/desk.mjs'
import { FORMS, launch, openPage, overflowsSideways, shoot, take, violations } from './browser.mjs'

const PASSWORD = 'mùa gặt năm ấy trăng rất sáng 31'
const desk = new Desk()
let browser

before(async () => {
  await desk.start()
  await arriveAll(desk, await desk.setUp(smallCity))
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await desk.remove()
})

const press = (page, name) =>
  page.getByRole('button', { name }).locator('visible=true').first().click()
const sees = (page, text) => page.getByText(text).locator('visible=true').first().waitFor()

async function signIn(code, password) {
  const page = await openPage(browser)
  await page.goto(`${desk.origin}/dang-nhap`)
  await page.getByLabel('Mã cán bộ').fill(code)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await press(page, 'Đăng nhập')
  return page
}

async function at(page, place) {
  await page.getByRole('link', { name: /Hôm nay/ }).first().waitFor()
  await page.goto(desk.origin + place)
}

async function examine(page, name) {
  for (const form of FORMS.slice(0, 2)) {
    await take(page, form)
    await shoot(page, `newcomer-${name}-${form.tag}`)
    assert.equal(await overflowsSideways(page), false, `${name} scrolls sideways at ${form.tag}`)
    assert.deepEqual(await violations(page), [], `${name} at ${form.tag}`)
  }
  await take(page, FORMS[0])
  assert.deepEqual(page.complaints, [])
}

/** What stands on the slip that is open, put away afterwards. */
async function slipOf(page) {
  const [code, password] = await page.locator('.slip .code-words').allTextContents()
  assert.match(password, /^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)
  await page.getByLabel('Phiếu đã được in hoặc chép lại').check()
  await press(page, 'Xong, cất phiếu')
  await page.locator('.slip').waitFor({ state: 'detached' })
  return { code, password }
}

async function arrive(slip) {
  const page = await signIn(slip.code, slip.password)
  await page.getByLabel('Mật khẩu mới', { exact: true }).waitFor()
  await page.getByLabel('Mật khẩu dùng một lần').fill(slip.password)
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Gõ lại mật khẩu mới').fill(PASSWORD)
  await press(page, 'Đặt mật khẩu và vào làm việc')
  await page.getByRole('link', { name: /Hôm nay/ }).first().waitFor({ timeout: 30_000 })
  return page
}

test('a head adds a duty officer by keyboard, who arrives, is given the keys and sees the queue', async () => {
  const head = await signIn('truong-xa', passwordOf('truong-xa'))
  await at(head, '/can-bo')
  await head.getByRole('button', { name: 'Thêm cán bộ' }).focus()
  await head.keyboard.press('Enter')
  await head.getByLabel('Họ và tên').focus()
  await head.keyboard.type('Đỗ Văn Buồm Nâu')
  await head.keyboard.press('Tab')
  await head.keyboard.type('Đại uý')
  await head.keyboard.press('Tab')
  await head.keyboard.type('truc-ban')
  await head.getByRole('dialog').getByLabel('Trực ban').focus()
  await head.keyboard.press('Space')
  await head.keyboard.press('Enter')
  await sees(head, 'Mã cán bộ này đã dùng cho người khác')
  await head.getByLabel('Mã cán bộ').fill('xa-03')
  await press(head, 'Thêm và làm phiếu')
  await head.locator('.slip').waitFor()
  await examine(head, 'slip')
  for (let times = 0; times < 3; times++) await head.keyboard.press('Escape') // not before it is on paper
  assert.ok(await head.locator('.slip').isVisible())
  await sees(head, 'đóng lại là không xem được nữa')
  const first = await slipOf(head)
  assert.equal(first.code, 'xa-03')
  await sees(head, /Phiếu do .*Hải Đồ làm/)

  await press(head, /^Làm phiếu mới.*Buồm Nâu/) // it is lost on the way
  await head.getByRole('dialog').getByRole('button', { name: 'Làm phiếu mới' }).click()
  await head.locator('.slip').waitFor()
  const second = await slipOf(head)
  const refused = await signIn(first.code, first.password)
  await sees(refused, /chưa đúng|không đúng/)

  const officer = await arrive(second)
  await head.goto(`${desk.origin}/`)
  await sees(head, 'Chờ trao khoá')
  await press(head, /Trao khoá.*Buồm Nâu/)
  await sees(head, /Đã trao khoá/)
  await at(officer, '/truc-ban')
  await officer.getByRole('heading', { level: 1, name: /Trực ban/ }).waitFor()
  assert.equal((await officer.getByText('Không có trang này').count()), 0)
  await examine(officer, 'queue')
})

test('on paper there is the slip and nothing of the page behind it', async () => {
  const head = await signIn('truong-xa', passwordOf('truong-xa'))
  await at(head, '/can-bo')
  await press(head, 'Thêm cán bộ')
  await head.getByLabel('Họ và tên').fill('Chu Thị Cồn Cát')
  assert.equal(await head.getByLabel('Mã cán bộ').inputValue(), 'xa-04')
  await head.getByRole('dialog').getByLabel('Điều tra viên').check()
  await press(head, 'Thêm và làm phiếu')
  await head.locator('.slip').waitFor()
  await head.emulateMedia({ media: 'print' })
  const isShown = selector =>
    head.locator(selector).first().evaluate(one => getComputedStyle(one).visibility === 'visible')
  assert.ok(await isShown('.slip .code-words'))
  assert.equal(await isShown('main h1'), false)
  await shoot(head, 'newcomer-slip-on-paper')
  const pages = (await head.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)
  assert.equal(pages.length, 1)
})

test('who does not lead the agency is offered no adding', async () => {
  const officer = await signIn('san-ho', passwordOf('san-ho'))
  await at(officer, '/can-bo')
  await sees(officer, 'Thay khi vắng')
  assert.equal(await officer.getByRole('button', { name: 'Thêm cán bộ' }).count(), 0)
})

test('the coordinator adds the police of a ward, whose head arrives and adds their own officers', async () => {
  const coordinator = await signIn('canh-buom', passwordOf('canh-buom'))
  await at(coordinator, '/can-bo')
  await press(coordinator, 'Thêm cơ quan')
  await press(coordinator, 'Thêm cơ quan và làm phiếu')
  await sees(coordinator, 'Chọn loại cơ quan, địa bàn nếu có')
  await coordinator.getByLabel('Loại cơ quan').selectOption('commune_police')
  const units = coordinator.getByRole('combobox', { name: 'Xã, phường, đặc khu', exact: true })
  assert.equal(await units.getByText('Kiến Thuỵ').count(), 0, 'it has its police')
  await units.selectOption('11692')
  await coordinator.getByLabel('Họ và tên').fill('Tạ Văn Cột Mốc')
  await coordinator.getByLabel('Mã cán bộ').fill('duong-kinh-01')
  await examine(coordinator, 'agency')
  await press(coordinator, 'Thêm cơ quan và làm phiếu')
  await coordinator.locator('.slip').waitFor()
  const slip = await slipOf(coordinator)
  await sees(coordinator, 'Chờ người đứng đầu')
  await examine(coordinator, 'agencies')

  const head = await arrive(slip)
  await coordinator.reload()
  await coordinator.getByRole('heading', { name: 'Cơ quan của tỉnh, thành phố' }).waitFor()
  await sees(coordinator, 'Công an phường Dương Kinh')
  assert.equal(await coordinator.getByText('Chờ người đứng đầu').count(), 0)
  await head.goto(`${desk.origin}/can-bo`)
  await sees(head, 'Mới có một mình bạn')
  await head.getByRole('button', { name: 'Thêm cán bộ' }).waitFor()
})
