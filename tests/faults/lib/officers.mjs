// Those who work on the desk: each change is sent with its request key until it is answered.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Person, passwordOf } from '../../http/lib/desk.mjs';
import { attempt, pause, persist } from './waiting.mjs';

export class Officer {
  constructor(desk, code, ledger, random) {
    this.person = new Person(desk);
    this.code = code;
    this.ledger = ledger;
    this.random = random;
  }

  /** Signs in again whenever the program was restarted meanwhile. */
  async call(act) {
    return persist(async () => {
      const answer = await act(this.person);
      if (answer.status !== 401) return answer.status < 500 ? answer : undefined;
      const entered = await this.person.signIn(this.code, passwordOf(this.code));
      assert.ok(entered.status === 200 || entered.status >= 500, `sign-in: ${entered.bytes}`);
      return undefined;
    });
  }

  get(path) { return this.call((person) => person.get(path)); }
  post(path, body) { return this.call((person) => person.post(path, body)); }

  /** Done once, however often it must be sent; nothing when somebody else was faster. */
  async change(id, path, body) {
    const key = randomUUID();
    const read = await this.get(`/leads/${id}`);
    if (read.status !== 200) return undefined;
    const answer = await this.call((person) => {
      this.ledger.toDesk.emit('sending');
      return person.change({ lead_id: id }, path, body, { key, version: read.json.version });
    });
    if (answer.status === 412) return this.change(id, path, body); // an answer came in between
    assert.equal(answer.status, 200, `${path}: ${answer.bytes}`);
    if (this.random.chance(0.2)) await this.replay(id, path, body, { key, answer, version: read.json.version });
    return answer;
  }

  /** The same request again must give the same answer and change nothing. */
  async replay(id, path, body, { key, answer, version }) {
    const again = await this.call((person) => person.change({ lead_id: id }, path, body, { key, version }));
    assert.equal(again.status, 200, `${path} again: ${again.bytes}`);
    assert.equal(again.json.version, answer.json.version, `${path} was done twice`);
  }

  /** Opens the next lead that came in; yields its id and the tip it holds. */
  async openNext() {
    const queue = await this.get('/queue');
    const row = queue.json.rows?.find((one) => !this.seen?.has(one.lead_id));
    if (!row) return undefined;
    (this.seen ??= new Set()).add(row.lead_id);
    const content = await this.post(`/leads/${row.lead_id}/opening`, {});
    assert.equal(content.status, 200, `opening: ${content.bytes}`);
    const tip = this.ledger.byText.get(content.json.story);
    assert.ok(tip, `nobody wrote this: ${content.json.story}`);
    return { id: row.lead_id, tip };
  }

  async run(isOver) {
    while (!isOver()) {
      await this.work();
      await pause(this.random.below(30));
    }
  }
}

/** In the commune: classifies and passes on. */
export class DutyOfficer extends Officer {
  async work() {
    const lead = await this.openNext();
    if (!lead) return;
    const body = { kind: 'denunciation', article: '150', clause: '1', pass_on: true };
    await this.change(lead.id, 'classification', body);
    this.ledger.done(lead.id, 'passed_on');
  }
}

/** Of the investigating agency: classifies what comes to the city, accepts and assigns. */
export class Head extends Officer {
  constructor(...given) {
    super(...given);
    this.accepted = []; // for the investigator
  }

  async work() {
    const lead = await this.openNext();
    if (lead) {
      await this.change(lead.id, 'classification',
        { kind: 'crime_notice', article: '150', clause: '1', pass_on: false });
      this.ledger.done(lead.id, 'classified');
      await this.accept(lead.id, lead.tip);
    }
    const offered = (await this.get('/leads?filter=to_accept')).json.rows ?? [];
    if (offered.length > 0) await this.accept(offered[0].lead_id);
  }

  async accept(id, tip) {
    this.investigator ??= (await this.get('/members?function=investigator')).json.rows[0].id;
    await this.change(id, 'acceptance', { investigator_id: this.investigator });
    this.ledger.done(id, 'accepted');
    this.accepted.push({ id, tip });
  }
}

/** Asks, and reads the answers. */
export class Investigator extends Officer {
  constructor(desk, code, ledger, random, head) {
    super(desk, code, ledger, random);
    this.head = head;
  }

  async work() {
    const lead = this.head.accepted.shift();
    if (!lead) return;
    const tip = lead.tip ?? this.ledger.byText.get(
      (await this.post(`/leads/${lead.id}/opening`, {})).json.story);
    const question = this.ledger.newQuestion(tip);
    question.lead = lead.id;
    await this.change(lead.id, 'questions', { text: question.text });
    this.ledger.acknowledge(question);
    if (this.random.chance(0.3)) await this.post(`/leads/${lead.id}/dialogue/opening`, {});
  }
}
