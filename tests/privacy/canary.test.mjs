// Words that exist nowhere else are planted wherever people write something, through both real
// programs; then everything that lies on the disk or was logged is searched for them, in the forms
// in which text can lie there. What the system may keep in clear is searched for too, so that a
// search that finds nothing because it is broken fails.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, Person } from '../http/lib/desk.mjs';
import { databasePassword, dumpOf, isPostgres } from '../http/lib/store.mjs';
import { Tip } from '../http/lib/tip.mjs';
import { beginLog, everything, files } from './lib/places.mjs';
import { Story, canary, formsOf } from './lib/story.mjs';

const tip = new Tip();
const desk = new Desk({ data: tip.data });
const story = new Story(tip, desk);
const { planted } = story;
let firstLog;

before(async () => {
  firstLog = beginLog(tip.data);
  await story.live();
  story.plantKeys();
});
after(async () => { await desk.remove(); await tip.remove(); });

/** What the settings of the programs hold, and their keys, lies where it is meant to lie. */
const isItsPlace = (place) => place.startsWith('/data/keys/') || place.endsWith('haidang.toml');

const search = () => everything({ tip, desk }, firstLog);

/** `all`: what search() gave, when many things are looked for in it. */
function placesOf(text, all = search()) {
  const forms = formsOf(text);
  return all.filter(({ bytes }) => forms.some((form) => bytes.includes(form))).map(({ place }) => place);
}

function assertNowhere() {
  const all = search();
  const secrets = { ...canary, ...planted, 'password of the database': databasePassword };
  const findings = Object.entries(secrets)
    .map(([what, text]) => [what, placesOf(text, all).filter((place) => !isItsPlace(place))])
    .filter(([, places]) => places.length > 0)
    .map(([what, places]) => `${what}: ${places.join(', ')}`);
  assert.deepEqual(findings, []);
}

test('the search finds what is kept in clear', () => {
  const all = search();
  const must = isPostgres ? [/^\/pg_wal\//, /^\/main\./, /^pg_dump$/] : [/\/main\.db/];
  for (const text of ['TB 0001/20', 'truc-ban', story.lead.lead_id]) {
    const places = placesOf(text, all);
    for (const one of must) assert.ok(places.some((place) => one.test(place)), `${text}: ${places}`);
  }
  assert.ok(isPostgres || all.some(({ place }) => place.endsWith('-wal')), 'a write-ahead log is searched');
  const ofBlobs = isPostgres ? '/blobs.blob_chunk' : '/blobs/';
  assert.ok(all.some(({ place, bytes }) => place.includes(ofBlobs) && bytes.length > 8000), 'a sealed file is searched');
});

test('while the programs run, nothing that people wrote or were given lies readable anywhere', () => {
  assertNowhere();
});

test('nor after they have stopped, when the write-ahead logs have gone into the databases', async () => {
  assert.equal(await tip.stop(), 0);
  assert.equal(await desk.stop(), 0);
  assertNowhere();
  await Promise.all([tip.start(), desk.start()]);
});

test('the sender leaves no address, no agent and no time finer than the hour', () => {
  const all = search();
  for (const text of ['CANARY-agent-8820', '127.0.0.1:', 'User-Agent']) {
    assert.deepEqual(placesOf(text, all).filter((place) => !isItsPlace(place)), [], text);
  }
});

/** Every second of the report but a whole hour. */
function secondsOfTheReport() {
  const { began, ended } = story.reported;
  const seconds = Array.from({ length: ended - began + 1 }, (_, n) => began + n);
  return seconds.filter((second) => second % 3600 !== 0);
}

/** As SQLite stores a number of that size. */
function fourBytes(second) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(second);
  return bytes;
}

test('no row of the inbox tells the second of the report', () => {
  const inbox = isPostgres ? [{ place: 'inbox', bytes: dumpOf(tip.data, 'inbox') }]
    : search().filter(({ place }) => /\/inbox\.db/.test(place));
  assert.ok(isPostgres ? inbox[0].bytes.includes('COPY inbox.inbox_item') : inbox.length > 1, 'it is searched');
  for (const second of secondsOfTheReport()) {
    const written = isPostgres ? String(second) : fourBytes(second);
    for (const { place, bytes } of inbox) assert.ok(!bytes.includes(written), `${place}: ${second}`);
  }
});

test('no time of a sealed file tells the second of the report', { skip: isPostgres && 'files are rows there' }, () => {
  const blobs = files(join(tip.data, 'blobs'));
  assert.ok(blobs.length > 0);
  const folders = new Set(blobs.map((blob) => dirname(blob)));
  for (const path of [...blobs, ...folders, join(tip.data, 'blobs')]) {
    assert.equal(Math.floor(statSync(path).mtimeMs / 1000) % 3600, 0, `${path}: ${statSync(path).mtime}`);
  }
});

test('pages and answers about mistakes do not repeat what was typed', async () => {
  const pages = [await tip.get(encodeURI(canary.address)),
    await tip.press(await tip.get('/tra-loi'), 'mo', { ma: canary.wrong_code })];
  assert.ok(!pages[0].html.includes('7113') && !pages[0].html.includes('7114'));
  assert.ok(!pages[1].html.includes(planted.receipt));
  const refused = await new Person(desk).signIn(canary.wrong_code, canary.wrong_password);
  const unknown = await desk.request('GET', encodeURI(`/api/v1${canary.address}`));
  for (const answer of [refused, unknown]) {
    for (const text of ['7111', '7112', '7113', '7114']) {
      assert.ok(!answer.bytes.includes(text), answer.bytes.toString());
    }
  }
});
