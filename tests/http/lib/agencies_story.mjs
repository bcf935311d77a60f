// A part of the desk's thread: the procuracy at work, people who leave and stand in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newcomersStory } from './newcomers_story.mjs';

/** Registers the tests. people: by code; read(who, lead); settling(days): a lead being settled, by its id. */
export function agenciesStory({ people, read, settling, desk }) {
  test('the procuracy reads what it is sent, says when it had it, assigns its procurator and extends', async () => {
    const id = await settling(2);
    const chief = people['vien-truong'];
    const act = async (who, path, body) => people[who].change(await read(who, id), path, body);
    const step = (code) => act('san-ho', 'steps', { step: code });
    assert.equal((await chief.get(`/leads/${id}`)).status, 404, 'nothing was sent yet');
    assert.equal((await step('assignment_notified')).status, 200);
    const waiting = async () => (await chief.get('/notices?state=waiting')).json;
    const first = await waiting();
    const notice = first.rows.find((row) => row.lead_id === id);
    assert.equal(notice.kind_words, 'Quyết định phân công giải quyết');
    assert.equal((await people['thu-truong'].get('/notices')).status, 404);
    const seen = await read('vien-truong', id);
    assert.deepEqual([seen.has_content_key, seen.can, seen.proposal], [false, [], null]);
    assert.equal((await chief.post(`/leads/${id}/opening`)).status, 404);
    assert.equal((await chief.get(`/leads/${id}/accesses`)).status, 404);
    const receipt_ = (one, day) => act('kiem-sat-vien', `notices/${one.id}/receipt`, day);
    assert.equal((await receipt_(notice, { received_on: '2099-01-01' })).json.field, 'received_on');
    assert.equal((await receipt_(notice, {})).status, 200);
    assert.equal((await receipt_(notice, {})).status, 409);
    assert.equal((await waiting()).counts.waiting, first.counts.waiting - 1);
    const owed = await read('vien-truong', id);
    assert.equal(owed.dues.find((due) => due.rule === 'T5c').citation.text, 'khoản 2 Điều 10 TTLT 01/2017');
    const [procurator] = (await chief.get('/members?function=investigator')).json.rows;
    assert.equal((await act('kiem-sat-vien', 'procurator', { procurator_id: procurator.id })).status, 404);
    assert.equal((await act('vien-truong', 'procurator', { procurator_id: procurator.id })).status, 200);
    assert.match((await read('thu-truong', id)).events[0].title, /^Phân công kiểm sát viên: Mai Văn La Bàn$/);

    assert.equal((await act('thu-truong', 'prolongations', { reason: 'many_places', until: '' })).status, 200);
    assert.equal((await act('thu-truong', 'extension-requests', {})).status, 200);
    const asked = (await chief.get('/notices?state=to_answer')).json;
    assert.equal(asked.counts.to_answer, 1);
    assert.equal((await receipt_(asked.rows[0], {})).status, 200);
    assert.equal((await act('kiem-sat-vien', 'extension-answers', { answer: 'extension_refused', until: '' })).status, 404);
    assert.equal((await act('vien-truong', 'extension-answers', { answer: 'procuracy_prolonged', until: '' })).status, 200);
    const extended = await read('san-ho', id);
    assert.ok(extended.dues.some((due) => due.rule === 'T7'));
    assert.equal(extended.dues.find((due) => due.rule === 'T7p').sign, 'done');
    assert.match(extended.events[0].detail, /^Đặng Thị Hải Đăng, Viện kiểm sát/);
  });

  test('the procuracy annuls a suspension, and the settling agency has a month', async () => {
    const terms = { kind: 'suspend', article: '', clause: '', ground: 'awaiting_expertise' };
    const id = await settling(26);
    const act = async (who, path, body) => people[who].change(await read(who, id), path, body);
    assert.equal((await act('san-ho', 'proposals', { ...terms, note: '' })).json.state, 'proposed');
    assert.equal((await act('thu-truong', 'decisions', terms)).json.state, 'suspended');
    assert.equal((await act('san-ho', 'steps', { step: 'decision_sent_to_procuracy' })).status, 200);
    assert.equal((await people['vien-truong'].get('/notices?state=suspended')).json.counts.suspended, 1);
    assert.equal((await act('vien-truong', 'annulment', {})).json.state, 'verifying');
    assert.ok((await read('san-ho', id)).dues.some((due) => due.rule === 'T9'));
    assert.equal((await act('kiem-sat-vien', 'annulment/sending', {})).status, 200);
    assert.equal((await act('kiem-sat-vien', 'annulment/sending', {})).status, 409);
  });

  test('who is away has a stand-in, on record as such; who leaves is out at once', async () => {
    const head = people['thu-truong'];
    const id = await settling(3);  // assigned to the first investigator there is
    const key = () => ({ 'Idempotency-Key': `people-${Math.random().toString(36).slice(2)}xx` });
    const all = async () => (await head.get('/people')).json;
    const named = async (name) => (await all()).members.find((one) => one.name === name);
    const changing = async (name, path, body) => {
      const one = await named(name);
      return head.post(`/people/${one.id}/${path}`, body, { ...key(), 'If-Match': `"${one.version}"` });
    };
    const holder = (await read('thu-truong', id)).investigator;
    const [away, other] = holder.name === 'Lê Thị San Hô' ? ['san-ho', 'sao-bien'] : ['sao-bien', 'san-ho'];
    const stand_in = (await all()).members.find((one) =>
      one.functions.includes('investigator') && one.id !== holder.id && !one.is_me);
    assert.equal((await people[other].get(`/leads/${id}`)).status, 404);
    const days = { first_day: (await all()).today, last_day: (await all()).today };
    const order = { absent_id: holder.id, member_id: stand_in.id, ...days };
    assert.equal((await people[other].post('/stand-ins', order, key())).status, 404, 'not for others');
    assert.equal((await people[away].post('/stand-ins', order, key())).status, 200, 'for oneself');
    const acted = await people[other].change(await read(other, id), 'steps', { step: 'closing_report_made' });
    assert.equal(acted.status, 200);
    const [event] = (await read('thu-truong', id)).events;
    assert.match(event.detail, new RegExp(`^.*${stand_in.name} \\(thay .*${holder.name}\\), Cơ quan`));
    const session = (await people[other].get('/session')).json;
    assert.match(session.stands_in_for[0], new RegExp(`^Đang thay .*${holder.name} đến hết`));
    const today = (await people[other].get('/today')).json;
    const task = [...today.late, ...today.due_today, ...today.coming].find((one) => one.lead_id === id);
    assert.match(task.in_place_of, new RegExp(`^thay .*${holder.name}$`));
    const [running] = (await all()).stand_ins;
    assert.equal((await head.post(`/stand-ins/${running.id}/end`, {}, key())).status, 200);
    assert.equal((await people[other].get(`/leads/${id}`)).status, 404);

    assert.equal((await changing(stand_in.name, 'functions', { functions: ['duty_officer'] })).status, 200);
    assert.equal((await people[other].get('/queue')).status, 200);
    assert.equal((await changing(stand_in.name, 'functions', { functions: ['coordinator'] })).json.field, 'functions');
    assert.equal((await changing(stand_in.name, 'leaving', {})).status, 200);
    assert.equal((await people[other].get('/today')).status, 401);
    assert.equal((await people[other].signIn(other, 'mật khẩu nào cũng vậy thôi')).status, 401);
    const former = (await all()).former.find((one) => one.name === stand_in.name);
    assert.match(former.left_words, /^Rời cơ quan /);
    const back = await head.post(`/people/${former.id}/return`, { functions: ['investigator'] },
      { ...key(), 'If-Match': `"${former.version}"` });
    assert.equal(back.status, 200);
    assert.equal((await named(stand_in.name)).has_keys, false);
  });
  newcomersStory({ people, desk });
}
