// The short form of the story, on PostgreSQL: set up in the browser, reported without scripts, opened by
// the duty officer with its picture. story.test.mjs tells the whole of it on the embedded store.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

process.env.HD_STORE = 'postgres' // before the libraries look
const { codeOf, textOf, Tip } = await import('../http/lib/tip.mjs')
const { Desk, Person, eventually, passwordOf, smallCity } = await import('../http/lib/desk.mjs')
const { launch, openPage, PHONE } = await import('./browser.mjs')

const STORY = 'Có người lạ rủ em ra bến xe lúc nửa đêm, hứa việc làm lương cao ở bên kia biên giới.'
// A picture of one amber pixel.
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4tFofAARAAcIYkB1iAAAAAElFTkSuQmCC',
  'base64',
)

const tip = new Tip()
const desk = new Desk({ data: tip.data })
let browser

before(async () => {
  await Promise.all([tip.start(), desk.start()])
  const slips = await desk.setUp(smallCity)
  for (const code of ['truong-xa', 'thu-truong', 'truc-ban'])
    await new Person(desk).arrive(slips[code], passwordOf(code))
  const head = new Person(desk)
  await head.signIn('truong-xa', passwordOf('truong-xa'))
  for (const member of (await head.get('/today')).json.waiting_for_keys)
    await head.post(`/members/${member.id}/admission`, {}, { 'Idempotency-Key': member.id })
  await eventually(async () => (await tip.get('/bat-dau')).status === 200)
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await desk.remove()
  await tip.remove()
})

const press = (page, name) =>
  page.getByRole('button', { name }).locator('visible=true').first().click()
const sees = (page, text) => page.getByText(text).locator('visible=true').first().waitFor()

test('on PostgreSQL a report with a picture, sent without scripts, is read by the duty officer', async () => {
  const page = await openPage(browser, { size: PHONE, scripts: false })
  await page.goto(`http://127.0.0.1:${tip.port}/bat-dau`)
  await page.locator('input[name="nguy-hiem"][value="co-the"]').check()
  await press(page, 'Tiếp tục')
  await page.locator('textarea[name="chuyen"]').fill(STORY)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'bến xe.png', mimeType: 'image/png', buffer: PHOTO })
  await press(page, 'Tiếp tục')
  await page.locator('select[name="xa"]').selectOption({ label: 'Xã Kiến Thuỵ' })
  for (let left = 3; left > 0; left -= 1) await press(page, 'Tiếp tục')
  await press(page, 'Gửi tin báo')
  const receipt = codeOf(await page.content())
  assert.ok(receipt, textOf(await page.content()))
  await page.context().close()

  const staff = await openPage(browser)
  await staff.goto(`${desk.origin}/dang-nhap`)
  await staff.getByLabel('Mã cán bộ').fill('truc-ban')
  await staff.getByLabel('Mật khẩu', { exact: true }).fill(passwordOf('truc-ban'))
  await press(staff, 'Đăng nhập')
  await staff.getByRole('link', { name: /Trực ban/ }).first().click()
  await sees(staff, 'TB 0001')
  assert.equal(await staff.getByText('Có người lạ').count(), 0, 'sealed until it is opened')
  await staff.locator('[id^="tin-"]').first().click()
  await sees(staff, 'Nội dung đang niêm phong')
  await press(staff, /Mở tin/)
  await sees(staff, 'Có người lạ rủ em')
  await sees(staff, /bến xe\.png/)
  assert.deepEqual(staff.complaints, [])
  await staff.context().close()
})
