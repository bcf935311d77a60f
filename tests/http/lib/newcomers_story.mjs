// A part of the desk's thread: who comes in after the set-up, and an agency with its first head.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person, passwordOf } from './desk.mjs';

/** Registers the test. people: by code. */
export function newcomersStory({ people, desk }) {
  test('a colleague and an agency come in, each with a slip that can be made anew', async () => {
    let acts = 0;
    const key = () => ({ 'Idempotency-Key': `comes-in-later-${++acts}` });
    const order = { kind: 'coast_guard', unit_code: '', name: '', head_name: 'Lương Văn Hải Trình', head_rank: '',
      head_code: 'hai-trinh' };
    const first = await people['canh-buom'].post('/agencies', order, key());
    assert.equal(first.status, 200, first.bytes.toString());
    const { rows } = (await people['canh-buom'].get('/agencies')).json;
    const [awaited] = rows.find((row) => row.kind === 'coast_guard').awaited;
    const slip = await people['canh-buom'].post(`/people/${awaited.id}/slip`, {},
      { ...key(), 'If-Match': `"${awaited.version}"` });
    assert.equal((await new Person(desk).signIn('hai-trinh', first.json.one_time_password)).status, 401);
    const head = new Person(desk);
    await head.arrive(slip.json, passwordOf('hai-trinh'));
    assert.deepEqual((await head.get('/queue')).json.rows, []);
    const added = await head.post('/people',
      { name: 'Chu Thị Cồn Cát', rank: '', code: 'con-cat', functions: ['duty_officer'] }, key());
    await new Person(desk).arrive(added.json, passwordOf('con-cat'));
  });
}
