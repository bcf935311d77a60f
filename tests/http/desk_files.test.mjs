// Files on their way to the officer: words first and files later by receipt; a film of 50 MB that
// is never held in memory; damaged, empty and misnamed files.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, arriveAll, eventually, smallCity } from './lib/desk.mjs';
import { Stream, hashOf, memoryOf, pressStreaming } from './lib/streams.mjs';
import { File, Tip, bin, codeOf, textOf } from './lib/tip.mjs';

process.env.ASAN_OPTIONS = `${process.env.ASAN_OPTIONS ?? ''}:quarantine_size_mb=4`;
const tip = new Tip();
const desk = new Desk({ data: tip.data, workers: 4 });
const people = {};
const mebi = 1024 * 1024;
const chunk = 65_569;
let lead;
let code;
let messages;

before(async () => {
  await Promise.all([tip.start(), desk.start()]);
  const slips = await desk.setUp(smallCity);
  Object.assign(people, await arriveAll(desk, slips));
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
});
after(async () => { await desk.remove(); await tip.remove(); });

const dialogueOf = async (who) => (await people[who].post(`/leads/${lead.lead_id}/dialogue/opening`)).json.messages;
const address = (message, index) => `/leads/${lead.lead_id}/files/${index}?answer=${message.id}`;
const file = (message, index, who = 'truc-ban') => people[who].get(address(message, index));

/** Everything of one answer, without holding it; `pause` is awaited after the first megabyte. */
function download(path, pause = async () => {}) {
  return new Promise((resolve) => {
    const got = { bytes: 0, failed: false };
    const sum = createHash('sha256');
    const call = http.get({ host: '127.0.0.1', port: desk.port, path: `/api/v1${path}`, agent: false,
      headers: { Cookie: people['truc-ban'].cookie } }, async (answer) => {
      Object.assign(got, { status: answer.statusCode, length: Number(answer.headers['content-length']) });
      try {
        let paused = false;
        for await (const piece of answer) {
          got.bytes += piece.length;
          sum.update(piece);
          if (!paused && got.bytes > mebi) { paused = true; await pause(); }
        }
      } catch { got.failed = true; }
      resolve({ ...got, hash: sum.digest('hex') });
    });
    call.on('error', () => resolve({ ...got, failed: true }));
  });
}

const film = new Stream('phim.mp4', 50 * mebi, 5);
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100_000, 9)]);
const webp = Buffer.from('RIFF\x00\x00\x00\x00WEBPVP8 ', 'latin1');

test('a tip without files is sent on a weak line; its files follow by receipt, at once', async () => {
  const page = await tip.fill({ chuyen: 'Mạng yếu, ảnh gửi sau.', xa: '11680' });
  code = codeOf((await tip.press(page, 'gui')).html);
  // Not even taken over yet: the files go where the tip went.
  const open = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: code });
  const done = await pressStreaming(tip, open, 'gui', { 'tra-loi': 'Đây là ảnh và phim.', tep: [
    new File('ảnh.png', png), film, new File('không phải ảnh.jpg', '<html><script>alert(1)</script>'),
    new File('rỗng.jpg', ''), new File('ảnh giấu.bin', webp)] });
  assert.equal(done.status, 200, textOf(done.html));
  lead = await eventually(async () => (await people['truc-ban'].get('/queue')).json.rows[0]);
  const seen = await eventually(async () => {
    const now = (await people['truc-ban'].get(`/leads/${lead.lead_id}`)).json;
    return now.unread_answers === 1 && now;
  });
  assert.equal(seen.has_content_key, true);
  messages = await dialogueOf('truc-ban');
  assert.equal(messages.length, 1);
  assert.equal(messages[0].text, 'Đây là ảnh và phim.');
  assert.deepEqual(messages[0].files.map((f) => [f.name, f.size]), [['ảnh.png', png.length], ['phim.mp4', 50 * mebi],
    ['không phải ảnh.jpg', 31], ['rỗng.jpg', 0], ['ảnh giấu.bin', webp.length]]);
});

test('pictures are told by their bytes: shown in a sandbox; all else is a download', async () => {
  const cases = [[0, 'image/png', /^inline/, png], [2, 'application/octet-stream', /^attachment/, undefined],
    [3, 'application/octet-stream', /^attachment/, Buffer.alloc(0)], [4, 'image/webp', /^inline/, webp]];
  for (const [index, type, disposition, bytes] of cases) {
    const { status, headers, bytes: got } = await file(messages[0], index);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], type);
    assert.match(headers['content-disposition'], disposition);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(headers['content-security-policy'], /default-src 'none'.*sandbox$/);
    assert.equal(headers['cache-control'], 'no-store');
    if (bytes) assert.deepEqual(got, bytes);
  }
});

test('each opening of a file is on record before its key is used', async () => {
  const count = async () => (await people['truc-ban'].get(`/leads/${lead.lead_id}/accesses`)).json.rows
    .filter((row) => row.name.includes('Hải Âu')).length;
  const begun = await count();
  await file(messages[0], 0);
  assert.equal(await count(), begun + 1);
});

test('a film of 50 MB arrives whole and is never held in memory', async () => {
  await download(address(messages[0], 0));
  const before = memoryOf(desk.child);
  const got = await Promise.all(Array.from({ length: 3 }, () => download(address(messages[0], 1))));
  for (const one of got) {
    assert.deepEqual([one.status, one.bytes, one.failed], [200, 50 * mebi, false]);
    assert.equal(one.hash, film.hash());
  }
  const grown = memoryOf(desk.child).most - Math.max(before.now, before.most);
  assert.ok(grown < (/asan|tsan/.test(bin) ? 40 : 12), `${grown.toFixed(1)} MiB more while 150 MiB went out`);
});

/** The blob of the film, by its size. */
function filmPath() {
  const folder = join(tip.data, 'blobs');
  const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return paths.find((path) => statSync(path).isFile() && statSync(path).size === 28 + 800 * chunk);
}

test('a download that meets damage on its way is cut: the browser sees a failure', async () => {
  const path = filmPath();
  const whole = readFileSync(path);
  const got = await download(address(messages[0], 1), async () => truncateSync(path, 28 + 700 * chunk));
  writeFileSync(path, whole);
  assert.equal(got.status, 200);
  assert.equal(got.length, 50 * mebi);
  assert.ok(got.failed && got.bytes < 50 * mebi, 'a short success');
  await eventually(() => /http\.file_cut forged/.test(desk.log));
  assert.equal((await download(address(messages[0], 1))).hash, film.hash());
});

test('a file that is cut at a chunk, changed or gone is refused with a clear answer and no byte of it', async () => {
  const path = filmPath();
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed[28 + 799 * chunk + 5] ^= 1;
  const states = [() => truncateSync(path, 28 + 799 * chunk), () => truncateSync(path, 28), () => truncateSync(path, 0),
    () => writeFileSync(path, changed), () => writeFileSync(path, Buffer.concat([whole, Buffer.alloc(1)])), () => rmSync(path)];
  for (const [n, spoil] of states.entries()) {
    writeFileSync(path, whole);
    spoil();
    const answer = await file(messages[0], 1);
    assert.equal(answer.status, 400, `state ${n}`);
    assert.equal(answer.headers['content-type'], 'application/problem+json');
    assert.equal(answer.json.code, 'forged');
    assert.match(answer.json.detail, /không phần nào của tệp được đưa ra/);
  }
  await eventually(() => /vault\.file_damaged blob [0-9a-f]{32}: forged/.test(desk.log));
  assert.equal((await file(messages[0], 0)).status, 200, 'the other files open as before');
  writeFileSync(path, whole);
  assert.equal(hashOf((await file(messages[0], 1)).bytes), film.hash());
});

test('numbers and answers that are not there are not found', async () => {
  for (const path of ['files/5', 'files/99', 'files/-1', 'files/0x', `files/0?answer=${'0'.repeat(26)}`]) {
    const answer = await people['truc-ban'].get(`/leads/${lead.lead_id}/${path}${path.includes('?') ? '' : `?answer=${messages[0].id}`}`);
    assert.equal(answer.status, 404, path);
  }
  assert.equal((await file(messages[0], 0, 'san-ho')).status, 404);
});

test('what was added before the hand-over opens for those who take the lead on', async () => {
  const duty = people['truc-ban'];
  const body = { kind: 'denunciation', article: '150', clause: '1', pass_on: true };
  const seen = (await duty.get(`/leads/${lead.lead_id}`)).json;
  assert.equal((await duty.change(seen, 'classification', body)).status, 200);
  // Added while it is on its way from one to the other.
  const open = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: code });
  assert.equal((await tip.press(open, 'gui', { 'tra-loi': 'Thêm một ảnh.', tep: new File('thêm.png', png) })).status, 200);
  await eventually(async () => (await duty.get(`/leads/${lead.lead_id}`)).json.unread_answers === 1);
  assert.equal((await dialogueOf('truc-ban')).length, 2, 'the giver reads it while the offer waits');
  const head = people['thu-truong'];
  const offered = (await head.get(`/leads/${lead.lead_id}`)).json;
  const [investigator] = (await head.get('/members?function=investigator')).json.rows;
  assert.equal((await head.change(offered, 'acceptance', { investigator_id: investigator.id })).status, 200);
  const read = await eventually(async () => {
    const all = await dialogueOf('san-ho');
    return all.length === 2 && all.toSorted((a, b) => b.files.length - a.files.length);
  });
  assert.deepEqual(read.map((message) => message.text), ['Đây là ảnh và phim.', 'Thêm một ảnh.']);
  assert.deepEqual((await file(read[0], 0, 'san-ho')).bytes, png);
  assert.deepEqual((await file(read[1], 0, 'san-ho')).bytes, png);
  assert.equal((await file(read[0], 0)).status, 409, 'the giver opens it no longer, and is told why');
});
