// The thread of desk_thread.test.mjs once more, on PostgreSQL; then what happens to the programs when
// the server goes away and comes back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

process.env.HD_STORE = 'postgres'; // before the libraries look
await import('./desk_thread.test.mjs');
const { Desk, Person, eventually, passwordOf, smallCity } = await import('./lib/desk.mjs');
const { Tip, codeOf, textOf } = await import('./lib/tip.mjs');
const { restartServer } = await import('./lib/store.mjs');

const tip = new Tip();
const desk = new Desk({ data: tip.data });
const head = new Person(desk);

before(async () => {
  await Promise.all([tip.start(), desk.start()]);
  const slips = await desk.setUp(smallCity);
  await head.arrive(slips['thu-truong'], passwordOf('thu-truong'));
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
});
after(async () => { await desk.remove(); await tip.remove(); });

test('on PostgreSQL a second desk is refused, and says what to do', async () => {
  const second = new Desk({ data: tip.data });
  await assert.rejects(second.start(), /đang được một chương trình khác ghi/);
  await second.remove();
});

for (const how of ['stop', 'crash']) {
  test(`the PostgreSQL server goes by "${how}" and comes back: nothing acknowledged is lost`, async () => {
    const page = await tip.fill({ chuyen: `Tin trước khi máy chủ dừng: ${how}.` });
    const sent = await tip.press(page, 'gui');
    const receipt = codeOf(sent.html);
    assert.ok(receipt);
    const waiting = await tip.fill({ chuyen: `Tin sau khi máy chủ dừng: ${how}.` });
    await restartServer(how);
    const late = await tip.press(waiting, 'gui');
    assert.equal(late.status, 200, textOf(late.html));
    assert.ok(codeOf(late.html));
    const again = await tip.press(page, 'gui');
    assert.equal(codeOf(again.html), receipt, 'the same form again has the same receipt');
    await eventually(async () => (await head.get('/queue')).json?.rows?.length === (how === 'stop' ? 2 : 4));
  });
}

test('both programs told the operator that they lost the server and have it again', () => {
  assert.match(tip.log, /storage\.reconnected/);
  assert.match(desk.log, /storage\.reconnected/);
});
