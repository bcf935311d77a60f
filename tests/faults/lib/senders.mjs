// Those who send tips and answer questions: with and without files, with retries of forms that
// nobody answered, with double clicks, and some who give up.
import assert from 'node:assert/strict';
import { isPostgres } from '../../http/lib/store.mjs';
import { File, codeOf, textOf } from '../../http/lib/tip.mjs';
import { attempt, pause, persist } from './waiting.mjs';

// A file that was not kept is named on the page; that happens when the server of the store is away.
const fileIsRefused = (page) => isPostgres && textOf(page.html).includes('không lưu được tệp');
const serverIsBusy = (page) => page.status >= 500 || fileIsRefused(page);

export class Sender {
  constructor(tip, ledger, random) {
    this.tip = tip;
    this.ledger = ledger;
    this.random = random;
  }

  async run(isOver) {
    while (!isOver()) {
      const question = this.random.chance(0.4) && this.ledger.openQuestion(this.random);
      if (question) await this.answer(question);
      else await this.report();
      await pause(this.random.below(250));
    }
  }

  /** Presses a button; nothing when nobody answered, or a program that is just starting. */
  async press(page, go, answers) {
    if (go === 'gui') this.ledger.toTip.emit('sending');
    const next = await attempt(() => this.tip.press(page, go, answers));
    return next && !serverIsBusy(next) ? next : undefined;
  }

  get(path) {
    return persist(async () => {
      const page = await this.tip.get(path);
      return page.status === 200 ? page : undefined;
    });
  }

  makeFile(number) {
    const size = this.random.pick([10, 3000, 65_536, 65_537, 150_000]);
    return new File(`ảnh ${number}.jpg`, this.random.bytes(16).toString('hex').repeat(size / 32 + 1));
  }

  async report() {
    const tip = this.ledger.newTip();
    if (this.random.chance(0.35)) tip.file = this.makeFile(tip.number);
    let page = await this.get('/bat-dau');
    let answers = { chuyen: tip.text, xa: this.random.pick(['khong-ro', '11680']) };
    if (tip.file) answers.tep = [tip.file];
    if (tip.file && this.random.chance(0.5)) { // the file first, and then the form with its ticket
      const first = page;
      page = await persist(() => this.press(first, 'tiep', answers));
      answers = { xa: answers.xa, chuyen: tip.text };
      assert.match(page.html, /name="tep-giu"/, `a stored file was lost: ${textOf(page.html)}`);
    }
    const givesUp = this.random.chance(0.15);
    for (;;) {
      const shown = await this.sendOnce(page, answers);
      if (shown) return this.note(tip, shown, page, answers);
      if (givesUp) return undefined;
      await pause(20);
    }
  }

  /** Sometimes a double click: two forms at once must show one receipt. */
  async sendOnce(page, answers) {
    if (!this.random.chance(0.1)) return this.press(page, 'gui', answers);
    const both = await Promise.all([this.press(page, 'gui', answers), this.press(page, 'gui', answers)]);
    const codes = both.filter(Boolean).map((one) => codeOf(one.html));
    assert.ok(codes.length < 2 || codes[0] === codes[1], 'one submission, two receipts');
    return both.find(Boolean);
  }

  async note(tip, shown, page, answers) {
    const code = codeOf(shown.html);
    assert.ok(code, `no receipt: ${shown.status} ${textOf(shown.html)}`);
    this.ledger.acknowledge(tip, code);
    if (!this.random.chance(0.1)) return;
    const again = await persist(() => this.press(page, 'gui', answers));
    assert.equal(codeOf(again.html), code, 'a repeated form shows another receipt');
  }

  /** By receipt: the question must be there, and the answer is sent until it is taken. */
  async answer(question) {
    const code = question.tip.receipt;
    const page = await persist(async () => {
      const opened = await this.tip.press(await this.get('/tra-loi'), 'mo', { ma: code });
      if (serverIsBusy(opened)) return undefined;
      assert.equal(opened.status, 200, `receipt refused: ${textOf(opened.html)}`);
      return textOf(opened.html).includes(question.text) && opened;
    });
    const answer = this.ledger.newAnswer(question);
    const done = await persist(() => this.press(page, 'gui', { 'tra-loi': answer.text }));
    assert.match(textOf(done.html), /đã được giữ an toàn/, textOf(done.html));
    this.ledger.acknowledge(answer);
  }
}

/** Whether a receipt that was shown opens its dialogue. */
export async function opensDialogue(tip, code) {
  const page = await persist(async () => {
    const opened = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: code });
    return !serverIsBusy(opened) && opened;
  });
  return page.status === 200 && page.html.includes('name="tra-loi"');
}
