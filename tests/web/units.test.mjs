// The few pure parts of the staff app, read straight from their TypeScript.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const require = createRequire(new URL('../../web/package.json', import.meta.url))
const source = path => fileURLToPath(new URL(`../../web/src/${path}`, import.meta.url))
const parts = {}
before(async () => {
  const { runnerImport } = await import(require.resolve('vite'))
  const load = async path =>
    (await runnerImport(source(path), { configFile: false, logLevel: 'error' })).module
  parts.intention = await load('api/intention.ts')
  parts.problem = await load('api/problem.ts')
  parts.dates = await load('words/dates.ts')
  parts.sizes = await load('words/sizes.ts')
  parts.folding = await load('folding.ts')
  parts.codes = await load('screens/setup/folding.ts')
  parts.newcomers = await load('screens/people/codes.ts')
  parts.mention = await load('screens/lead/mention.ts')
  parts.actions = await load('screens/lead/actions.ts')
})

test('a retry of the same words carries the same key, other words another', () => {
  const intention = new parts.intention.Intention()
  const first = intention.of({ text: 'một' }).key
  assert.equal(intention.of({ text: 'một' }).key, first)
  assert.notEqual(intention.of({ text: 'hai' }).key, first)
})

test('a retry speaks of the version that was meant, also from a form that was opened anew', () => {
  const { Intention } = parts.intention
  const first = new Intention('L1').of({ text: 'một' }, 5)
  assert.deepEqual(new Intention('L1').of({ text: 'một' }, 6), first)
  assert.equal(new Intention('L2').of({ text: 'một' }, 6).version, 6)
  assert.equal(new Intention('L1').of({ text: 'hai' }, 6).version, 6)
  new Intention('L1').done()
  assert.notEqual(new Intention('L1').of({ text: 'một' }, 6).key, first.key)
})

test('once done, the same words mean it anew', () => {
  const intention = new parts.intention.Intention()
  const first = intention.of({ text: 'một' }).key
  intention.done()
  assert.notEqual(intention.of({ text: 'một' }).key, first)
})

test('problems are told apart by what can be done about them', () => {
  const { problemOf } = parts.problem
  const kind = (status, details) => problemOf(status, details).kind
  assert.equal(kind(401, { code: 'not_signed_in' }), 'signed_out')
  assert.equal(kind(401, { code: 'wrong_credentials' }), 'refused')
  assert.equal(kind(412, { code: 'stale' }), 'stale')
  assert.equal(kind(400, { code: 'invalid_input', field: 'text' }), 'field')
  assert.equal(kind(409, { code: 'conflict' }), 'refused')
  assert.equal(kind(503, { code: 'busy' }), 'fault')
  assert.equal(kind(502, {}), 'fault')
})

test('days whole and in part are shown as people write them', () => {
  const { dayWords, shortDay, clockWords } = parts.dates
  assert.equal(dayWords('2026-11-05'), '5/11/2026')
  assert.equal(dayWords('2026-11'), '11/2026')
  assert.equal(dayWords('2026'), '2026')
  assert.equal(dayWords('tối thứ Bảy'), 'tối thứ Bảy')
  assert.equal(shortDay('2026-11-05'), '5/11')
  const now = new Date('2026-11-30')
  assert.equal(clockWords('2026-11-25T13:52:00+07:00', now), '13:52 25/11')
  assert.equal(clockWords('2025-02-03T08:06:00+07:00', now), '08:06 3/2/2025')
})

test('sizes', () => {
  assert.equal(parts.sizes.sizeWords(10), '1 kB')
  assert.equal(parts.sizes.sizeWords(1_240_000), '1,2 MB')
})

test('units are found with or without marks, officer codes are plain letters', () => {
  const { folded } = parts.folding
  const { codePrefix } = parts.codes
  assert.equal(folded('Đặc khu Bạch Long Vĩ'), 'dac khu bach long vi')
  assert.equal(codePrefix({ kind: 'commune_police', shown: 'Công an xã Kiến Thuỵ' }), 'KIENTHUY')
  assert.equal(codePrefix({ kind: 'city_investigating_agency', shown: 'Cơ quan' }), 'CSDT')
})

test('an @ before the caret asks for a colleague, with or without marks; an address does not', () => {
  const { askedBefore, matching, withName } = parts.mention
  const readers = [{ name: 'Vũ Văn Mỏ Neo' }, { name: 'Đinh Văn Con Nước' }]
  const text = 'Nhờ @mo ne xem giúp'
  const asked = askedBefore(text, 10)
  assert.deepEqual(asked, { at: 4, name: 'mo ne' })
  assert.deepEqual(matching(readers, asked), [readers[0]])
  assert.equal(matching(readers, askedBefore('@', 1)).length, 2)
  assert.deepEqual(withName(text, 10, asked, readers[0].name), {
    text: 'Nhờ @Vũ Văn Mỏ Neo xem giúp',
    caret: 19,
  })
  assert.equal(askedBefore('viết cho truc.ban@haiphong', 22), null)
  assert.equal(askedBefore('@Mỏ Neo\nxem giúp', 12), null)
  assert.equal(askedBefore('không có gì', 5), null)
})

test('the code proposed for a newcomer goes on where those of colleagues end', () => {
  const { nextCode } = parts.newcomers
  assert.equal(nextCode(['xa-01', 'xa-09', 'truong-xa']), 'xa-10')
  assert.equal(nextCode(['csdt-01', 'a9', 'csdt-02']), 'csdt-03')
  assert.equal(nextCode(['truong-xa', 'truc-ban']), '')
  assert.equal(nextCode([]), '')
})

test('to pass on what is being verified is offered, and is never the first thing to do', () => {
  const { actionsOf } = parts.actions
  const can = ['pass_on', 'accept', 'decide', 'reassign']
  assert.deepEqual(actionsOf({ state: 'classified', can }), [
    'accept',
    'pass_on',
    'decide',
    'reassign',
  ])
  assert.deepEqual(actionsOf({ state: 'verifying', can }), [
    'accept',
    'decide',
    'reassign',
    'pass_on',
  ])
})
