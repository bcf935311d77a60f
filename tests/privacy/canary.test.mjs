// Words that exist nowhere else are planted wherever people write something, through both real
// programs; then everything that lies on the disk or was logged is searched for them, in the forms
// in which text can lie there. What the system may keep in clear is searched for too, so that a
// search that finds nothing because it is broken fails.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, Person, eventually, smallCity } from '../http/lib/desk.mjs';
import { File, Tip, codeOf, textOf, valueOf, valuesOf } from '../http/lib/tip.mjs';

const tip = new Tip();
const desk = new Desk({ data: tip.data });
const people = {};
const planted = {}; // what must lie nowhere: {where it was written: text}
let lead;
let receiptPage;

const word = (what, number) => `chim yến ${what} ướt cánh số ${number}`;
const canary = {
  story: word('kể chuyện', 7101),
  who: word('nêu tên', 7102),
  place: word('chỉ nơi', 7103),
  contact: word('để lại 0900 000 000', 7104),
  file_name: 'chim-yến-trong-ảnh-7105.jpg',
  file: word('trong tệp', 7106),
  question: word('được hỏi', 7107),
  answer: word('trả lời', 7108),
  note: word('ghi chú đề xuất', 7109),
  password: word('giữ khoá', 7110),
  wrong_password: word('gõ nhầm', 7111),
  wrong_code: 'chim.yen.7112',
  address: '/chim-yen-7113?chuyen=chim-yen-7114',
};

// a password must not hold its owner's code
const passwordOf = (code) => `${canary.password} ${[...code].reverse().join('')}`;
const read = async (who) => (await people[who].get(`/leads/${lead.lead_id}`)).json;

async function arrive(slips) {
  for (const [code, slip] of Object.entries(slips)) {
    planted[`one-time password of ${code}`] = slip.one_time_password;
    people[code] = new Person(desk);
    await people[code].arrive(slip, passwordOf(code));
    planted[`cookie of ${code}`] = people[code].cookie.split('=')[1];
    planted[`token of ${code}`] = people[code].csrf;
  }
  for (const head of ['truong-xa', 'thu-truong']) {
    const { waiting_for_keys: waiting } = (await people[head].get('/today')).json;
    for (const member of waiting) {
      await people[head].post(`/members/${member.id}/admission`, {}, { 'Idempotency-Key': member.id });
    }
  }
}

/** The sender's part: everything typed carries a canary, addresses too. */
async function report() {
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
  await tip.get(encodeURI(canary.address));
  const content = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(canary.file.repeat(3000))]);
  const page = await tip.fill({ chuyen: canary.story, ai: canary.who, xa: '11680', noi: canary.place,
    'lien-lac': 'ten', 'lien-he': canary.contact, tep: [new File(canary.file_name, content)] });
  planted['token of the submission'] = valueOf(page, 'ma-gui');
  const [ticket] = valuesOf(page, 'tep-giu');
  planted['ticket of the file'] = ticket;
  receiptPage = await tip.press(page, 'gui');
  planted.receipt = codeOf(receiptPage.html);
  assert.ok(planted.receipt, textOf(receiptPage.html));
}

/** The officers' part, up to the proposal. */
async function work() {
  lead = await eventually(async () => (await people['truc-ban'].get('/queue')).json.rows[0]);
  await people['truc-ban'].post(`/leads/${lead.lead_id}/opening`);
  await people['truc-ban'].get(`/leads/${lead.lead_id}/files/0`);
  await people['truc-ban'].change(lead, 'classification',
    { kind: 'denunciation', article: '150', clause: '1', pass_on: true });
  const [investigator] = (await people['thu-truong'].get('/members?function=investigator')).json.rows;
  await people['thu-truong'].change(await read('thu-truong'), 'acceptance', { investigator_id: investigator.id });
  const asked = await people['san-ho'].change(await read('san-ho'), 'questions', { text: canary.question });
  assert.equal(asked.status, 200);
}

async function talk() {
  const page = await eventually(async () => {
    const opened = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: planted.receipt });
    return textOf(opened.html).includes(canary.question) && opened;
  });
  const field = page.html.match(/<textarea\b[^>]*name="([^"]*)"/)[1];
  await tip.press(page, 'gui', { [field]: canary.answer });
  await eventually(async () => (await read('san-ho')).unread_answers);
  const { messages } = (await people['san-ho'].post(`/leads/${lead.lead_id}/dialogue/opening`)).json;
  assert.equal(messages.at(-1).text, canary.answer);
  const proposed = await people['san-ho'].change(await read('san-ho'), 'proposals',
    { kind: 'open', article: '150', clause: '1', ground: '', note: canary.note });
  assert.equal(proposed.status, 200);
}

/** Mistakes people make: what they typed must not be kept either. */
async function mistakes() {
  const somebody = new Person(desk);
  await somebody.signIn('san-ho', canary.wrong_password);
  await somebody.signIn(canary.wrong_code, canary.wrong_password);
  await somebody.post('/setup/check', { code: canary.wrong_code });
  await desk.request('GET', encodeURI(`/api/v1${canary.address}`));
  await tip.press(await tip.get('/tra-loi'), 'mo', { ma: canary.wrong_code });
}

before(async () => {
  await Promise.all([tip.start(), desk.start()]);
  planted['set-up code'] = desk.setupCode;
  await arrive(await desk.setUp(smallCity));
  await report();
  await work();
  await talk();
  await mistakes();
});
after(async () => { await desk.remove(); await tip.remove(); });

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

/** Names and contents of everything that lies there, and what both programs logged. */
function everything() {
  const found = files(tip.folder).map((path) => ({ place: path.slice(tip.folder.length), bytes: readFileSync(path) }));
  found.push({ place: 'names of files', bytes: Buffer.from(found.map((file) => file.place).join('\n')) });
  found.push({ place: 'log of haidang-tip', bytes: Buffer.from(tip.log) });
  found.push({ place: 'log of haidang-desk', bytes: Buffer.from(desk.log) });
  return found;
}

/** The forms in which a text can lie somewhere. */
function formsOf(text) {
  const bytes = Buffer.from(text);
  const plain = [text, text.normalize('NFD'), text.toUpperCase(), text.replaceAll(' ', ''),
    text.replaceAll(' ', '-'), encodeURIComponent(text), JSON.stringify(text).slice(1, -1)];
  const inside = bytes.subarray(0, bytes.length - (bytes.length % 3)); // base64 in step with its start
  return [...plain.map((form) => Buffer.from(form)), Buffer.from(text, 'utf16le'),
    Buffer.from(bytes.toString('hex')), Buffer.from(inside.toString('base64')),
    Buffer.from(inside.toString('base64url'))];
}

function placesOf(text) {
  return everything().filter(({ bytes }) => formsOf(text).some((form) => bytes.includes(form)))
    .map(({ place }) => place);
}

function assertNowhere() {
  const findings = Object.entries({ ...canary, ...planted })
    .map(([what, text]) => [what, placesOf(text)])
    .filter(([, places]) => places.length > 0)
    .map(([what, places]) => `${what}: ${places.join(', ')}`);
  assert.deepEqual(findings, []);
}

test('the search finds what is kept in clear', () => {
  for (const text of ['TB 0001/20', 'truc-ban', lead.lead_id]) {
    assert.ok(placesOf(text).length > 0, text);
  }
  assert.ok(everything().some(({ place }) => place.endsWith('-wal')), 'a write-ahead log is searched');
  assert.ok(everything().some(({ place }) => place.includes('/blobs/')), 'a sealed file is searched');
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
  for (const text of ['CANARY-agent-8820', '127.0.0.1:', 'User-Agent']) {
    assert.deepEqual(placesOf(text).filter((place) => !place.endsWith('haidang.toml')), [], text);
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
