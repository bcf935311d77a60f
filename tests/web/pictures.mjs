// Takes the pictures of the READMEs from the real programs over the demonstration:
//   node tests/web/pictures.mjs        (HD_BIN names the folder of the programs)
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { bin, root, Tip } from '../http/lib/tip.mjs'
import { Desk } from '../http/lib/desk.mjs'
import { launch, openPage, PHONE } from './browser.mjs'

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
mkdirSync(folder, { recursive: true })

const tip = new Tip()
const desk = new Desk({ data: tip.data })
mkdirSync(tip.data, { recursive: true, mode: 0o700 })
const told = execFileSync(join(bin, 'haidang'), ['demo', '--data', tip.data], { cwd: root, encoding: 'utf8' })
const officers = Object.fromEntries([...told.matchAll(/^ {6}(\S+) {3}(\S+)$/gm)].map(hit => [hit[1], hit[2]]))
await tip.start()
await desk.start()
const browser = await launch()

async function signIn(code) {
  const page = await openPage(browser)
  await page.goto(`${desk.origin}/dang-nhap`)
  await page.getByLabel('Mã cán bộ').fill(code)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(officers[code])
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.locator('main h1').first().waitFor()
  await page.getByLabel('Mã cán bộ').waitFor({ state: 'detached' })
  return page
}
async function take(page, name) {
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.context().close()
}

try {
  const front = await openPage(browser, { size: PHONE, scripts: false })
  await front.goto(`http://127.0.0.1:${tip.port}/`)
  await take(front, 'front-320')

  const duty = await signIn('haiau.kt')
  await duty.goto(`${desk.origin}/truc-ban`)
  await duty.locator('[id^="tin-"]').first().click()
  await duty.getByRole('button', { name: /Mở tin/ }).click()
  await duty.locator('.said').waitFor()
  await duty.keyboard.press('2')
  await duty.keyboard.press('a')
  await duty.getByText(/Phải chuyển/).first().waitFor()
  await take(duty, 'duty-queue-1280')

  const lead = await signIn('sanho.pc02')
  await lead.goto(`${desk.origin}/vu-viec`)
  const row = lead.getByRole('row').filter({ hasText: 'Đang kiểm tra' })
  await row.getByRole('link').first().click()
  await lead.getByRole('button', { name: /Vì sao ngày này\?.*tiếp nhận cho Viện/ }).first().click()
  await take(lead, 'lead-1280')

  const steering = await signIn('ngonsong.bcd')
  await steering.goto(`${desk.origin}/dieu-hanh`)
  await steering.locator('.figure').nth(1).click()
  await steering.locator('tbody tr').first().waitFor()
  await take(steering, 'indicators-1280')
} finally {
  await browser.close()
  await desk.remove()
  await tip.remove()
  rmSync(tip.folder, { recursive: true, force: true })
}
