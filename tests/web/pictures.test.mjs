// Takes the pictures of the READMEs and of the guide from the real programs over the demonstration, so that they show
// what there is. They go to build/pictures; ./dev pictures puts them into docs/pictures.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { bin, root, Tip } from '../http/lib/tip.mjs'
import { Desk } from '../http/lib/desk.mjs'
import { launch, openPage, PHONE } from './browser.mjs'

const folder = process.env.HD_PICTURES ?? join(root, 'build/pictures')
// Two years of work for the pictures; a run of the tests does with what the eight tips show.
const leads = process.env.HD_PICTURES ? '1200' : '0'
const tip = new Tip()
const desk = new Desk({ data: tip.data })
let officers
let browser

before(async () => {
  mkdirSync(folder, { recursive: true })
  mkdirSync(tip.data, { recursive: true, mode: 0o700 })
  const told = execFileSync(join(bin, 'haidang'), ['demo', '--data', tip.data, '--leads', leads], { cwd: root, encoding: 'utf8' })
  officers = Object.fromEntries([...told.matchAll(/^ {6}(\S+) {3}(\S+)$/gm)].map(hit => [hit[1], hit[2]]))
  await tip.start()
  await desk.start()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await desk.remove()
  await tip.remove()
  rmSync(tip.folder, { recursive: true, force: true })
})

// Each officer signs in once: a password takes its time.
const pages = new Map()
async function signIn(code) {
  if (pages.has(code)) return pages.get(code)
  const page = await openPage(browser)
  pages.set(code, page)
  await page.goto(`${desk.origin}/dang-nhap`)
  await page.getByLabel('Mã cán bộ').fill(code)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(officers[code])
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.locator('main h1').first().waitFor()
  await page.getByLabel('Mã cán bộ').waitFor({ state: 'detached' })
  return page
}
const taken = []
async function take(page, name) {
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  taken.push(`docs/pictures/${name}.png`)
}

test('the sender\'s page on a cheap phone', async () => {
  const front = await openPage(browser, { size: PHONE, scripts: false })
  await front.goto(`http://127.0.0.1:${tip.port}/`)
  await take(front, 'front-320')
})

test('the duty officer\'s queue', async () => {
  const duty = await signIn('haiau.kt')
  await duty.goto(`${desk.origin}/truc-ban`)
  await duty.locator('[id^="tin-"]').first().click()
  await duty.getByRole('button', { name: /Mở tin/ }).click()
  await duty.locator('.said').waitFor()
  await duty.keyboard.press('2')
  await duty.keyboard.press('a')
  await duty.getByText(/Phải chuyển/).first().waitFor()
  await take(duty, 'duty-queue-1280')
})

test('a lead with its dates', async () => {
  const lead = await signIn('sanho.pc02')
  await lead.goto(`${desk.origin}/vu-viec`)
  const row = lead.getByRole('row').filter({ hasText: 'Đang kiểm tra' })
  await row.getByRole('link').first().click()
  await lead.getByRole('button', { name: /Vì sao ngày này\?.*tiếp nhận cho Viện/ }).first().click()
  await take(lead, 'lead-1280')
})

test('the three figures', async () => {
  const steering = await signIn('ngonsong.bcd')
  await steering.goto(`${desk.origin}/dieu-hanh`)
  await steering.locator('.figure').nth(1).click()
  await steering.locator('tbody tr:visible').first().waitFor()
  await take(steering, 'indicators-1280')
})

test('what an investigator sees first', async () => {
  const page = await signIn('sanho.pc02')
  await page.goto(`${desk.origin}/`)
  await page.locator('.work').waitFor()
  await take(page, 'today-1280')
})

test('a decision is proposed', async () => {
  const page = await signIn('sanho.pc02')
  await page.goto(`${desk.origin}/vu-viec`)
  await page.getByRole('row').filter({ hasText: 'Đang kiểm tra' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Đề xuất quyết định' }).click()
  await page.getByRole('radio', { name: /^Không khởi tố/ }).check()
  await take(page, 'propose-1280')
})

test('a call is taken in', async () => {
  const page = await signIn('haiau.kt')
  await page.goto(`${desk.origin}/truc-ban/nhan-tin`)
  await page.getByLabel('Nội dung').fill('Chị gọi từ bến xe, kể có người giữ căn cước của em gái và hẹn đón tối nay.')
  await take(page, 'taking-in-1280')
})

test('the first ten minutes', async () => {
  const page = await signIn('haiau.kt')
  page.on('dialog', dialog => void dialog.accept()) // the call above is not sent
  await page.goto(`${desk.origin}/truc-ban`)
  await page.getByRole('button', { name: 'Hướng dẫn' }).click()
  await page.getByRole('dialog', { name: 'Bắt đầu ca trực ở hàng chờ' }).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('dialog', { name: 'Mở một tin' }).waitFor()
  await take(page, 'tour-1280')
})

test('a hand-over is accepted and assigned', async () => {
  const page = await signIn('moneo.pc02')
  await page.goto(`${desk.origin}/vu-viec?loc=to_accept`)
  await page.locator('tbody').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Nhận và phân công' }).click()
  await page.getByRole('dialog').getByRole('radio').first().check()
  await take(page, 'accept-1280')
})

test('who was told of what', async () => {
  const page = await signIn('ngonsong.bcd')
  await page.goto(`${desk.origin}/bao-dong`)
  await page.locator('.tabs').waitFor()
  await take(page, 'alarms-1280')
})

test('every picture of the READMEs and of the guide is one of these, and is there', () => {
  for (const name of ['README.md', 'README.vi.md', 'docs/guide-officers.vi.md']) {
    const text = readFileSync(join(root, name), 'utf8')
    const shown = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(hit => join(dirname(name), hit[1]))
    assert.ok(shown.length >= 4, name)
    assert.deepEqual(shown.filter(path => !taken.includes(path)), [], name)
    assert.deepEqual(shown.filter(path => !existsSync(join(root, path))), [], name)
  }
})
