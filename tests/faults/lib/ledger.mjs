// What was sent, asked and done, and what of it was acknowledged.
import { EventEmitter } from 'node:events';

export class Ledger {
  constructor() {
    this.toTip = new EventEmitter();   // "sending": a form that must not be lost
    this.toDesk = new EventEmitter();  // the same, from an officer
    this.tips = [];
    this.questions = [];
    this.answers = [];
    this.steps = [];      // what officers were told is done: {lead, kind}
    this.byText = new Map();
  }

  newTip() {
    const number = this.tips.length + 1;
    const tip = { number, text: `Tin số ${number}: có người bị giữ giấy tờ ở bến tàu.` };
    this.tips.push(tip);
    this.byText.set(tip.text, tip);
    return tip;
  }

  newQuestion(tip) {
    const question = { tip, text: `Câu hỏi ${this.questions.length + 1}: bạn còn nhớ gì nữa không?` };
    this.questions.push(question);
    return question;
  }

  newAnswer(question) {
    const answer = { question, text: `Trả lời ${this.answers.length + 1}: còn nhớ một chiếc xe.` };
    this.answers.push(answer);
    return answer;
  }

  acknowledge(one, receipt) {
    one.acknowledged = true;
    if (receipt) one.receipt = receipt;
  }

  done(lead, kind) { this.steps.push({ lead, kind }); }

  /** A question whose sender has a receipt and that nobody answers yet. */
  openQuestion(random) {
    const open = this.questions.filter((one) => one.acknowledged && one.tip.receipt && !one.isTaken);
    if (open.length === 0) return undefined;
    const question = random.pick(open);
    question.isTaken = true;
    return question;
  }

  acknowledgedTips() { return this.tips.filter((tip) => tip.acknowledged); }

  /** Everything that somebody was told is safe. */
  count() {
    const lists = [this.tips, this.answers, this.questions];
    return lists.flat().filter((one) => one.acknowledged).length + this.steps.length;
  }
}
