// Border guard, coast guard and department of health beside the police: one lead through each, with
// what it may do and what stays closed to it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Desk, arriveAll, admitAll, smallCity } from './lib/desk.mjs';
import { isTaken } from './lib/taken.mjs';

const desk = new Desk();
const people = {};

before(async () => {
  await desk.start();
  const member = (agency_key, name, code, functions) => ({ agency_key, name, rank: '', code, functions });
  const slips = await desk.setUp({
    agencies: [...smallCity.agencies,
      ...[['bp', 'border_guard'], ['csb', 'coast_guard'], ['vks', 'procuracy'], ['syt', 'health_department']]
        .map(([key, kind]) => ({ key, kind, unit_code: '', name: '' }))],
    members: [...smallCity.members,
      member('bp', 'Tạ Văn Cột Mốc', 'cot-moc', ['head']),
      member('bp', 'Chu Thị Cồn Cát', 'con-cat', ['investigator', 'duty_officer']),
      member('csb', 'Lương Văn Hải Trình', 'hai-trinh', ['head', 'investigator']),
      member('vks', 'Đặng Thị Hải Đồ', 'hai-do', ['head']),
      member('syt', 'Hồ Thị Nước Lành', 'nuoc-lanh', ['head'])],
  });
  Object.assign(people, await arriveAll(desk, slips));
  await admitAll(people['cot-moc']);
});
after(() => desk.remove());

const read = async (who, id) => (await people[who].get(`/leads/${id}`)).json;
const act = async (who, id, path, body) => people[who].change(await read(who, id), path, body);

/** A lead taken in at this agency and classified there. */
async function classified(who, channel = 'in_person') {
  const received_at = new Date(Date.now() - 600_000).toISOString().replace(/\.\d+/, '');
  const report = { channel, received_at, late_reason: '', danger: 'no', story: 'Kể ở đồn.', unit: '', place: '', who: '',
    contact: '' };
  const taken = await people[who].post('/leads', report, { 'Idempotency-Key': `taken-by-${who}-${channel}`.replace('_', '-') });
  assert.equal(taken.status, 200, taken.bytes.toString());
  const body = { kind: 'denunciation', article: '150', clause: '1', pass_on: false };
  assert.equal((await people[who].change(taken.json, 'classification', body)).json.state, 'classified');
  return taken.json.lead_id;
}

async function accepted(who, investigator, id) {
  const members = (await people[who].get('/members?function=investigator')).json.rows;
  const chosen = members.find((one) => one.name === investigator);
  assert.equal((await act(who, id, 'acceptance', { investigator_id: chosen.id })).json.state, 'verifying');
}

const rulesOf = async (who, id) => (await read(who, id)).dues.map((due) => due.rule);

test('the border guard takes in, settles, opens a case and owes the file within seven days', async () => {
  const id = await classified('con-cat');
  await accepted('cot-moc', 'Chu Thị Cồn Cát', id);
  const rules = await rulesOf('con-cat', id);
  assert.ok(['T4', 'T5', 'T6'].every((rule) => rules.includes(rule)), rules.join());
  assert.ok(!rules.includes('T13b'), 'Circular 28/2020 binds the police alone');
  assert.equal((await people['con-cat'].post(`/leads/${id}/opening`)).json.story, 'Kể ở đồn.');
  assert.equal((await people['thu-truong'].get(`/leads/${id}`)).status, 404);
  const terms = { kind: 'open', article: '150', clause: '1', ground: '' };
  assert.equal((await act('con-cat', id, 'proposals', { ...terms, note: '' })).json.state, 'proposed');
  assert.equal((await people['con-cat'].change(await read('con-cat', id), 'decisions', terms)).status, 404);
  assert.equal((await act('cot-moc', id, 'decisions', terms)).json.state, 'opened');
  const owed = (await read('con-cat', id)).dues.find((due) => due.rule === 'T13d');
  assert.equal(owed.citation.text, 'điểm b khoản 1 Điều 164 BLTTHS');
});

test('the coast guard passes on what is not its own, the investigating agency accepts', async () => {
  const id = await classified('hai-trinh');
  const seen = await read('hai-trinh', id);
  assert.ok(seen.can.includes('pass_on') && seen.can.includes('accept'));
  const city = seen.receivers.find((one) => one.name.startsWith('Cơ quan Cảnh sát điều tra'));
  assert.equal((await act('hai-trinh', id, 'handovers', { agency_id: city.id, reason: 'other_place' })).json.state, 'offered');
  await accepted('thu-truong', 'Lê Thị San Hô', id);
  assert.ok((await rulesOf('san-ho', id)).includes('T13b'), 'there the circular binds');
  isTaken(await people['hai-trinh'].post(`/leads/${id}/opening`)); // its grant has ended
  assert.equal((await read('hai-trinh', id)).state, 'verifying');
});

test('the coast guard settles what it accepts itself', async () => {
  const id = await classified('hai-trinh', 'letter');
  await accepted('hai-trinh', 'Lương Văn Hải Trình', id);
  assert.ok(!(await rulesOf('hai-trinh', id)).includes('T13b'));
});

test('a procuracy that took something in passes it on within 24 hours', async () => {
  const received_at = new Date(Date.now() - 600_000).toISOString().replace(/\.\d+/, '');
  const report = { channel: 'other_agency', received_at, late_reason: '', danger: 'no', story: 'Thanh tra kiến nghị.',
    unit: '', place: '', who: '', contact: '' };
  const taken = (await people['hai-do'].post('/leads', report, { 'Idempotency-Key': 'recommended-by-state' })).json;
  const body = { kind: 'prosecution_recommendation', article: '150', clause: '1', pass_on: true };
  const moved = await people['hai-do'].change(taken, 'classification', body);
  assert.equal(moved.json.state, 'offered', moved.bytes.toString());
  assert.ok((await rulesOf('hai-do', taken.lead_id)).includes('T4p'));
  await accepted('thu-truong', 'Lê Thị San Hô', taken.lead_id);
  assert.equal((await read('san-ho', taken.lead_id)).kind, 'prosecution_recommendation');
});

test('the department of health sees that nothing is referred to it yet, and no lead of others', async () => {
  const session = (await people['nuoc-lanh'].get('/session')).json;
  assert.deepEqual(session.places, ['today', 'referrals', 'search', 'alarms', 'people']);
  const id = await classified('con-cat', 'letter');
  assert.equal((await people['nuoc-lanh'].get(`/leads/${id}`)).status, 404);
  assert.equal((await people['nuoc-lanh'].get('/queue')).status, 404);
  assert.equal((await people['nuoc-lanh'].get('/indicators')).status, 404);
});

test('the coordinator sees work of every agency, and content of none', async () => {
  const id = await classified('hai-trinh', 'telephone');
  assert.equal((await read('canh-buom', id)).has_content_key, false);
  assert.equal((await people['canh-buom'].post(`/leads/${id}/opening`)).status, 404);
  assert.deepEqual((await read('canh-buom', id)).can, []);
});
