// One tip from the sender's form to the proposal of the investigator, through both real programs,
// with words that exist nowhere else planted wherever people write something or are given something.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Person, arriveAll, eventually, smallCity } from '../../http/lib/desk.mjs';
import { File, codeOf, textOf, valueOf, valuesOf, wordsOf } from '../../http/lib/tip.mjs';

const word = (what, number) => `chim yến ${what} ướt cánh số ${number}`;
export const canary = {
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
  document_name: 'chim-yến-trong-biên-bản-7119.jpg',
  document: word('trong biên bản', 7120),
  casework_note: word('ghi cho đồng nghiệp', 7115),
  person_name: word('tên người liên quan', 7116),
  person_phone: '0900 711 700',
  person_note: word('ghi về người', 7118),
  wrong_password: word('gõ nhầm', 7111),
  wrong_code: 'chim.yen.7112',
  address: '/chim-yen-7113?chuyen=chim-yen-7114',
};

// a password must not hold its owner's code
const passwordOf = (code) => `${canary.password} ${[...code].reverse().join('')}`;

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The 15 bytes that a receipt is. */
function bytesOf(code) {
  const bits = [...code.replaceAll(' ', '')].map((c) => digits.indexOf(c).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

export class Story {
  constructor(tip, desk) {
    this.tip = tip;
    this.desk = desk;
    this.people = {};
    this.planted = {};  // {what: text or bytes}: what must lie nowhere
  }

  async live() {
    await Promise.all([this.tip.start(), this.desk.start()]);
    this.planted['set-up code'] = this.desk.setupCode;
    await this.#arrive(await this.desk.setUp(smallCity));
    await this.#report();
    await this.#work();
    await this.#talk();
    await this.#mistakes();
  }

  async signAllOut() {
    for (const person of Object.values(this.people)) {
      const answer = await person.post('/sign-out');
      assert.ok(answer.status < 300, `${answer.status} ${answer.bytes}`);
    }
  }

  /** Keys that lie in files for the programs: they may lie there and nowhere else. */
  plantKeys() {
    const folder = join(this.tip.data, 'keys');
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      this.planted[`key of ${name}`] = bytes.subarray(bytes.length - 32);
    }
  }

  async #read(who) { return (await this.people[who].get(`/leads/${this.lead.lead_id}`)).json; }

  async #arrive(slips) {
    const arrived = (person, slip) => {
      this.planted[`one-time password of ${slip.code}`] = slip.one_time_password;
      this.planted[`cookie of ${slip.code}`] = person.cookie.split('=')[1];
      this.planted[`token of ${slip.code}`] = person.csrf;
    };
    this.people = await arriveAll(this.desk, slips, { passwordFor: passwordOf, arrived });
  }

  /** The sender's part: everything typed carries a canary, addresses too. */
  async #report() {
    const { tip, planted } = this;
    await eventually(async () => (await tip.get('/bat-dau')).status === 200);
    const began = Math.floor(Date.now() / 1000);
    await tip.get(encodeURI(canary.address));
    const content = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(canary.file.repeat(3000))]);
    const page = await tip.fill({ chuyen: canary.story, ai: canary.who, xa: '11680', noi: canary.place,
      'lien-lac': 'ten', 'lien-he': canary.contact, tep: [new File(canary.file_name, content)] });
    planted['token of the submission'] = valueOf(page, 'ma-gui');
    [planted['ticket of the file']] = valuesOf(page, 'tep-giu');
    const { html } = await tip.press(page, 'gui');
    planted.receipt = codeOf(html);
    assert.ok(planted.receipt, textOf(html));
    const words = wordsOf(html);
    planted['receipt in words'] = words.join(' ');
    planted['receipt in words, as on the page'] = words.join('</li><li>');
    planted['receipt, as on the page'] = planted.receipt.replaceAll(' ', '</span> <span>');
    planted['bytes of the receipt'] = bytesOf(planted.receipt);
    this.reported = { began, ended: Math.ceil(Date.now() / 1000) };  // seconds since 1970
  }

  /** The officers' part, up to the proposal. */
  async #work() {
    const { people } = this;
    const lead = this.lead = await eventually(async () => (await people['truc-ban'].get('/queue')).json.rows[0]);
    await people['truc-ban'].post(`/leads/${lead.lead_id}/opening`);
    await people['truc-ban'].get(`/leads/${lead.lead_id}/files/0`);
    const { rows } = (await people['truc-ban'].post('/search', { words: canary.who })).json;
    assert.equal(rows[0]?.lead_id, lead.lead_id);
    await people['truc-ban'].change(lead, 'classification',
      { kind: 'denunciation', article: '150', clause: '1', pass_on: true });
    const [investigator] = (await people['thu-truong'].get('/members?function=investigator')).json.rows;
    await people['thu-truong'].change(await this.#read('thu-truong'), 'acceptance', { investigator_id: investigator.id });
    await this.#add('san-ho', 'notes', { text: canary.casework_note, mentions: [] });
    await this.#add('san-ho', 'people', { role: 'possible_victim', name: canary.person_name, born: '2009',
      phone: canary.person_phone, note: canary.person_note });
    const document = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(canary.document.repeat(9000))]);
    const sent = await people['san-ho'].send('POST', `/leads/${lead.lead_id}/documents`, { body: document, headers: {
      'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(canary.document_name),
      'Idempotency-Key': 'canary-document' } });
    assert.equal(sent.status, 200, String(sent.bytes));
    const opened = (await people['san-ho'].post(`/leads/${lead.lead_id}/casework/opening`)).json;
    assert.deepEqual([opened.notes[0].text, opened.people[0].name], [canary.casework_note, canary.person_name]);
    const back = await people['san-ho'].get(`/leads/${lead.lead_id}/documents/${opened.documents[0].id}`);
    assert.deepEqual(back.bytes, document);
    const found = (await people['san-ho'].post('/search', { words: canary.person_name })).json;
    assert.equal(found.rows[0]?.lead_id, lead.lead_id);
    const asked = await people['san-ho'].change(await this.#read('san-ho'), 'questions', { text: canary.question });
    assert.equal(asked.status, 200);
  }

  /** What the daily work adds to the lead. */
  async #add(who, path, body) {
    const answer = await this.people[who].post(`/leads/${this.lead.lead_id}/${path}`, body,
      { 'Idempotency-Key': `canary-${path}` });
    assert.equal(answer.status, 200, String(answer.bytes));
  }

  /** The dialogue, with the receipt typed once in each form. */
  async #talk() {
    const { tip, people, planted } = this;
    const enter = async (ma) => tip.press(await tip.get('/tra-loi'), 'mo', { ma });
    await enter(planted['receipt in words'].normalize('NFD'));
    const page = await eventually(async () => {
      const opened = await enter(planted.receipt);
      return textOf(opened.html).includes(canary.question) && opened;
    });
    const field = page.html.match(/<textarea\b[^>]*name="([^"]*)"/)[1];
    await tip.press(page, 'gui', { [field]: canary.answer });
    await eventually(async () => (await this.#read('san-ho')).unread_answers);
    const { messages } = (await people['san-ho'].post(`/leads/${this.lead.lead_id}/dialogue/opening`)).json;
    assert.equal(messages.at(-1).text, canary.answer);
    const proposed = await people['san-ho'].change(await this.#read('san-ho'), 'proposals',
      { kind: 'open', article: '150', clause: '1', ground: '', note: canary.note });
    assert.equal(proposed.status, 200);
  }

  /** Mistakes people make: what they typed must not be kept either. */
  async #mistakes() {
    const { tip, desk } = this;
    const somebody = new Person(desk);
    await somebody.signIn('san-ho', canary.wrong_password);
    await somebody.signIn(canary.wrong_code, canary.wrong_password);
    await somebody.post('/setup/check', { code: canary.wrong_code });
    await desk.request('GET', encodeURI(`/api/v1${canary.address}`));
    await tip.press(await tip.get('/tra-loi'), 'mo', { ma: canary.wrong_code });
  }
}

/** The forms in which a text, or bytes, can lie somewhere. */
export function formsOf(secret) {
  const bytes = Buffer.from(secret);
  const inside = bytes.subarray(0, bytes.length - (bytes.length % 3)); // base64 in step with its start
  const coded = [Buffer.from(bytes.toString('hex')), Buffer.from(inside.toString('base64')),
    Buffer.from(inside.toString('base64url'))];
  if (typeof secret !== 'string') return [bytes, ...coded];
  const plain = [secret, secret.normalize('NFD'), secret.toUpperCase(), secret.toLowerCase(),
    secret.replaceAll(' ', ''), secret.replaceAll(' ', '-'), secret.replaceAll(' ', '+'),
    encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  const folded = secret.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  const texts = new Set([...plain, folded, folded.toLowerCase()]);
  return [...[...texts].map((form) => Buffer.from(form)), Buffer.from(secret, 'utf16le'),
    Buffer.from(secret.normalize('NFD'), 'utf16le'), ...coded];
}
