// A part of the desk's thread: tips that may be the same, and cases opened from one or several leads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTaken } from './taken.mjs';

/** A demand of the procuracy that came on paper is met; the lead as it stands then. */
export async function demandMet({ people, read }, id) {
  const head = people['thu-truong'];
  const demanded = await head.change(await read('thu-truong', id), 'demands-received', { demand: 'procuracy_demanded' });
  assert.equal(demanded.status, 200, JSON.stringify(demanded.json));
  const owing = await read('thu-truong', id);
  assert.ok(owing.dues.some((due) => due.rule === 'T15a' && due.sign !== 'done'));
  assert.ok(!owing.can.includes('step:file_handed_over') && owing.can.includes('step:procuracy_demand_met'));
  const early = await head.change(owing, 'steps', { step: 'procuracy_demand_met', done_on: '2020-01-01' });
  assert.equal(early.json.field, 'done_on');
  // A second one waits beside it, and each is met by itself.
  await head.change(owing, 'demands-received', { demand: 'procuracy_demanded' });
  const both = await read('thu-truong', id);
  assert.equal(both.open_demands.length, 2);
  assert.match(both.open_demands[0].words, /^yêu cầu ngày /);
  const unnamed = await head.change(both, 'steps', { step: 'procuracy_demand_met' });
  assert.equal(unnamed.json.field, 'demand');
  const step = { step: 'procuracy_demand_met', demand: both.open_demands[1].id };
  assert.equal((await head.change(both, 'steps', step)).status, 200);
  const rest = await read('thu-truong', id);
  assert.deepEqual(rest.open_demands, [both.open_demands[0]]);
  assert.match(rest.events[0].title, /yêu cầu ngày /);
  assert.equal((await head.change(rest, 'steps', { step: 'procuracy_demand_met' })).status, 200);
  const met = await read('thu-truong', id);
  assert.ok(met.dues.every((due) => due.rule !== 'T15a' || due.sign === 'done'));
  return met;
}

/**
 * Registers the tests. people: by code; read(who, lead); actOnCase(who, id, what, body, {version}); settling(days): a
 * lead being settled, by its id.
 */
export function caseStory({ people, read, actOnCase, settling }) {
  const readCase = async (who, id) => (await people[who].get(`/cases/${id}`)).json;

  test('two tips that may be the same point to each other, and neither is closed', async () => {
    const duty = people['truc-ban'];
    const { rows: units } = (await duty.get('/units')).json;
    const received_at = new Date(Date.now() - 900_000).toISOString().replace(/\.\d+/, '');
    const taken = [];
    for (const n of [1, 2]) {
      const report = { channel: 'telephone', received_at, late_reason: '', danger: 'no', story: `Cuộc gọi ${n}.`,
        unit: units[0].code, place: '', who: '', contact: '' };
      taken.push((await duty.post('/leads', report, { 'Idempotency-Key': `duplicate-${n}-of-two` })).json);
    }
    const [one, other] = taken;
    const near = (await duty.get(`/leads/${one.lead_id}/duplicate-candidates`)).json.rows;
    assert.ok(near.some((row) => row.lead_id === other.lead_id));
    assert.equal((await duty.change(one, 'duplicates', { number: 'TB 9999/2020' })).json.field, 'number');
    const linked = await duty.change(one, 'duplicates', { number: other.number });
    assert.equal(linked.status, 200, JSON.stringify(linked.json));
    const seen = await read('truc-ban', other.lead_id);
    assert.deepEqual(seen.duplicates.map((d) => [d.number, d.is_readable]), [[one.number, true]]);
    assert.equal(seen.events[0].title, `Có thể trùng với: ${one.number}`);
    assert.equal(seen.state, 'received');
    assert.ok(seen.dues.some((due) => due.rule === 'T2a' && due.sign !== 'done'));
    const undone = await duty.change(seen, `duplicates/${one.lead_id}/removal`, {});
    assert.equal(undone.status, 200, JSON.stringify(undone.json));
    assert.deepEqual((await read('truc-ban', one.lead_id)).duplicates, []);
  });

  /** An opened lead of the city's agency, and its case. */
  async function openedCase(days, more = {}) {
    const id = await settling(days);
    const terms = { kind: 'open', article: '150', clause: '1', ground: '' };
    await people['san-ho'].change(await read('san-ho', id), 'proposals', { ...terms, note: '' });
    const decided = await people['thu-truong'].change(await read('thu-truong', id), 'decisions', { ...terms, ...more });
    assert.equal(decided.json.state, 'opened', JSON.stringify(decided.json));
    return { lead: id, file: (await read('thu-truong', id)).criminal_case };
  }

  test('a case has a page of its own: term, offences, extensions, and who may do what', async () => {
    const { file, lead: from } = await openedCase(2);
    const seen = await readCase('san-ho', file.case_id);
    assert.equal(seen.charges[0].words, 'khoản 1 Điều 150 BLHS');
    assert.equal(seen.severity_words, 'rất nghiêm trọng');
    const [running, possible] = seen.ladder;
    assert.deepEqual([running.state, running.due.rule, possible.state], ['running', 'C1', 'possible']);
    assert.equal(running.due.citation.text, 'khoản 1 Điều 172 BLTTHS');
    assert.match(running.due.words, /, còn \d+ ngày làm việc$/);
    assert.match(possible.step.when_words, /^chậm nhất /);
    assert.ok(seen.can.includes('offender_identified') && !seen.can.includes('case_suspended'));
    assert.equal(seen.may_change_leads, false, 'the investigator works on it, the head decides');
    const act = (who, what, body) => actOnCase(who, file.case_id, what, body);
    assert.equal((await act('san-ho', 'decisions', { act: 'case_extension_requested' })).status, 404);
    assert.equal((await act('thu-truong', 'decisions', { act: 'case_extended' })).json.field, 'act');
    assert.equal((await act('thu-truong', 'decisions', { act: 'case_extension_requested' })).status, 200);
    assert.equal((await act('san-ho', 'steps', { act: 'case_extended', until: 'mai' })).json.field, 'until');
    assert.equal((await act('san-ho', 'steps', { act: 'case_extended' })).status, 200);
    const added = { act: 'offence_added', article: '348', clause: '1', ground: 'another_crime' };
    assert.equal((await act('thu-truong', 'decisions', { ...added, ground: '' })).json.field, 'ground');
    assert.equal((await act('thu-truong', 'decisions', added)).status, 200);
    // Its change goes to the procuracy on paper: with a day, or a day and an hour, that have come and are not before it.
    const sent = (done) => act('san-ho', 'steps', { act: 'case_change_sent', ...done });
    assert.equal((await sent({ done_on: '2020-01-01' })).json.field, 'done_on');
    assert.equal((await sent({ done_on: '2099-01-01' })).json.field, 'done_on');
    assert.equal((await sent({ done_time: '25:00' })).json.field, 'done_time');
    const decided = { act: 'case_resumed', done_on: '2026-01-01' };
    assert.equal((await act('thu-truong', 'decisions', decided)).json.field, 'done_on');
    const clock = new Date(Date.now() + 7 * 3600_000).toISOString().slice(11, 16);
    const recorded = await sent({ done_time: clock });
    assert.equal(recorded.status, 200, JSON.stringify(recorded.json));
    assert.match((await readCase('san-ho', file.case_id)).events[0].at_words, /^\d\d:\d\d .*; ghi lúc \d\d:\d\d /);
    const early = await act('thu-truong', 'decisions', { act: 'case_suspended', ground: 'accused_unknown' });
    assert.equal(early.status, 409);
    assert.match(early.json.detail, /sau ngày \d+\/\d+\/20\d\d \(khoản 1 Điều 229 BLTTHS\)/);
    const stale = await actOnCase('thu-truong', file.case_id, 'decisions', { act: 'case_resumed' }, { version: 1 });
    assert.equal(stale.status, 412);
    const longer = await readCase('thu-truong', file.case_id);
    assert.deepEqual(longer.ladder.slice(0, 2).map((rung) => rung.state), ['past', 'running']);
    assert.equal(longer.charges.length, 2);
    assert.match(longer.events[1].title, /^Bổ sung tội danh: khoản 1 Điều 348 BLHS, Còn hành vi khác chưa khởi tố$/);
    for (const who of ['truc-ban', 'bien-phong', 'canh-buom']) {
      assert.equal((await people[who].get(`/cases/${file.case_id}`)).status, 404, who);
    }
    const listed = (await people['thu-truong'].get('/cases')).json;
    assert.ok(listed.rows.some((row) => row.case_id === file.case_id && row.lead_numbers.length === 1));
    const numbers = (await people['canh-buom'].get('/cases')).json;
    assert.deepEqual([numbers.rows, numbers.numbers_only], [[], true]);
    assert.equal(numbers.counts.investigating, listed.counts.investigating);
    assert.equal((await people['truc-ban'].get('/cases')).status, 404);
    assert.equal((await people['thu-truong'].get('/cases?filter=old')).json.field, 'filter');
    const [investigator] = (await people['thu-truong'].get('/members?function=investigator')).json.rows;
    const assigned = await act('thu-truong', 'investigator', { investigator_id: investigator.id });
    assert.equal(assigned.status, 200, JSON.stringify(assigned.json));
    assert.equal((await read('thu-truong', from)).investigator.id, investigator.id);
  });

  test('a case with several leads counts once; a lead is taken off again, on record', async () => {
    const cleared = async () => (await people['canh-buom'].get('/indicators')).json.figures[2].denominator;
    const before = await cleared();
    const first = await openedCase(3);
    const second = await openedCase(4, { case_id: first.file.case_id });
    assert.equal(second.file.number, first.file.number);
    const third = await openedCase(5);
    assert.equal(await cleared(), before + 2);
    const number = (await read('thu-truong', third.lead)).number;
    const join = (body) => actOnCase('thu-truong', first.file.case_id, 'leads', body);
    assert.equal((await join({ number: 'TB 9999/2020' })).json.field, 'number');
    const joined = await join({ number });
    assert.equal(joined.status, 200, JSON.stringify(joined.json));
    assert.equal(await cleared(), before + 1, 'three leads, one case');
    const merged = await readCase('thu-truong', third.file.case_id);
    assert.deepEqual([merged.state, merged.merged_into], ['merged', first.file.number]);
    assert.equal((await read('thu-truong', third.lead)).events[0].title, `Nhập vào vụ án: ${first.file.number}`);
    const off = (reason) => actOnCase('thu-truong', first.file.case_id, `leads/${third.lead}/removal`, { reason });
    assert.equal((await off('no')).json.field, 'reason');
    assert.equal((await off('another_matter')).status, 200);
    assert.equal(await cleared(), before + 2);
    const seen = await readCase('thu-truong', first.file.case_id);
    assert.deepEqual(seen.leads.map((part) => part.is_in), [true, true, false]);
    assert.match(seen.events[0].title, /^Tách vụ việc: TB .*Không cùng vụ án \(VA /);
  });

  /** A case that the border guard opened on a lead it took in itself: CPC 164(1)(b). */
  async function openedAtTheBorder() {
    const border = people['bien-phong'];
    const received_at = new Date(Date.now() - 600_000).toISOString().replace(/\.\d+/, '');
    const report = { channel: 'in_person', received_at, late_reason: '', danger: 'no', story: 'Kể ở trạm.', unit: '',
      place: '', who: '', contact: '' };
    const taken = (await border.post('/leads', report, { 'Idempotency-Key': 'a-case-of-the-border' })).json;
    const act = async (path, body) => {
      const answer = await border.change(await read('bien-phong', taken.lead_id), path, body);
      assert.equal(answer.status, 200, JSON.stringify(answer.json));
    };
    const own = (await border.get('/session')).json;
    const terms = { kind: 'open', article: '348', clause: '2', ground: '' };
    await act('classification', { kind: 'denunciation', article: '348', clause: '2', pass_on: false });
    await act('acceptance', { investigator_id: own.member.id });
    await act('proposals', { ...terms, note: '' });
    await act('decisions', terms);
    return (await read('bien-phong', taken.lead_id)).criminal_case;
  }

  test('a transferred case is sent back, taken back and accepted, and each side is told', async () => {
    const { file: citys } = await openedCase(1);
    const concluded = await actOnCase('thu-truong', citys.case_id, 'decisions', { act: 'investigation_concluded' });
    assert.match(concluded.json.detail, /Đã rõ đối tượng/);
    const city = people['thu-truong'];
    const border = people['bien-phong'];
    const file = await openedAtTheBorder();
    const act = (who, what, body) => actOnCase(who, file.case_id, what, body);
    const { agency } = (await city.get('/session')).json;
    const { receivers } = await readCase('bien-phong', file.case_id);
    assert.deepEqual(receivers.map((one) => one.name), [agency.name], 'an investigating agency alone');
    const body = { act: 'case_transferred', ground: 'other_place', agency_id: receivers[0].id };
    const own = (await border.get('/session')).json;
    const wrong = await act('bien-phong', 'decisions', { ...body, agency_id: own.agency.id });
    assert.equal(wrong.json.field, 'agency_id');
    assert.equal((await act('bien-phong', 'decisions', body)).status, 200);
    const waiting = (await city.get('/cases?filter=to_accept')).json;
    assert.deepEqual(waiting.rows.map((row) => row.number), [file.number]);
    assert.equal(waiting.rows[0].transfer_words, `Chờ ${agency.name} tiếp nhận`);
    assert.ok((await city.get('/today')).json.fresh.some((row) => row.case_id === file.case_id));
    assert.equal((await city.post('/search', { words: file.number })).json.criminal_case.case_id, file.case_id);
    // Sent back with a reason: the giver reads it in Today, in the list, on the page.
    assert.equal((await act('thu-truong', 'rejection', { reason: 'no' })).json.field, 'reason');
    const rejected = await act('thu-truong', 'rejection', { reason: 'file_incomplete' });
    assert.equal(rejected.json.state, 'investigating', JSON.stringify(rejected.json));
    const told = (await border.get('/today')).json.fresh.find((row) => row.kind === 'case_sent_back');
    assert.equal(told.case_id, file.case_id);
    assert.match(told.words, new RegExp(`${agency.name} trả lại: `));
    const back = await readCase('bien-phong', file.case_id);
    assert.match(back.transfer_words, / trả lại: /);
    assert.match(back.events[0].title, /^Trả lại vụ án chuyển đến: /);
    // Taken back by the giver, who passes it on again after all.
    assert.equal((await act('bien-phong', 'decisions', body)).status, 200);
    assert.equal((await readCase('bien-phong', file.case_id)).may_take_back, true);
    assert.equal((await act('bien-phong', 'withdrawal', {})).json.state, 'investigating');
    assert.deepEqual((await city.get('/cases?filter=to_accept')).json.rows, []);
    assert.equal((await act('bien-phong', 'decisions', body)).status, 200);
    const [investigator] = (await city.get('/members?function=investigator')).json.rows;
    const accepted = await act('thu-truong', 'acceptance', { investigator_id: investigator.id });
    assert.equal(accepted.json.state, 'investigating', JSON.stringify(accepted.json));
    const byNumber = (await city.get(`/cases?number=${encodeURIComponent(file.number)}`)).json.rows;
    assert.deepEqual(byNumber.map((row) => row.case_id), [file.case_id]);
    // Who comes too late reads what took it from them; of another agency its name alone.
    const late = await actOnCase('bien-phong', file.case_id, 'withdrawal', {}, { version: accepted.json.version });
    isTaken(late, new RegExp(`đã tiếp nhận vụ án \\(${agency.name}, \\d`));
    isTaken(await border.get(`/cases/${file.case_id}`), /đã tiếp nhận vụ án/);
    assert.equal((await people['truc-ban'].get(`/cases/${file.case_id}`)).status, 404);
  });
}
