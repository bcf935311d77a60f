// Large files and many of them through the real public program: streamed, sealed, memory flat, and
// nothing typed is lost over what is not kept. The full ten files of 50 MB are sent in bench/.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Stream, hashOf, memoryOf, pressStreaming } from './lib/streams.mjs';
import { File, Tip, bin, codeOf, textOf, valueOf, valuesOf } from './lib/tip.mjs';

const tip = new Tip({ workers: 4 });  // each has its own part of the heap, beside what is measured
const mebi = 1024 * 1024;
// The sanitizer keeps freed memory for a while; so it keeps little.
process.env.ASAN_OPTIONS = `${process.env.ASAN_OPTIONS ?? ''}:quarantine_size_mb=4`;
before(async () => { await tip.start(); tip.desk('open'); });
after(() => tip.remove());

const second = async () => tip.press(await tip.get('/bat-dau'), 'tiep');
const sendFrom = async (page) => {
  for (const go of ['tiep', 'tiep', 'tiep']) page = await tip.press(page, go, page.html.includes('name="xa"') ? { xa: 'khong-ro' } : {});
  return tip.press(page, 'gui');
};

// Each sender holds a fiber's stack, what was read, what the reader of the form keeps back, a chunk
// being filled and a chunk sealed: five times 64 KiB and some, less than 1 MiB for each of six.
// Beside that each of the four workers has its own part of the heap. 120 MiB that were held would
// not fit.
const bound = /asan|tsan/.test(bin) ? 64 : 12;

test('two films and eight pictures in one report, while five others send too: memory stays flat', async () => {
  const before = memoryOf(tip.child).now;
  const films = [new Stream('phim 1.mp4', 50 * mebi, 1), new Stream('phim 2.mp4', 50 * mebi - 1, 2)];
  const pictures = Array.from({ length: 8 }, (_, n) => new Stream(`ảnh ${n}.jpg`, 70_000 + n, 10 + n));
  const others = Array.from({ length: 5 }, async (_, n) => pressStreaming(tip, await second(), 'tiep',
    { chuyen: `người khác ${n}`, tep: [new Stream('x.bin', 4 * mebi, 100 + n)] }));
  const page = await pressStreaming(tip, await second(), 'tiep', { chuyen: 'mười tệp', tep: [...films, ...pictures] });
  assert.equal(page.status, 200, textOf(page.html));
  for (const other of await Promise.all(others)) assert.equal(valuesOf(other, 'tep-giu').length, 1);
  assert.equal(valuesOf(page, 'tep-giu').length, 10);
  const grown = memoryOf(tip.child).most - before;
  assert.ok(grown < bound, `${grown.toFixed(1)} MiB more while 120 MiB went through`);

  assert.ok(codeOf((await sendFrom(page)).html));
  const [item] = tip.take();
  assert.deepEqual(item.content.files.map((file) => [file.name, file.size]),
    [...films, ...pictures].map((file) => [file.name, file.size]));
  for (const n of [0, 1, 9]) {
    const { blob, key } = item.content.files[n];
    assert.equal(hashOf(tip.desk('file', blob, key)), [...films, ...pictures][n].hash());
  }
});

test('a film that is too large among good files costs nothing but itself', async () => {
  const page = await pressStreaming(tip, await second(), 'tiep', { chuyen: 'giữ lời này',
    tep: [new File('trước.txt', 'a'), new Stream('dài quá.mp4', 50 * mebi + 1), new File('sau.txt', 'b')] });
  assert.equal(page.status, 422);
  assert.ok(textOf(page.html).includes('“dài quá.mp4” không được giữ: lớn hơn 50 MB'));
  assert.match(page.html, /tel:113[\s\S]*tel:111/);
  assert.equal(valueOf(page, 'chuyen'), 'giữ lời này');
  assert.equal(valuesOf(page, 'tep-giu').length, 2);
  assert.ok(codeOf((await sendFrom(await tip.press(page, 'tiep'))).html));
  const item = tip.take().find((one) => one.content.story === 'giữ lời này');
  assert.deepEqual(item.content.files.map((file) => file.name), ['trước.txt', 'sau.txt']);
});

test('of 200 files ten are kept, the first of the others are named, the words stay', async () => {
  const begun = tip.blobs().length;
  const tep = Array.from({ length: 200 }, (_, n) => new File(`${n}.jpg`, `${n}`));
  const page = await tip.press(await second(), 'tiep', { chuyen: 'rất nhiều tệp', tep });
  assert.equal(page.status, 422);
  assert.equal(valuesOf(page, 'tep-giu').length, 10);
  assert.equal(valueOf(page, 'chuyen'), 'rất nhiều tệp');
  const words = textOf(page.html);
  assert.ok(words.includes('“10.jpg” không được giữ') && words.includes('những tệp khác cũng không được giữ'));
  assert.ok(!words.includes('“100.jpg”'), 'a page of two hundred complaints is no help');
  assert.equal(tip.blobs().length - begun, 10);
  const english = await tip.press(page, 'en');
  assert.equal(valuesOf(english, 'tep-giu').length, 10);
});

test('an empty file is a file, and names that lie are only names', async () => {
  const page = await tip.press(await second(), 'tiep', { chuyen: 'tên lạ', tep: [new File('rỗng.jpg', ''),
    new File('..\\..\\a.jpg', 'MZ'), new File('<img src=x>.png', 'x')] });
  assert.equal(page.status, 200);
  assert.ok(codeOf((await sendFrom(page)).html));
  const item = tip.take().find((one) => one.content.story === 'tên lạ');
  assert.deepEqual(item.content.files.map((file) => [file.name, file.size]),
    [['rỗng.jpg', 0], ['a.jpg', 2], ['<img src=x>.png', 1]]);
  assert.equal(tip.desk('file', item.content.files[0].blob, item.content.files[0].key).length, 0);
});

test('words first, files later by receipt: the same limits, and nothing typed is lost', async () => {
  const sent = await tip.press(await tip.fill({ chuyen: 'mạng yếu, gửi chữ trước' }), 'gui');
  const code = codeOf(sent.html);
  assert.ok(code);
  const open = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: code });
  const film = new Stream('phim.mp4', 11 * mebi, 7);
  const refused = await pressStreaming(tip, open, 'gui', { 'tra-loi': 'tệp gửi sau đây',
    tep: [film, new Stream('dài quá.mp4', 50 * mebi + 1)] });
  assert.equal(refused.status, 422);
  assert.equal(valueOf(refused, 'tra-loi'), 'tệp gửi sau đây');
  assert.equal(valuesOf(refused, 'tep-giu').length, 1);
  assert.ok(textOf(refused.html).includes('“dài quá.mp4” không được giữ'));
  const more = Array.from({ length: 11 }, (_, n) => new File(`${n}.png`, 'x'));
  const full = await tip.press(refused, 'gui', { tep: more });
  assert.equal(full.status, 422);
  assert.equal(valuesOf(full, 'tep-giu').length, 10);
  const done = await tip.press(await tip.press(full, 'bo-tep-10'), 'gui');
  assert.equal(done.status, 200);
  const answer = tip.take().find((item) => item.content.text === 'tệp gửi sau đây');
  assert.deepEqual([answer.kind, answer.question, answer.to], ['answer', '', '']);
  assert.equal(answer.content.files.length, 9);
  assert.equal(hashOf(tip.desk('file', answer.content.files[0].blob, answer.content.files[0].key)), film.hash());
});
