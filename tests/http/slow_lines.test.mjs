// Slow lines and full houses at the real public program.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import net from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { SlowSender } from './lib/streams.mjs';
import { File, Tip, codeOf, textOf, valueOf, valuesOf } from './lib/tip.mjs';

const tip = new Tip();
before(async () => { await tip.start(); tip.desk('open'); });
after(() => tip.remove());
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody else writes the database meanwhile, so that nothing can be kept in it; resolves to what ends that. */
function holdWrites(path) {
  const holding = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
    + "c.execute('begin immediate'); print('held', flush=True); sys.stdin.read()";
  const holder = spawn('python3', ['-c', holding, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => { holder.on('exit', resolve); });
  return new Promise((resolve, reject) => {
    holder.stdout.once('data', () => resolve(() => { holder.stdin.end(); return ended; }));
    ended.then((code) => reject(new Error(`the holder ended with ${code}`)));
  });
}

test('200 senders at 1 KiB a second hold nobody up, and each of them is served in the end', async () => {
  const page = await tip.press(await tip.get('/bat-dau'), 'tiep');
  const answers = { chuyen: 'đường truyền chậm', tep: [new File('ảnh.jpg', Buffer.alloc(150_000, 3))] };
  const slow = Array.from({ length: 200 }, () => new SlowSender(tip, page, 'tiep', answers));
  await pause(1500);  // each is in the middle of its file, with more than a minute to go
  const sent = await tip.press(await tip.fill({ chuyen: 'nhanh' }), 'gui');
  assert.ok(codeOf(sent.html));
  assert.ok(slow.every((one) => one.got === '' && one.left.length > 0), 'answered while all of them were sending');
  for (const one of slow) one.send(Infinity);
  for (const html of await Promise.all(slow.map((one) => one.ended))) {
    assert.match(html, /^HTTP\/1\.1 200/);
    assert.equal(valuesOf({ html }, 'tep-giu').length, 1);
  }
});

test('a header that does not come within its time is answered 408, in both languages', async () => {
  const half = await tip.raw('GET / HTTP/1.1\r\nHo');
  assert.match(half, /^HTTP\/1\.1 408/);
  assert.match(half, /tel:113[\s\S]*tel:111/);
  assert.ok(textOf(half).includes('Đường truyền quá chậm') && textOf(half).includes('The connection was too slow'));
});

test('when all connections are taken the next one is told so at once, and when to come back', async () => {
  const open = () => new Promise((resolve, reject) => {
    const socket = net.connect(tip.port, '127.0.0.1', () => { socket.write('GET / HTTP/1.1\r\nHo'); resolve(socket); });
    socket.on('error', reject);
  });
  const taken = [];
  for (let n = 0; n < 512; n += 64) taken.push(...await Promise.all(Array.from({ length: 64 }, open)));
  const full = await tip.get('/bat-dau');
  assert.equal(full.status, 503);
  assert.ok(Number(full.headers['retry-after']) > 0);
  assert.match(full.html, /tel:113[\s\S]*tel:111/);
  const words = textOf(full.html);
  assert.ok(words.includes('tải lại trang này') && words.includes('nothing is sent twice'));
  for (const socket of taken) socket.destroy();
  for (let tries = 0; (await tip.get('/bat-dau')).status !== 200; tries += 1) {
    assert.ok(tries < 50, 'it does not come back');
    await pause(100);
  }
});

test('a full queue answers 503 and keeps nothing half: sent again, each report is there once', async () => {
  const narrow = new Tip({ workers: 1 });
  try {
    await narrow.start();
    narrow.desk('open');
    const forms = [];
    for (let n = 0; n < 480; n += 1) {
      const page = await narrow.get('/bat-dau');
      forms.push([['ma-gui', valueOf(page, 'ma-gui')], ['buoc', '6'], ['chuyen', `tin số ${n}`], ['xa', 'khong-ro'], ['go', 'gui']]);
    }
    // All of them arrive while the program stands still, so that it finds them at once; its worker
    // waits at the first until one was told that the queue is full.
    narrow.child.kill('SIGSTOP');
    let left = forms.length;
    const sending = forms.map((form) => narrow.post('/bat-dau', form, {}, () => { left -= 1; }));
    while (left > 0) await pause(20);
    const release = await holdWrites(join(narrow.data, 'inbox.db'));
    narrow.child.kill('SIGCONT');
    await Promise.any([pause(1500), ...sending.map((one) => one.then((answer) => answer.status === 503 || Promise.reject()))]);
    await release();
    const answers = await Promise.all(sending);
    const busy = answers.filter((answer) => answer.status === 503);
    assert.ok(busy.length > 0 && busy.length < forms.length, `${busy.length} of ${forms.length}`);
    for (const answer of busy) {
      assert.ok(Number(answer.headers['retry-after']) > 0);
      assert.match(answer.html, /tel:113[\s\S]*tel:111/);
      assert.ok(textOf(answer.html).includes('tin không bị gửi hai lần'));
    }
    const codes = [];
    for (const [n, answer] of answers.entries()) {
      const done = answer.status === 503 ? await narrow.post('/bat-dau', forms[n]) : answer;
      assert.equal(done.status, 200);
      codes.push(codeOf(done.html));
    }
    assert.equal(new Set(codes).size, forms.length);
    const stories = narrow.take().map((item) => item.content.story);
    assert.deepEqual(stories.sort(), forms.map((form) => form[2][1]).sort());
  } finally {
    await narrow.remove();
  }
});
