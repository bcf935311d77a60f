// The daily letter through a real mail server: to whom, with what in it, and when it is not there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Desk, arriveAll, eventually, smallCity } from './lib/desk.mjs';
import { MailServer, readLetter } from './lib/mail.mjs';

const server = new MailServer();
const rest = ['from = "hai-dang@haiphong.example"', 'link = "https://hd.haiphong.example"', 'hour = 0'];
const addresses = { 'truc-ban': 'day@haiphong.example', 'truong-xa': 'truong.xa@haiphong.example',
  'canh-buom': 'canh.buom@haiphong.example' };
const people = {};
let desk;
let number;

before(async () => {
  await server.start();
  await server.stop();  // its port is known, and nobody is there
  desk = new Desk({ mail: [`server = "smtp://127.0.0.1:${server.port}"`, 'tls = false', ...rest] });
  await desk.start();
  const slips = await desk.setUp(smallCity);
  Object.assign(people, await arriveAll(desk, slips));
});
after(async () => { await desk?.remove(); await server.stop(); });

const lateTip = (units) => ({ channel: 'telephone', late_reason: 'found_later', danger: 'maybe', story: 'CANARY-6611 Kể chuyện.',
  received_at: new Date(Date.now() - 40 * 3_600_000).toISOString().replace(/\.\d+/, ''), unit: units[0].code, place: 'bến xe', who: '',
  contact: '' });
const choose = (who, address) => people[who].post('/alarms/mail', { address });

test('each person names an address of their own, or a fault is shown at it', async () => {
  assert.equal((await choose('truc-ban', 'a@b\r\nBcc: c@d.vn')).json.field, 'address');
  for (const [who, address] of Object.entries(addresses)) assert.equal((await choose(who, address)).status, 200);
  assert.deepEqual((await people['truong-xa'].get('/alarms')).json.mail, { is_on: true, address: addresses['truong-xa'] });
  assert.deepEqual((await people['san-ho'].get('/alarms')).json.mail, { is_on: true, address: '' });
});

test('a mail server that is not there is told to the operator, and the alarms stand in the app all the same', async () => {
  const duty = people['truc-ban'];
  const { rows: units } = (await duty.get('/units')).json;
  const taken = await duty.post('/leads', lateTip(units), { 'Idempotency-Key': 'take-in-late-one' });
  assert.equal(taken.status, 200, JSON.stringify(taken.json));
  number = taken.json.number;
  await eventually(() => /mail\.failed/.test(desk.log), 30_000);
  const { rows } = (await people['canh-buom'].get('/alarms')).json;
  const row = rows.find((one) => one.coordinator.told.length > 0);
  assert.deepEqual(['officer', 'head', 'coordinator'].map((rung) => row[rung].told[0].mail_words), ['', '', '']);
});

test('once it is there each gets one letter of counts, the full mailbox holds nobody up', async () => {
  await server.start();
  await eventually(() => server.letters.length === 2, 60_000);
  assert.deepEqual(server.recipients, [addresses['canh-buom'], addresses['truong-xa']]);
  await eventually(() => /mail\.refused.*SMTP 452/.test(desk.log) && /mail\.mended/.test(desk.log));
  for (const letter of server.letters) {
    assert.equal(letter.from, 'hai-dang@haiphong.example');
    assert.equal(letter.to.length, 1);
    const { subject, head, body } = readLetter(letter);
    assert.match(subject, /^Hải Đăng: \d+ việc cần xem$/);
    assert.match(head, /^Auto-Submitted: auto-generated$/m);
    assert.match(body, /^Bạn có \d+ cảnh báo đang mở\.\r\n\r\n- Quá hạn: \d+\r\n/);
    assert.match(body, /\r\nXem tại: https:\/\/hd\.haiphong\.example\/bao-dong\r\n/);
    for (const secret of [number, number.slice(3, 7), 'T2a', 'CANARY', 'xã', 'Công an', 'Hải Âu']) {
      assert.ok(!(subject + body).includes(secret), secret);
    }
  }
  for (const address of Object.values(addresses)) assert.ok(!desk.log.includes(address), address);
});

test('the screen says who was written to and when', async () => {
  const { rows } = (await people['canh-buom'].get('/alarms')).json;
  const row = rows.find((one) => one.coordinator.told.length > 0);
  assert.match(row.head.told[0].mail_words, /^thư \d\d:\d\d$/);
  assert.match(row.coordinator.told[0].mail_words, /^thư \d\d:\d\d$/);
  assert.equal(row.officer.told[0].mail_words, '');
});

test('over STARTTLS, signed in, in the language of the reader; never to a server whose name cannot be proven', async () => {
  const [key, certificate] = ['mail.key', 'mail.pem'].map((name) => join(desk.folder, name));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const password = join(desk.folder, 'mail-password');
  writeFileSync(password, 'mot hai ba\n');
  chmodSync(password, 0o600);
  const safe = await new MailServer([certificate, key]).start();
  await server.stop();
  people['truc-ban'].language = 'en';
  assert.equal((await choose('truc-ban', 'hai.au@haiphong.example')).status, 200);
  const mail = [`server = "smtp://127.0.0.1:${safe.port}"`, 'user = "haidang"', `password_file = "${password}"`, ...rest];
  try {
    await desk.settleMail(mail);
    await eventually(() => /mail\.failed.*(SSL|certificate)/i.test(desk.log), 30_000);
    assert.equal(safe.letters.length, 0);
    await desk.settleMail([...mail, `ca_file = "${certificate}"`]);
    await eventually(() => safe.letters.length === 1, 30_000);
    const [letter] = safe.letters;
    assert.deepEqual([letter.to, letter.tls, letter.user], [['hai.au@haiphong.example'], true, true]);
    assert.match(readLetter(letter).body, /^You have \d+ open alarms\./);
    assert.ok(!desk.log.includes('mot hai ba'));
  } finally { await safe.stop(); }
});
