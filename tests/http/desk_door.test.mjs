// The door of the real staff program: set-up, signing in and out, what a browser may do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Desk, Person, passwordOf, smallCity } from './lib/desk.mjs';

const desk = new Desk();
let slips;
before(() => desk.start());
after(() => desk.remove());

const codeOf = (answer) => answer.json.code;

test('the program shows a set-up code', () => {
  assert.match(desk.setupCode, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
});

test('the set-up guide opens with the code only', async () => {
  const person = new Person(desk);
  assert.deepEqual((await person.get('/setup')).json, { is_open: true, is_demo: false });
  const wrong = await person.post('/setup/check', { code: 'AAAA-AAAA-AAAA' });
  assert.equal(wrong.status, 401);
  assert.equal(codeOf(wrong), 'wrong_credentials');
  const place = (await person.post('/setup/check', { code: desk.setupCode.toLowerCase().replaceAll('-', ' ') })).json;
  assert.equal(place.units.length, 114);
  assert.ok(place.units.some((unit) => unit.code === '11914' && unit.is_island));
  const kinds = Object.fromEntries(place.agency_kinds.map((kind) => [kind.code, kind]));
  assert.equal(kinds.commune_police.level, 'commune');
  assert.deepEqual(kinds.steering_committee.can_have, ['head', 'coordinator']);
});

test('a set-up with a fault stores nothing and names the field', async () => {
  const person = new Person(desk, { language: 'en' });
  const twice = structuredClone(smallCity);
  twice.members[1].code = twice.members[0].code;
  const answer = await person.post('/setup', { code: desk.setupCode, ...twice });
  assert.equal(answer.status, 422);
  assert.equal(answer.json.field, 'members.1.code');
  assert.equal((await person.get('/setup')).json.is_open, true);
});

test('set-up gives each member a one-time password and closes behind itself', async () => {
  slips = await desk.setUp(smallCity);
  assert.equal(Object.keys(slips).length, 5);
  assert.equal(new Set(Object.values(slips).map((slip) => slip.one_time_password)).size, 5);
  const person = new Person(desk);
  assert.equal((await person.get('/setup')).json.is_open, false);
  const again = await person.post('/setup', { code: desk.setupCode, ...smallCity });
  assert.equal(again.status, 404);
  assert.equal((await person.post('/setup/check', { code: desk.setupCode })).status, 404);
});

test('a wrong password and an unknown code are told alike', async () => {
  const person = new Person(desk);
  const wrong = await person.signIn('truong-xa', 'not the password');
  const unknown = await person.signIn('nobody-here', 'not the password');
  assert.equal(wrong.status, 401);
  assert.deepEqual(wrong.json, unknown.json);
  assert.equal(wrong.headers['set-cookie'], undefined);
});

test('the one-time password opens only its own replacement', async () => {
  const person = new Person(desk);
  const slip = slips['truong-xa'];
  const session = (await person.signIn('Trưởng-Xã', slip.one_time_password)).json;
  assert.equal(session.must_change_password, true);
  assert.equal(session.agency.name, 'Công an xã Kiến Thuỵ');
  assert.equal(codeOf(await person.get('/today')), 'password_change_due');
  assert.equal((await person.get('/session')).status, 200);

  const short = await person.post('/password', { current: slip.one_time_password, new: 'ngắn' });
  assert.equal(short.status, 422);
  assert.equal(short.json.field, 'new');
  const wrong = await person.post('/password', { current: 'x', new: passwordOf('truong-xa') });
  assert.equal(wrong.json.field, 'current');

  const before = person.cookie;
  const changed = await person.post('/password', { current: slip.one_time_password, new: passwordOf('truong-xa') });
  assert.equal(changed.json.must_change_password, false);
  assert.deepEqual(changed.json.keys, { intake: true, case: true });
  assert.deepEqual(changed.json.places, ['today', 'duty', 'leads', 'search', 'alarms', 'people']);
  assert.notEqual(person.cookie, before);
  assert.equal((await person.get('/today')).status, 200);
  assert.equal((await person.get('/today', { Cookie: before })).status, 401);
  assert.equal((await new Person(desk).signIn('truong-xa', slip.one_time_password)).status, 401);
});

test('the cookie is one that only our own pages over a safe way can send', async () => {
  const person = new Person(desk);
  const answer = await person.signIn('truong-xa', passwordOf('truong-xa'));
  const cookie = answer.headers['set-cookie'][0];
  assert.match(cookie, /^__Host-haidang=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
});

test('a change without token, with a foreign token, or from another site changes nothing', async () => {
  const person = new Person(desk);
  await person.signIn('truong-xa', passwordOf('truong-xa'));
  const other = new Person(desk);
  await other.signIn('truong-xa', passwordOf('truong-xa'));
  for (const headers of [{ 'X-CSRF-Token': null }, { 'X-CSRF-Token': other.csrf },
    { Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }]) {
    const answer = await person.post('/sign-out', {}, headers);
    assert.equal(codeOf(answer), 'forged', JSON.stringify(headers));
  }
  assert.equal((await person.get('/session')).status, 200);
});

test('the key of the drafts stays for a session and belongs to no other', async () => {
  const [person, again] = [new Person(desk), new Person(desk)];
  const key = (await person.signIn('truong-xa', passwordOf('truong-xa'))).json.draft_key;
  assert.equal(Buffer.from(key, 'base64url').length, 32);
  assert.equal((await person.get('/session')).json.draft_key, key);
  assert.notEqual((await again.signIn('truong-xa', passwordOf('truong-xa'))).json.draft_key, key);
});

test('signing out ends the session', async () => {
  const person = new Person(desk);
  await person.signIn('truong-xa', passwordOf('truong-xa'));
  const { cookie } = person;
  const out = await person.post('/sign-out');
  assert.equal(out.headers['clear-site-data'], '"*"');
  assert.equal((await person.get('/session', { Cookie: cookie })).status, 401);
});

test('a member who waits for keys is admitted by the head, once', async () => {
  const officer = new Person(desk);
  const session = await officer.arrive(slips['truc-ban'], passwordOf('truc-ban'));
  assert.deepEqual(session.keys, { intake: false, case: false });
  const head = new Person(desk);
  await head.signIn('truong-xa', passwordOf('truong-xa'));
  const [waiting] = (await head.get('/today')).json.waiting_for_keys;
  assert.equal(waiting.name, 'Trần Văn Hải Âu');
  const key = { 'Idempotency-Key': 'admission-0001' };
  assert.equal((await head.post(`/members/${waiting.id}/admission`, {}, key)).status, 200);
  assert.deepEqual((await head.get('/today')).json.waiting_for_keys, []);
  assert.equal((await officer.get('/session')).json.keys.intake, true);
  assert.equal((await officer.post(`/members/${waiting.id}/admission`, {}, key)).status, 404);
});

test('the head lists colleagues by function', async () => {
  const head = new Person(desk);
  await head.signIn('truong-xa', passwordOf('truong-xa'));
  const rows = (await head.get('/members?function=duty_officer')).json.rows;
  assert.deepEqual(rows.map((row) => [row.name, row.has_keys]), [['Trần Văn Hải Âu', true]]);
  assert.equal((await head.get('/members?function=astronaut')).json.field, 'function');
});

test('failures in a row make the next try wait, and say how long', async () => {
  const person = new Person(desk);
  for (let i = 0; i < 3; i += 1) assert.equal((await person.signIn('san-ho', 'wrong')).status, 401);
  const early = await person.signIn('san-ho', 'wrong');
  assert.equal(early.status, 429);
  assert.ok(Number(early.headers['retry-after']) >= 1);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  assert.equal((await person.signIn('san-ho', slips['san-ho'].one_time_password)).status, 200);
});

test('unknown routes are problems in the language that was asked for', async () => {
  const vi = await desk.request('GET', '/api/v1/nothing');
  const en = await desk.request('GET', '/api/v1/nothing?lang=en');
  assert.equal(vi.status, 404);
  assert.equal(vi.json.title, 'Không tìm thấy');
  assert.equal(en.json.title, 'Not found');
  assert.equal((await desk.request('DELETE', '/api/v1/session')).status, 405);
});

test('every answer tells the browser to be careful', async () => {
  for (const path of ['/', '/api/v1/healthz', '/api/v1/session', '/nothing-here']) {
    const { headers } = await desk.request('GET', path);
    assert.match(headers['content-security-policy'], /^default-src 'none'; script-src 'self'; /);
    assert.match(headers['content-security-policy'], /require-trusted-types-for 'script'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers.server, undefined);
  }
});

test('the app is served at its own addresses, its assets for good', async () => {
  const page = await desk.request('GET', '/');
  assert.equal(page.status, 200);
  const html = page.bytes.toString();
  assert.deepEqual((await desk.request('GET', '/vu-viec/0123')).bytes, page.bytes);
  assert.equal((await desk.request('GET', '/no-such-place')).status, 404);
  const script = html.match(/<script[^>]* src="(\/assets\/[^"]+\.js)"/)[1];
  const asset = await desk.request('GET', script);
  assert.equal(asset.status, 200);
  assert.match(asset.headers['content-type'], /^text\/javascript/);
  assert.equal(asset.headers['cache-control'], 'public, max-age=31536000, immutable');
  const packed = await desk.request('GET', script, { headers: { 'Accept-Encoding': 'br, gzip' } });
  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.equal(packed.headers.vary, 'Accept-Encoding');
  assert.deepEqual(gunzipSync(packed.bytes), asset.bytes);
  const refused = await desk.request('GET', script, { headers: { 'Accept-Encoding': 'gzip;q=0' } });
  assert.equal(refused.headers['content-encoding'], undefined);
  assert.ok(!/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/.test(html), 'something inline');
  assert.equal((await desk.request('POST', '/')).status, 405);
});

test('what is not HTTP, or too large, is refused as a problem', async () => {
  const large = await new Person(desk).post('/sign-in', { code: 'a'.repeat(300_000), password: '' });
  assert.equal(large.status, 413);
  assert.equal(large.json.code, 'too_large');
});

test('the document of the API is served as it is committed', async () => {
  const { readSource } = await import('./lib/desk.mjs');
  const served = await desk.request('GET', '/api/v1/openapi.json');
  assert.equal(served.bytes.toString(), readSource('docs/api/openapi.json'));
});

test('a restart ends every session and offers no set-up', async () => {
  const person = new Person(desk);
  await person.signIn('truong-xa', passwordOf('truong-xa'));
  assert.equal(await desk.stop(), 0);
  await desk.start();
  assert.equal(desk.setupCode, undefined);
  assert.equal((await person.get('/session')).status, 401);
  assert.equal((await person.signIn('truong-xa', passwordOf('truong-xa'))).status, 200);
});

test('no password is written anywhere', async () => {
  const { execFileSync } = await import('node:child_process');
  for (const secret of [passwordOf('truong-xa'), slips['truong-xa'].one_time_password]) {
    assert.ok(!desk.log.includes(secret));
    assert.throws(() => execFileSync('grep', ['-rqF', secret, desk.data]));
  }
});

// Runs the program to its end; for starts that must fail.
async function startedWith(lines, { data = desk.data } = {}) {
  const { spawnSync } = await import('node:child_process');
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const { bin, root } = await import('./lib/tip.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'desk-start-'));
  const settings = [`data = "${data === 'own' ? join(folder, 'data') : data}"`, ...lines];
  writeFileSync(join(folder, 'haidang.toml'), settings.join('\n'));
  const run = spawnSync(join(bin, 'haidang-desk'), ['--config', join(folder, 'haidang.toml')],
    { cwd: root, encoding: 'utf8', timeout: 10_000 });
  rmSync(folder, { recursive: true, force: true });
  return run;
}

test('a second program on the same data is refused and told why', async () => {
  const run = await startedWith(['[desk]', 'port = 0']);
  assert.notEqual(run.status, 0);
  assert.match(run.stderr, /main\.db/);
  assert.ok(!run.stdout.includes('READY'));
});

test('what is wrong with a file of the law is told in both languages, each line under the program', async (t) => {
  const { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const { root } = await import('./lib/tip.mjs');
  const law = mkdtempSync(join(tmpdir(), 'law-'));
  t.after(() => rmSync(law, { recursive: true, force: true }));
  cpSync(join(root, 'law'), law, { recursive: true });
  const limits = join(law, 'time_limits.csv');
  writeFileSync(limits, readFileSync(limits, 'utf8').replace('tt-28-2020:7:1:b,7,d', 'tt-28-2020:7:1:b,7,ngay'));
  const run = await startedWith([`law = "${law}"`, '[desk]', 'port = 0'], { data: 'own' });
  const about = run.stderr.split('\n').filter((line) => /time_limits\.csv:\d+/.test(line));
  assert.equal(about.length, 2, run.stderr);
  assert.match(about[0], /^haidang-desk: time_limits\.csv:\d+: unit là/);
  assert.match(about[1], /^haidang-desk: time_limits\.csv:\d+: unit is/);
});

test('an address other people can reach is refused as long as there is no TLS', async () => {
  const run = await startedWith(['[desk]', 'address = "0.0.0.0"', 'port = 0'], { data: 'own' });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /loopback/);
  assert.ok(!run.stdout.includes('READY'));
});

test('a port that is taken, and a wrong setting, are named', async () => {
  const taken = await startedWith(['[desk]', `port = ${desk.port}`], { data: 'own' });
  assert.notEqual(taken.status, 0);
  assert.match(taken.stderr, new RegExp(String(desk.port)));
  const wrong = await startedWith(['[desk]', 'prot = 1'], { data: 'own' });
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /:3: .*desk\.prot/);
});

test('a pattern of register numbers that cannot make numbers apart is refused in both languages', async () => {
  const run = await startedWith(['[desk]', 'port = 0', 'register_number = "TB {year}"'], { data: 'own' });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /thiếu \{n\}/);
  assert.match(run.stderr, /lacks \{n\}/);
  assert.ok(!run.stdout.includes('READY'));
});
