// A disk that fills up: files end first, then staff changes, and text tips last; room given back
// opens all again. The free room is told to the programs by tests/tools/failing_disk.cpp; on a real
// small disk: full_disk.test.mjs.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, Person, eventually, passwordOf, smallCity } from '../http/lib/desk.mjs';
import { File, Tip, codeOf, textOf } from '../http/lib/tip.mjs';
import { FailingDisk } from './lib/disk.mjs';
import { pause } from './lib/waiting.mjs';

const mebi = 1024; // in KiB
const tip = new Tip();
const desk = new Desk({ data: tip.data });
const disks = [new FailingDisk(tip), new FailingDisk(desk)];
const head = new Person(desk);
const ballast = join(tip.data, 'ballast');
let tips = 0;
let lead;

before(async () => {
  disks.forEach((disk) => disk.tellFree(100 * mebi));
  await Promise.all(disks.map((disk) => disk.start()));
  const slips = await desk.setUp(smallCity);
  await head.arrive(slips['thu-truong'], passwordOf('thu-truong'));
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
  await sendText();
  lead = await eventually(async () => (await head.get('/queue')).json.rows[0]);
});
after(async () => { await desk.remove(); await tip.remove(); });

async function free(kibi, event) {
  tip.log = '';
  desk.log = '';
  disks.forEach((disk) => disk.tellFree(kibi));
  await eventually(() => tip.log.includes(event) && desk.log.includes(event));
}

async function sendText() {
  tips += 1;
  const sent = await tip.press(await tip.fill({ chuyen: `tin bằng chữ số ${tips}` }), 'gui');
  assert.ok(codeOf(sent.html), textOf(sent.html));
}

const storyPage = async (language = '') => tip.press(await tip.get(`${language}/bat-dau`), 'tiep');
const classify = async () => {
  const { version } = (await head.get(`/leads/${lead.lead_id}`)).json;
  return head.change(lead, 'classification',
    { kind: 'crime_notice', article: '150', clause: '1', pass_on: false }, { key: randomUUID(), version });
};

test('with room the ballast lies there in real blocks, and files are taken', async () => {
  assert.equal(statSync(ballast).blocks * 512, mebi * 1024);
  assert.match((await storyPage()).html, /type="file"/);
});

test('below the first mark the page takes words only and says so in both languages', async () => {
  await free(7 * mebi, 'disk.no_files');
  const page = await storyPage();
  assert.doesNotMatch(page.html, /type="file"/);
  assert.ok(textOf(page.html).includes('lúc này chỉ nhận chữ'));
  assert.ok(textOf((await storyPage('/en')).html).includes('it takes words only'));
  await sendText();
  assert.equal((await classify()).status, 200);
});

test('a file that comes all the same is named, and the words are kept', async () => {
  const page = await tip.press(await storyPage(), 'tiep',
    { chuyen: 'giữ lại lời này', tep: new File('ảnh.jpg', 'x'.repeat(9000)) });
  assert.match(textOf(page.html), /không lưu được tệp “ảnh.jpg”/);
  assert.match(page.html, /giữ lại lời này/);
  assert.deepEqual(tip.blobs(), []);
});

test('below the next mark staff changes are refused; signing in, opening and tips go on', async () => {
  await free(1.5 * mebi, 'disk.no_staff_writes');
  const refused = await classify();
  assert.equal(refused.status, 503);
  assert.match(refused.json.detail, /CHƯA được ghi/);
  assert.equal((await head.signIn('thu-truong', passwordOf('thu-truong'))).status, 200);
  assert.equal((await head.post(`/leads/${lead.lead_id}/opening`)).status, 200);
  await sendText();
  await eventually(async () => (await head.get('/queue')).json.counts.all === tips);
});

test('last of all the ballast is given up, for text tips', async () => {
  await free(0.5 * mebi, 'disk.text_tips_only');
  await eventually(() => !existsSync(ballast));
  await sendText();
  await eventually(async () => (await head.get('/queue')).json.counts.all === tips);
});

test('a little more room changes nothing; with enough of it all opens again', async () => {
  tip.log = '';
  disks.forEach((disk) => disk.tellFree(2.2 * mebi));
  await pause(1500);
  assert.equal(tip.log, '');
  assert.ok(!existsSync(ballast));
  disks.forEach((disk) => disk.tellFree(2.7 * mebi));
  await eventually(() => existsSync(ballast));
  await free(100 * mebi, 'disk.room_again');
  assert.match((await storyPage()).html, /type="file"/);
  assert.notEqual((await classify()).status, 503);
});
