// Drives the real haidang-desk as its web app would: a cookie, the session's token with every
// change, a request key and a version where they are asked for. Each answer of the API is held
// against the shapes of docs/api/openapi.json.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { Program, root } from './program.mjs';
import { checkAnswer } from './shapes.mjs';
import { storeSettings } from './store.mjs';

const base = '/api/v1';

export class Desk extends Program {
  /**
   * `data`: the folder of a tip program to work with; one of its own otherwise. `workers`: as for Tip.
   * `mail`: lines of its table.
   */
  constructor({ data, workers = 16, mail = [] } = {}) {
    super('haidang-desk', data);
    this.workers = workers;
    this.store = storeSettings(this.data);
    this.settleDesk(mail);
  }

  settleDesk(mail) {
    const { store, workers } = this;
    this.settle(`data = "${this.data}"`, store.key, `province = "${join(root, 'province/hai-phong')}"`,
      `law = "${join(root, 'law')}"`, 'ballast_mebi = 1', `workers = ${workers}`, '[desk]', 'port = 0',
      '[argon2]', 'memory_mebi = 19', 'passes = 2', '[mail]', ...mail, store.table);
  }

  /** Starts it anew with these lines of the table of mail. */
  async settleMail(mail) {
    await this.stop();
    this.settleDesk(mail);
    await this.start();
  }

  /** While nobody has set it up: what it told after its last start. */
  get setupCode() { return this.told?.match(/^SETUP-CODE (\S+)$/m)?.[1]; }

  get origin() { return `http://127.0.0.1:${this.port}`; }

  request(method, path, { headers = {}, body } = {}) {
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
      const options = { host: '127.0.0.1', port: this.port, method, path, agent: false,
        headers: { ...headers, ...length } };
      const call = http.request(options, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const bytes = Buffer.concat(parts);
          resolve({ status: answer.statusCode, headers: answer.headers, bytes, ...jsonOf(answer, bytes) });
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  /** The city with its agencies, as the set-up guide makes it; resolves to the slips by code. */
  async setUp(order) {
    const answer = await new Person(this).post('/setup', { code: this.setupCode, ...order });
    if (answer.status !== 200) throw new Error(`set-up: ${answer.bytes}`);
    return Object.fromEntries(answer.json.members.map((slip) => [slip.code, slip]));
  }
}

function jsonOf(answer, bytes) {
  const type = answer.headers['content-type'] ?? '';
  return /json/.test(type) ? { json: JSON.parse(bytes) } : {};
}

/** A browser with one person in front of it. */
export class Person {
  constructor(desk, { language = 'vi' } = {}) {
    this.desk = desk;
    this.language = language;
  }

  async send(method, path, { body, headers = {} } = {}) {
    const given = { 'Accept-Language': this.language };
    if (this.cookie) given.Cookie = this.cookie;
    if (method === 'POST') Object.assign(given, { 'Content-Type': 'application/json', Origin: this.desk.origin });
    if (method === 'POST' && this.csrf) given['X-CSRF-Token'] = this.csrf;
    const all = Object.fromEntries(Object.entries({ ...given, ...headers }).filter(([, v]) => v !== null));
    const answer = await this.desk.request(method, base + path, { headers: all, body });
    const cookie = answer.headers['set-cookie']?.[0];
    if (cookie) this.cookie = cookie.split(';')[0];
    if (answer.json?.csrf_token) this.csrf = answer.json.csrf_token;
    checkAnswer(method, path, answer);
    return answer;
  }
  get(path, headers) { return this.send('GET', path, { headers }); }
  post(path, body = {}, headers) { return this.send('POST', path, { body: JSON.stringify(body), headers }); }

  /** A change of a lead: with a request key, on the version it was read with. */
  change(lead, path, body, { key = randomUUID(), version } = {}) {
    return this.post(`/leads/${lead.lead_id}/${path}`, body,
      { 'Idempotency-Key': key, 'If-Match': `"${version ?? lead.version}"` });
  }

  signIn(code, password) { return this.post('/sign-in', { code, password }); }

  /** The first sign-in, with the password of the slip replaced. */
  async arrive(slip, password) {
    const first = await this.signIn(slip.code, slip.one_time_password);
    if (first.status !== 200) throw new Error(`${slip.code}: ${first.bytes}`);
    const changed = await this.post('/password', { current: slip.one_time_password, new: password });
    if (changed.status !== 200) throw new Error(`${slip.code}: ${changed.bytes}`);
    return changed.json;
  }
}

/** Everybody admitted who waits for the keys of the agency that `head` leads. */
export async function admitAll(head) {
  for (const member of (await head.get('/today')).json.waiting_for_keys) {
    const answer = await head.post(`/members/${member.id}/admission`, {}, { 'Idempotency-Key': `admission-${member.id}` });
    if (answer.status !== 200) throw new Error(`admission: ${answer.bytes}`);
  }
}

/** Those of smallCity, by code, each with a password of their own and the keys of their agency. */
export async function arriveAll(desk, slips, { passwordFor = passwordOf, codes = Object.keys(slips), arrived } = {}) {
  const people = {};
  for (const code of codes) {
    people[code] = new Person(desk);
    await people[code].arrive(slips[code], passwordFor(code));
    arrived?.(people[code], slips[code]);
  }
  const heads = smallCity.members.filter((one) => one.functions.includes('head')).map((one) => one.code);
  for (const code of heads.filter((one) => people[one])) await admitAll(people[code]);
  return people;
}

/** Waits until `look` yields something; the jobs of the program run every second. */
export async function eventually(look, patience = 15000) {
  for (const until = Date.now() + patience; Date.now() < until;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come');
}

/** Invented people of one commune, the investigating agency and the steering committee. */
export const smallCity = {
  agencies: [
    { key: 'xa', kind: 'commune_police', unit_code: '11680', name: '' },
    { key: 'cqdt', kind: 'city_investigating_agency', unit_code: '', name: '' },
    { key: 'bcd', kind: 'steering_committee', unit_code: '', name: '' }],
  members: [
    { agency_key: 'xa', name: 'Phạm Văn Hải Đồ', rank: 'Thiếu tá', code: 'truong-xa', functions: ['head'] },
    { agency_key: 'xa', name: 'Trần Văn Hải Âu', rank: 'Đại uý', code: 'truc-ban', functions: ['duty_officer'] },
    { agency_key: 'cqdt', name: 'Vũ Văn Mỏ Neo', rank: 'Trung tá', code: 'thu-truong', functions: ['head'] },
    { agency_key: 'cqdt', name: 'Lê Thị San Hô', rank: 'Thượng uý', code: 'san-ho', functions: ['investigator'] },
    { agency_key: 'bcd', name: 'Bùi Thị Cánh Buồm', rank: '', code: 'canh-buom', functions: ['coordinator'] }],
};

export const passwordOf = (code) => `một câu dài riêng của ${code.split('').reverse().join('')} 4417`;
export const readSource = (path) => readFileSync(join(root, path), 'utf8');
