// Who comes in after the set-up, through both programs: a colleague with a slip, and an agency of
// which the public page learns once its head has made its keys.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, Person, admitAll, arriveAll, eventually, passwordOf, smallCity } from './lib/desk.mjs';
import { Tip, codeOf } from './lib/tip.mjs';

const tip = new Tip();
const desk = new Desk({ data: tip.data });
const people = {};
const unit = '11692';

before(async () => {
  await Promise.all([tip.start(), desk.start()]);
  Object.assign(people, await arriveAll(desk, await desk.setUp(smallCity)));
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
});
after(async () => { await desk.remove(); await tip.remove(); });

let acts = 0;
const keyed = (more = {}) => ({ 'Idempotency-Key': `newcomer-act-${++acts}`, ...more });
const add = (who, person) => people[who].post('/people', person, keyed());
const newSlip = (who, one) => people[who].post(`/people/${one.id}/slip`, {}, keyed({ 'If-Match': `"${one.version}"` }));
const colleague = async (who, name) => (await people[who].get('/people')).json.members.find((one) => one.name === name);

async function report(story) {
  assert.ok(codeOf((await tip.press(await tip.fill({ chuyen: story, xa: unit }), 'gui')).html));
}
const queueOf = async (who) => (await people[who].get('/queue')).json.rows;

const duty = { name: 'Đỗ Văn Buồm Nâu', rank: 'Đại uý', code: 'buom-nau', functions: ['duty_officer'] };
const printed = [];

test('the head adds a duty officer, who arrives and sees the queue; of the slip nothing is kept', async () => {
  const slip = (await add('truong-xa', duty)).json;
  printed.push(slip.one_time_password);
  assert.equal(slip.agency_name, 'Công an xã Kiến Thuỵ');
  const again = await add('truong-xa', duty);
  assert.equal(again.status, 422);
  assert.equal(again.json.field, 'code');
  assert.match(again.json.detail, /Làm phiếu mới/);
  const officer = new Person(desk);
  await officer.arrive(slip, passwordOf('buom-nau'));
  assert.equal((await colleague('truong-xa', duty.name)).has_keys, false);
  await admitAll(people['truong-xa']);
  assert.equal((await colleague('truong-xa', duty.name)).has_keys, true);
  assert.equal((await officer.get('/queue')).status, 200);
});

test('errors speak English where English is asked for', async () => {
  people['truong-xa'].language = 'en';
  const refused = await add('truong-xa', { ...duty, code: 'truc-ban' });
  people['truong-xa'].language = 'vi';
  assert.match(refused.json.detail, /officer code is used/);
});

test('a new slip ends the old one and the session that was opened with it', async () => {
  const old = (await add('truong-xa', { ...duty, name: 'Chu Thị Cồn Cát', code: 'con-cat' })).json;
  const early = new Person(desk);
  assert.equal((await early.signIn(old.code, old.one_time_password)).status, 200);
  const waiting = await colleague('truong-xa', 'Chu Thị Cồn Cát');
  assert.match(waiting.slip_words, /Phạm Văn Hải Đồ/);
  const fresh = (await newSlip('truong-xa', waiting)).json;
  printed.push(old.one_time_password, fresh.one_time_password);
  assert.equal((await early.get('/session')).status, 401);
  assert.equal((await new Person(desk).signIn(old.code, old.one_time_password)).status, 401);
  await new Person(desk).arrive(fresh, passwordOf('con-cat'));
  assert.equal((await newSlip('truong-xa', await colleague('truong-xa', 'Chu Thị Cồn Cát'))).status, 409);
});

test('who does not lead an agency adds nobody, and no agency', async () => {
  assert.equal((await add('truc-ban', { ...duty, code: 'khac-01' })).status, 404);
  assert.equal((await people['truong-xa'].get('/agencies')).status, 404);
  assert.equal((await people['truc-ban'].get('/people')).json.members[0].code, '');
});

test('a commune gets its police: tips go there once the new head has made the keys', async () => {
  const order = { kind: 'commune_police', unit_code: unit, name: '', head_name: 'Tạ Văn Cột Mốc', head_rank: 'Thiếu tá',
    head_code: 'cot-moc' };
  const byCity = await people['thu-truong'].post('/agencies', order, keyed());
  assert.equal(byCity.status, 404, 'the committee does it');
  const slip = (await people['canh-buom'].post('/agencies', order, keyed())).json;
  printed.push(slip.one_time_password);
  const twice = await people['canh-buom'].post('/agencies', { ...order, head_code: 'cot-moc-2' }, keyed());
  assert.equal(twice.json.field, 'unit_code');

  await report('Tin trước khi công an phường có khoá.');
  await eventually(async () => (await queueOf('thu-truong')).length === 1); // to the city, as until now
  const row = (await people['canh-buom'].get('/agencies')).json.rows.find((one) => one.unit_code === unit);
  assert.equal(row.awaited[0].name, 'Thiếu tá Tạ Văn Cột Mốc');

  people.ward = new Person(desk);
  await people.ward.arrive(slip, passwordOf('cot-moc'));
  assert.deepEqual(await queueOf('ward'), []);
  await eventually(async () => {
    await report('Tin sau khi công an phường có khoá.');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return (await queueOf('ward')).length > 0;
  });
  const own = (await people.ward.post('/people', { ...duty, code: 'phuong-02' }, keyed())).json;
  printed.push(own.one_time_password);
  assert.match(own.agency_name, /^Công an phường/);
});

/** Every byte of the data folder and of the log. */
function everything(folder) {
  return readdirSync(folder).map((name) => join(folder, name)).map((path) =>
    statSync(path).isDirectory() ? everything(path) : readFileSync(path, 'latin1')).join('\n');
}

test('no slip stands in the data or in a log', async () => {
  assert.equal(printed.length, 5);
  await Promise.all([desk.stop(), tip.stop()]); // what runs renames its files under the reader
  const kept = everything(tip.data) + desk.log + tip.log;
  assert.ok(kept.length > 100_000);
  for (const password of printed) assert.ok(!kept.includes(password));
});
