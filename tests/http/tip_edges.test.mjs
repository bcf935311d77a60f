// Hostile and unlucky input to the public program: it says what is safe and stores nothing half.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { File, Tip, bin, codeOf, formOf, multipart, root, textOf, titleOf, valueOf, valuesOf } from './lib/tip.mjs';

const tip = new Tip();
let startMs = 0;
before(async () => { startMs = await tip.start(); });
after(() => tip.remove());
const sanitized = () => /asan|tsan/.test(bin);
const mebi = 1024 * 1024;

// This one comes first: the others need the city.
test('before a city intake exists every page of the report says so, with 113 and 111', async () => {
  for (const path of ['/bat-dau', '/en/bat-dau']) {
    const page = await tip.get(path);
    assert.equal(page.status, 503);
    assert.ok(page.headers['retry-after'] === undefined || Number(page.headers['retry-after']) > 0);
    assert.match(page.html, /tel:113/);
    assert.match(page.html, /tel:111/);
  }
  assert.ok(textOf((await tip.get('/')).html).includes('chưa mở nhận tin'));
  assert.doesNotMatch((await tip.get('/')).html, /href="\/bat-dau"/);
  const sent = await tip.post('/bat-dau', [['go', 'gui'], ['buoc', '6'], ['chuyen', 'sớm quá']]);
  assert.equal(sent.status, 503);
  assert.equal(valueOf(sent, 'chuyen'), 'sớm quá');
  tip.desk('open');
  assert.equal((await tip.get('/bat-dau')).status, 200);
});

/** What is the same for everybody may be a second old; the half on top is for a busy machine. */
async function within(look, patience = 1500) {
  for (const until = performance.now() + patience; performance.now() < until;) {
    if (look(await tip.get('/'))) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail('the front page did not change');
}

test('the front page follows the city within a second, in each language', async () => {
  await within((page) => page.html.includes('href="/bat-dau"'));
  assert.match((await tip.get('/en')).html, /href="\/en\/bat-dau"/);
  tip.desk('close');
  await within((page) => !page.html.includes('href="/bat-dau"'));
  tip.desk('open');
  await within((page) => page.html.includes('href="/bat-dau"'));
});

test('a page from the shelf is the page: with HEAD, a query, other fields and one connection for all', async () => {
  const page = await tip.get('/');
  for (const other of [await tip.get('/'), await tip.get('/?nguon=zalo'),
    await tip.request('GET', '/', { headers: { 'If-None-Match': '*', 'Accept-Language': 'en', Cookie: 'a=b' } })]) {
    assert.equal(other.html, page.html);
    assert.deepEqual(other.headers, page.headers);
  }
  const head = await tip.request('HEAD', '/');
  assert.deepEqual([head.status, head.html, head.headers], [200, '', page.headers]);
  const two = await tip.raw('GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  assert.equal(two.match(/HTTP\/1\.1 200 OK/g).length, 2);
  assert.ok(two.indexOf('<html lang="vi">') < two.indexOf('<html lang="en">'));
  const old = await tip.raw('GET / HTTP/1.0\r\n\r\n');
  assert.match(old, /^HTTP\/1\.1 200 OK[\s\S]*\r\nConnection: close\r\n/);
});

test('two forms never have one number', async () => {
  const tokens = await Promise.all(Array.from({ length: 8 }, async () => valueOf(await tip.get('/bat-dau'), 'ma-gui')));
  assert.equal(new Set(tokens).size, 8);
});

test('it starts at once, keeps its key to itself and dumps no memory', async () => {
  if (!sanitized()) assert.ok(startMs < 1000, `${startMs} ms`);  // 300 on a quiet machine
  assert.equal(statSync(join(tip.data, 'keys', 'receipt.key')).mode & 0o777, 0o600);
  assert.equal(statSync(tip.data).mode & 0o777, 0o700);
  const limits = readFileSync(`/proc/${tip.child.pid}/limits`, 'utf8');
  assert.match(limits, /Max core file size\s+0\s+0/);
});

const pages = ['/', '/en', '/bat-dau', '/en/bat-dau', '/tra-loi', '/en/tra-loi', '/an-toan', '/en/an-toan', '/nowhere'];

test('every page has the headers of the public side, no script, no cookie, no font', async () => {
  for (const path of pages) {
    const { headers, html } = await tip.get(path);
    assert.equal(headers['content-security-policy'], "default-src 'none'; style-src 'self'; " +
      "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    for (const name of ['opener', 'resource']) assert.equal(headers[`cross-origin-${name}-policy`], 'same-origin');
    assert.match(headers['permissions-policy'], /geolocation=\(\)/);
    for (const name of ['etag', 'server', 'set-cookie', 'date']) assert.equal(headers[name], undefined, name);
    assert.doesNotMatch(html, /<script|\son\w+=|style=|javascript:|formaction/);
    assert.doesNotMatch(titleOf(html), /mua bán|báo tin|traffick|report/i, 'a neutral title');
  }
});

/** Follows every link of our own once. */
test('pages link only to what exists', async () => {
  const seen = new Set();
  const waiting = [...pages.filter((path) => path !== '/nowhere')];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    const page = await tip.get(path);
    assert.ok(page.status === 200 || page.status === 303, `${path}: ${page.status}`);
    for (const hit of page.html.matchAll(/(?:href|src)="(\/[^"#]*)/g)) waiting.push(hit[1]);
  }
  assert.ok(seen.size >= 12);
});

test('a page and its style weigh at most 30 KB, also the one with all the communes', async () => {
  const style = (await tip.get((await tip.get('/')).html.match(/href="(\/\w+\.css)"/)[1])).html.length;
  let page = await tip.fill({ chuyen: 'x' });
  const all = [page];
  for (const n of [1, 2, 3, 4, 5]) all.push(page = await tip.press(page, `sua-${n}`));
  for (const path of pages) all.push(await tip.get(path));
  all.push(await tip.press(all[0], 'gui'));
  for (const { html } of all) {
    const weight = Buffer.byteLength(html) + style;
    assert.ok(weight <= 30_000, `${titleOf(html)}: ${weight}`);
  }
});

test('leaving quickly goes to the weather and clears what can be cleared', async () => {
  const page = await tip.get('/thoat');
  assert.equal(page.status, 303);
  assert.equal(page.headers.location, 'https://nchmf.gov.vn/');
  assert.equal(page.headers['clear-site-data'], '"*"');
});

test('unknown addresses, methods and lengths have a page in the same look', async () => {
  const cases = [[await tip.get('/nowhere'), 404], [await tip.request('PUT', '/bat-dau', { body: Buffer.from('x') }), 405],
    [await tip.request('POST', '/', { body: Buffer.from('x') }), 405], [await tip.get(`/${'a'.repeat(3000)}`), 414]];
  for (const [page, status] of cases) {
    assert.equal(page.status, status);
    assert.match(page.html, /<link rel="stylesheet"/);
    assert.match(page.html, /tel:113/);
    assert.match(page.html, /lang="en"/);
  }
  assert.equal(cases[1][0].headers.allow, 'GET, HEAD, POST');
  assert.match(await tip.raw('POST /bat-dau HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'), /^HTTP\/1\.1 411/);
  assert.match(await tip.raw('GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'), /^HTTP\/1\.1 400[\s\S]*stylesheet/);
  assert.match(await tip.raw(`POST /bat-dau HTTP/1.1\r\nHost: a\r\nContent-Length: ${5000 * mebi}\r\n\r\n`), /^HTTP\/1\.1 413[\s\S]*stylesheet/);
});

test('a body that is no form is told and stores nothing', async () => {
  const good = multipart([['go', 'tiep']]);
  const bodies = [
    ['text/plain', 'x'], ['application/x-www-form-urlencoded', 'go=gui'], [good.type, ''],
    [good.type, good.body.subarray(0, -6)], ['multipart/form-data; boundary=other', good.body],
    ['multipart/form-data', good.body], [good.type, Buffer.concat([Buffer.from('x'), good.body])],
  ];
  for (const [type, body] of bodies) {
    const page = await tip.request('POST', '/bat-dau',
      { headers: { 'Content-Type': type }, body: Buffer.from(body) });
    assert.equal(page.status, 400, `${type} ${body}`);
    assert.ok(textOf(page.html).includes('Chưa có gì được lưu'));
  }
  const many = await tip.post('/bat-dau', Array.from({ length: 70 }, () => ['a', 'b']));
  assert.equal(many.status, 413);
  const huge = await tip.post('/bat-dau', [['chuyen', 'x'.repeat(300_000)]]);
  assert.equal(huge.status, 413);
});

test('invalid UTF-8, NUL and markup in the answers harm nothing', async () => {
  let page = await tip.press(await tip.get('/bat-dau'), 'tiep');
  page = await tip.press(page, 'tiep', { chuyen: Buffer.from([0x61, 0xff, 0xfe, 0x62]) });
  assert.equal(page.status, 422);
  assert.equal(valueOf(page, 'chuyen'), 'a��b');
  page = await tip.press(page, 'tiep', { chuyen: 'a\0b</textarea><script>alert(1)</script>' });
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.html, /<script/);
  assert.equal(valueOf(page, 'chuyen'), 'ab</textarea><script>alert(1)</script>');
  const long = await tip.press(page, 'truoc');
  const over = await tip.press(long, 'bo-qua', { chuyen: 'ê'.repeat(40_000) });
  assert.equal(over.status, 422, 'skipping throws no long text away');
  assert.equal(valueOf(over, 'chuyen').length, 40_000);
  for (const [name, value] of [['xa', '99999'], ['con', 'gì đó'], ['nguy-hiem', '<b>']]) {
    const forged = await tip.press(await tip.fill({ chuyen: 'x' }), 'gui', { [name]: value });
    assert.equal(forged.status, 422, name);
    assert.equal(codeOf(forged.html), undefined);
  }
});

test('eleven files: ten are kept, the eleventh is named; a file can be taken out again', async () => {
  const begun = tip.blobs().length;
  const files = Array.from({ length: 11 }, (_, n) => new File(`ảnh ${n}.jpg`, `tệp ${n}`));
  let page = await tip.press(await tip.get('/bat-dau'), 'tiep');
  page = await tip.press(page, 'tiep', { chuyen: 'nhiều tệp', tep: files });
  assert.equal(page.status, 422);
  assert.equal(valuesOf(page, 'tep-giu').length, 10);
  assert.ok(textOf(page.html).includes('“ảnh 10.jpg” không được giữ'));
  assert.equal(valueOf(page, 'chuyen'), 'nhiều tệp');
  assert.equal(tip.blobs().length - begun, 10);
  page = await tip.press(page, 'bo-tep-1');
  assert.equal(valuesOf(page, 'tep-giu').length, 9);
  assert.equal(tip.blobs().length - begun, 9);
  const forged = await tip.press(page, 'tiep', { 'tep-giu': [valuesOf(page, 'tep-giu')[0].replace(/.$/, 'A').replace(/^./, 'B')] });
  assert.equal(forged.status, 422);
  assert.ok(textOf(forged.html).includes('không nhận ra được'));
});

test('a file of 51 MB is refused with the words kept; one of 50 MB is taken', async () => {
  const begun = tip.blobs().length;
  const second = await tip.press(await tip.get('/bat-dau'), 'tiep');
  const big = await tip.press(second, 'tiep', { chuyen: 'lớn', tep: new File('phim.mp4', Buffer.alloc(51 * mebi)) });
  assert.equal(big.status, 422);
  assert.ok(textOf(big.html).includes('“phim.mp4” không được giữ: lớn hơn 50 MB'));
  assert.equal(valueOf(big, 'chuyen'), 'lớn');
  assert.equal(tip.blobs().length, begun);
  const fits = await tip.press(second, 'tiep', { chuyen: 'vừa', tep: new File('phim.mp4', Buffer.alloc(50 * mebi)) });
  assert.equal(fits.status, 200);
  const status = readFileSync(`/proc/${tip.child.pid}/status`, 'utf8');
  const peak = Number(status.match(/VmHWM:\s+(\d+)/)[1]);
  if (!sanitized()) assert.ok(peak < 120_000, `${peak} kB at most while 101 MB went through`);
});

test('an upload that breaks off leaves no file', async () => {
  const begun = tip.blobs().length;
  const { type, body } = multipart([['go', 'tiep'], ['tep', new File('x', Buffer.alloc(300_000, 1))]]);
  const head = `POST /bat-dau HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  const half = Buffer.concat([Buffer.from(head), body.subarray(0, 200_000)]);
  await new Promise((resolve) => {
    tip.raw(half, { patience: 500 }).then(resolve);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(tip.blobs().length, begun);
});

test('slow senders do not keep others waiting', async () => {
  const { type, body } = multipart([['tep', new File('x', Buffer.alloc(300_000))]]);
  const head = `POST /bat-dau HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  const slow = Array.from({ length: 40 }, (_, n) =>
    tip.raw(n % 2 ? 'GET / HTTP/1.1\r\nHo' : Buffer.concat([Buffer.from(head), body.subarray(0, 70_000)]), { patience: 3000 }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const began = performance.now();
  const sent = await tip.press(await tip.fill({ chuyen: 'nhanh' }), 'gui');
  assert.ok(codeOf(sent.html));
  assert.ok(performance.now() - began < 2500, `${performance.now() - began} ms for eight pages`);
  await Promise.all(slow);
});

test('what was written never stands on the disk or in the log in the clear', async () => {
  const canary = { story: 'CANARY-chuyện-ngọc-lan-8812', who: 'CANARY-ai-8813', contact: 'CANARY-lh-8814',
    place: 'CANARY-noi-8815', name: 'CANARY-ten-tep-8816.jpg', file: 'CANARY-trong-tep-8817 '.repeat(9000) };
  const page = await tip.fill({ chuyen: canary.story, ai: canary.who, 'lien-lac': 'ten', 'lien-he': canary.contact,
    noi: canary.place, xa: 'khong-ro', tep: new File(canary.name, canary.file) });
  const ticket = valuesOf(page, 'tep-giu')[0];
  const sent = await tip.press(page, 'gui');
  const code = codeOf(sent.html);
  tip.desk('ask', code, 'CANARY-câu-hỏi-8818');
  const dialogue = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: code });
  assert.ok(textOf(dialogue.html).includes('CANARY-câu-hỏi-8818'));
  await tip.press(dialogue, 'gui', { 'tra-loi': 'CANARY-trả-lời-8819' });
  const everything = tip.allBytes();
  for (const secret of ['CANARY', 'ngọc-lan', code, code.replaceAll(' ', ''), code.replaceAll(' ', '-'),
    valueOf(page, 'ma-gui'), ticket, Buffer.from(ticket, 'base64url').subarray(17, 49), 'CANARY-agent', '127.0.0.1']) {
    assert.equal(everything.indexOf(secret), -1, `found: ${secret}`);
  }
  assert.ok(tip.take().some((item) => item.content.story === canary.story), 'it was there, sealed');
});

test('it ends on SIGTERM with 0; a receipt that was shown survives SIGKILL', async () => {
  const page = await tip.fill({ chuyen: 'trước khi chết' });
  const sent = await tip.press(page, 'gui');
  assert.equal(await tip.stop('SIGKILL'), 'SIGKILL');
  await tip.start();
  assert.equal(codeOf((await tip.press(page, 'gui')).html), codeOf(sent.html));
  assert.equal(tip.take().filter((item) => item.content.story === 'trước khi chết').length, 1);
  assert.equal(await tip.stop(), 0);
  await tip.start();
});

test('the trial banner shows when the staff program says so', async () => {
  assert.doesNotMatch((await tip.get('/')).html, /demo-banner/);
  tip.desk('demo');
  await within((page) => page.html.includes('demo-banner'));
  await new Promise((resolve) => setTimeout(resolve, 1000));  // the other pages too
  for (const path of ['/', '/bat-dau', '/tra-loi', '/an-toan']) {
    assert.match((await tip.get(path)).html, /<aside class="demo-banner">BẢN CHẠY THỬ/);
  }
});

test('it refuses to start on an open address, with a wrong setting, or twice on the same data', async () => {
  const run = (toml) => {
    const other = new Tip();
    spawnSync('sh', ['-c', 'cat > "$0"', join(other.folder, 'haidang.toml')], { input: toml(other) });
    const done = spawnSync(join(bin, 'haidang-tip'), [], { cwd: other.folder, timeout: 10_000 });
    other.remove();
    return { code: done.status, text: done.stderr.toString() };
  };
  const province = `province = "${join(root, 'province/hai-phong')}"\n`;
  const open = run((other) => `data = "${other.data}"\n${province}[tip]\naddress = "0.0.0.0"\nport = 0\n`);
  assert.notEqual(open.code, 0);
  assert.match(open.text, /not a loopback address/);
  const typo = run((other) => `dta = "${other.data}"\n`);
  assert.match(typo.text, /haidang\.toml:1: there is no setting "dta"/);
  const twice = run(() => `data = "${tip.data}"\n${province}[tip]\nport = 0\n`);
  assert.notEqual(twice.code, 0);
});

test('forms carry what the sender typed and nothing else about them', () => {
  const form = formOf('<form action="/x"><input type="hidden" name="a" value="1"></form>');
  assert.deepEqual(form, { action: '/x', fields: [['a', '1']] });
});
