// The disk fails under the public program: at each single call on the way of a tip with a file, one
// run for each call. No receipt may be shown for what is not durable; what was refused leaves
// nothing; a full disk heals by itself, and after a failed write the program ends and begins anew.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from '../http/lib/desk.mjs';
import { File, Tip, codeOf, textOf } from '../http/lib/tip.mjs';
import { makeOlder } from './lib/check.mjs';
import { FailingDisk, recover } from './lib/disk.mjs';

const tip = new Tip();
const disk = new FailingDisk(tip);
const acknowledged = new Map(); // text: bytes of its file
let number = 0;

before(async () => {
  await disk.start();
  tip.desk('open');
});
after(() => tip.remove());

const refusals = /CHƯA được gửi|không lưu được tệp/;

/** One tip with a file while the nth call fails; false when fewer calls were made. */
async function sendOver(mode, nth, error) {
  number += 1;
  const text = `Tin số ${number} trên đĩa hỏng`;
  const file = new File('ảnh.jpg', `${number} `.repeat(30_000));
  const page = await tip.get('/bat-dau');
  const answers = { chuyen: text, xa: 'khong-ro', tep: [file] };
  disk.arm(mode, nth, error);
  const shown = await tip.press(page, 'gui', answers);
  const { fired, what } = disk.disarm();
  const where = `${mode} ${error ?? ''} at call ${nth}, ${what}`;
  if (codeOf(shown.html)) {
    acknowledged.set(text, file.content);
    return { fired, where };
  }
  assert.ok(fired, `refused without a fault: ${textOf(shown.html)}`);
  assert.match(textOf(shown.html), refusals, where);
  await recover(disk, mode, where);
  const again = await tip.press(page, 'gui', answers);
  assert.ok(codeOf(again.html), `${where}, then: ${textOf(again.html)}`);
  acknowledged.set(text, file.content);
  return { fired, where };
}

for (const [mode, error] of [['once', 'EIO'], ['full'], ['cut_short']]) {
  test(`the way of a tip: ${mode} ${error ?? ''}`, async (t) => {
    let nth = 0;
    for (let more = true; more;) {
      nth += 1;
      ({ fired: more } = await sendOver(mode, nth, error));
    }
    assert.ok(nth > 15, `only ${nth} calls: the disk does not see them`);
    t.diagnostic(`${nth - 1} calls`);
  });
}

test('each tip that got a receipt is there once, with its file, and no other', () => {
  const found = tip.take();
  assert.deepEqual(found.map((item) => item.content.story).sort(), [...acknowledged.keys()].sort());
  for (const item of found) {
    const [file] = item.content.files;
    assert.deepEqual(tip.desk('file', file.blob, file.key), acknowledged.get(item.content.story));
  }
});

test('the disk fails while the program stops, at each call: nothing is lost', async (t) => {
  let nth = 0;
  for (let more = true; more;) {
    nth += 1;
    await sendOver('once', 1_000_000);
    disk.arm('once', nth, 'EIO');
    const end = await tip.stop();
    const { fired, what } = disk.disarm();
    assert.equal(end, 0, what);
    more = fired;
    await disk.start();
  }
  t.diagnostic(`${nth - 1} calls`);
  const texts = tip.take().map((item) => item.content.story);
  assert.equal(texts.length, nth);
});

test('after a day no file is left without its tip, and each tip has its file', async () => {
  assert.equal(await tip.stop(), 0);
  await makeOlder(tip.data);
  await disk.start();
  await eventually(() => tip.blobs().length === acknowledged.size);
});
