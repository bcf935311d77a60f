// The disk of the PostgreSQL server is really full: first that of the files alone, then that of the
// tables, then that of the write-ahead log, which ends the server (PANIC). Who writes is told, nothing
// acknowledged is lost or doubled, nothing is half there, and with room and a started server the same
// programs go on. Needs the right to mount a small disk.
import assert from 'node:assert/strict';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

process.env.HD_STORE = 'postgres'; // before the libraries look
const store = await import('../http/lib/store.mjs');
const mounted = store.serverOnSmallDisk(200);
const skip = mounted ? false : 'no right to mount a small disk here';
const { Desk, arriveAll, eventually, smallCity } = await import('../http/lib/desk.mjs');
const { hashOf } = await import('../http/lib/streams.mjs');
const { File, Tip, codeOf, textOf } = await import('../http/lib/tip.mjs');
const { look, readEverything, verifyAudit } = await import('./lib/check.mjs');
const { opensDialogue } = await import('./lib/senders.mjs');

const mebi = 1024 * 1024;
const sent = new Map();    // text: receipt
const refused = new Map(); // text: the filled form, to be sent again
let tip;
let desk;
let head;
let filler;

before(async () => {
  if (skip) return;
  tip = new Tip();
  desk = new Desk({ data: tip.data });
  filler = join(store.foldersOf(tip.data)[1], 'filler');
  await Promise.all([tip.start(), desk.start()]);
  ({ 'thu-truong': head } = await arriveAll(desk, await desk.setUp(smallCity), { codes: ['thu-truong', 'san-ho'] }));
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
  await send();
});
after(async () => { await desk?.remove(); await tip?.remove(); });

/** Takes all room of the server's disk but `left` bytes, as something else on it would. */
function fillDisk(left = 0) {
  const file = openSync(filler, 'a');
  const room = () => { const { bavail, bsize } = statfsSync(filler); return bavail * bsize; };
  const block = Buffer.alloc(4096, 7);
  try {
    while (left === 0 || room() > left) writeSync(file, block);
  } catch (error) {
    assert.equal(error.code, 'ENOSPC');
  } finally {
    closeSync(file);
  }
}

const textOfLength = (length, name) => `${name} `.padEnd(length, 'chữ ').trim();
const shortly = (texts) => [...texts].map((text) => `${text.slice(0, 20)} … ${hashOf(text)}`).sort();

/** Sends one tip, or once more one that was refused; resolves to the page that came. */
async function send(text = textOfLength(20_000, `Tin số ${sent.size + refused.size + 1}`), form = undefined) {
  const given = form ?? { page: await tip.get('/bat-dau'), answers: { chuyen: text, xa: 'khong-ro' } };
  const page = await tip.press(given.page, 'gui', given.answers);
  const receipt = codeOf(page.html);
  if (receipt) {
    refused.delete(text);
    sent.set(text, receipt);
    return page;
  }
  refused.set(text, given);
  assert.match(textOf(page.html), /CHƯA được gửi/);
  assert.ok(page.html.includes(text.slice(0, 40)), 'the words are kept');
  return page;
}

async function sendAllRefused() {
  for (const [text, form] of [...refused]) await send(text, form);
  assert.equal(refused.size, 0);
}

const storyPage = async () => tip.press(await tip.get('/bat-dau'), 'tiep');
const filePage = async (bytes) => tip.press(await storyPage(), 'tiep',
  { chuyen: 'lời kèm tệp', tep: [new File('ảnh.jpg', Buffer.alloc(bytes, 5))] });
const isKept = (page) => page.html.includes('name="tep-giu"');

test('with a disk of their own only files end, and words are taken', { skip }, async () => {
  const disk = store.tablespaceDisk(2);
  store.tell(tip.data, `create tablespace files location '${disk}'`);
  store.tell(tip.data, 'alter table blobs.blob_chunk set tablespace files');
  let page = await filePage(300_000);
  for (let files = 1; isKept(page); files += 1) {
    assert.ok(files < 40, 'the disk of the files does not fill up');
    page = await filePage(300_000);
  }
  assert.match(textOf(page.html), /không lưu được tệp “ảnh.jpg”/);
  assert.ok(page.html.includes('lời kèm tệp'), 'the words are kept');
  const { size } = sent;
  await send();
  assert.equal(sent.size, size + 1, 'a text tip goes on');
  store.enlarge(disk, 16);
  assert.ok(isKept(await filePage(300_000)), 'with room again files are taken');
});

const anyLead = async () => (await head.get('/leads?filter=agency')).json.rows[0];

/** Opens a tip until the next entry of the audit chain finds no room. */
async function openUntilRefused() {
  const lead = await anyLead();
  for (let times = 0; times < 2000; times += 1) {
    const answer = await head.post(`/leads/${lead.lead_id}/opening`);
    if (answer.status !== 200) return answer;
    assert.match(answer.json.story, /^Tin số/);
  }
  throw new Error('the disk does not fill up');
}

test('on a full disk tips and officers are told that there is no room', { skip }, async () => {
  await eventually(async () => !(await look(tip.data)).not_taken);
  store.tell(tip.data, 'checkpoint; select pg_switch_wal(); checkpoint'); // room in the log, none in the tables
  fillDisk();
  let page = await send();
  while (codeOf(page.html)) page = await send();
  assert.equal(page.status, 507);
  assert.match(textOf(page.html), /Máy chủ hết chỗ lưu/);
  const answer = await openUntilRefused();
  assert.equal(answer.status, 507, `${answer.bytes}`);
  assert.match(answer.json.detail, /hết chỗ lưu.*CHƯA được ghi/);
  assert.doesNotMatch(answer.bytes.toString(), /Tin số/, 'not on record, not shown');
  assert.doesNotMatch(store.serverLog(), /PANIC/);
  for (const program of [tip, desk]) {
    assert.equal(program.log.split('storage.no_room').length, 2, `the operator is told, once: ${program.log}`);
  }
});

test('with room again the same forms get their receipts, and nothing was started anew', { skip }, async () => {
  rmSync(filler);
  await sendAllRefused();
  assert.equal((await head.get('/today')).status, 200, 'the session is still there');
  assert.doesNotMatch(tip.log + desk.log, /storage\.(broken|outcome)|restart_needed/);
  await eventually(async () => (await look(tip.data)).leads === sent.size);
});

const numberFrom = (sql) => Number(store.tell(tip.data, sql));
/** Uses up the write-ahead log that has its place already, but for some 100 KiB. */
function useUpLog() {
  const left = () => 16 * mebi * (1 + numberFrom(
    'select count(*) from pg_ls_waldir() where name > pg_walfile_name(pg_current_wal_insert_lsn())'))
    - numberFrom('select file_offset from pg_walfile_name_offset(pg_current_wal_insert_lsn())');
  for (let room = left(); room > 200_000; room = left()) {
    const bytes = Math.min(8 * mebi, room - 100_000);
    store.tell(tip.data, `select pg_logical_emit_message(false, 'x', repeat('y', ${Math.floor(bytes)}))`);
  }
}

test('a full disk under the write-ahead log ends the server; nobody is told a thing that is not so', { skip }, async () => {
  const lead = await anyLead();
  fillDisk(6 * mebi); // less than a part of the log, enough for tables
  useUpLog();
  for (let rounds = 0; !/PANIC/.test(store.serverLog()); rounds += 1) {
    assert.ok(rounds < 20, 'the log does not fill up');
    await Promise.all(Array.from({ length: 6 }, (_, n) => send(textOfLength(3000, `Tin cùng lúc ${rounds}.${n}`))));
  }
  assert.match(store.serverLog(), /PANIC:.*No space left on device/);
  const answer = await head.post(`/leads/${lead.lead_id}/opening`);
  assert.ok(answer.status === 200 || answer.json.detail.length > 20, `${answer.status} ${answer.bytes}`);
  for (const program of [tip, desk]) assert.ok(!program.hasEnded(), program.log);
});

test('with room and a started server all goes on: nothing lost, doubled or half there', { skip }, async (t) => {
  rmSync(filler);
  await store.server('start');
  await eventually(() => store.isAnswering(tip.data));
  assert.ok(refused.size > 0, 'nobody was refused');
  t.diagnostic(`${sent.size} acknowledged, ${refused.size} sent again`);
  await sendAllRefused();
  for (const receipt of sent.values()) assert.ok(await opensDialogue(tip, receipt));
  await eventually(async () => !(await look(tip.data)).not_taken);
  const found = await readEverything([head]);
  assert.deepEqual(shortly([...found.values()].map((one) => one.story)), shortly(sent.keys()));
  t.diagnostic(`${found.size} leads, each once`);
  assert.deepEqual((await look(tip.data)).findings, []);
  await verifyAudit(desk);
  for (const program of [tip, desk]) assert.equal(await program.stop(), 0, program.log);
  await Promise.all([tip.start(), desk.start()]);
});
