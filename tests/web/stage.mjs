// The staff app in a browser in front of the mock, for all tests of one file: both are started before
// them and ended after them, a page ends with its test.
import { after, afterEach, before } from 'node:test'
import { launch, openPage } from './browser.mjs'
import { startMock } from './mock/server.mjs'

export let browser
export let mock
export let page

before(async () => {
  mock = await startMock()
  browser = await launch()
})
afterEach(() => page?.context().close())
after(async () => {
  await browser?.close()
  await mock?.stop()
})

/** Opens a path as somebody of the mock; ready(page) comes before it. */
export async function start(who, path, form, ready = () => {}) {
  mock.reset(who)
  page = await openPage(browser, form)
  await ready(page)
  await page.goto(mock.address + path)
}
export const posted = path =>
  mock.requests.filter(call => call.method === 'POST' && call.path.endsWith(path))
export const visible = text => page.getByText(text).locator('visible=true').first().waitFor()
