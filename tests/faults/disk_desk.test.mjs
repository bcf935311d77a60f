// The disk fails under the staff program: at single calls on the way of an opening and of a question.
// What is not on record is not shown, what is not durable is not said to be done, and the same
// request again does it once. Of a question every third call is tried, with HD_FAULTS=all each
// (./dev faults).
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Desk, arriveAll, eventually, passwordOf, smallCity } from '../http/lib/desk.mjs';
import { Tip, codeOf, textOf } from '../http/lib/tip.mjs';
import { look, verifyAudit } from './lib/check.mjs';
import { FailingDisk, recover } from './lib/disk.mjs';
import { Random, seed } from './lib/random.mjs';
import { pause } from './lib/waiting.mjs';

const random = new Random(seed);
const strideOfQuestion = process.env.HD_FAULTS === 'all' ? 1 : 3;
const jobsMs = 80; // what the program publishes after an answer is on the way of a question too
const restMs = 2000; // and what the answer before left to its jobs must not meet the next fault

const tip = new Tip();
const desk = new Desk({ data: tip.data });
const disk = new FailingDisk(desk);
let head;
const story = 'Một tin để thử đĩa hỏng.';
let receipt;
let lead;

before(async () => {
  await Promise.all([tip.start(), disk.start()]);
  const people = await arriveAll(desk, await desk.setUp(smallCity), { codes: ['thu-truong', 'san-ho'] });
  head = people['thu-truong'];
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
  const sent = await tip.press(await tip.fill({ chuyen: story }), 'gui');
  receipt = codeOf(sent.html);
  lead = await eventually(async () => (await head.get('/queue')).json.rows[0]);
  await change('classification', { kind: 'crime_notice', article: '150', clause: '1', pass_on: false });
  const { rows: [one] } = (await head.get('/members?function=investigator')).json;
  await change('acceptance', { investigator_id: one.id });
});
after(async () => { await desk.remove(); await tip.remove(); });

const version = async () => (await head.get(`/leads/${lead.lead_id}`)).json.version;
async function change(path, body, key = randomUUID(), at = undefined) {
  return head.change(lead, path, body, { key, version: at ?? await version() });
}

const signInAgain = async () =>
  assert.equal((await head.signIn('thu-truong', passwordOf('thu-truong'))).status, 200);

/** Does `act` while one call fails, for call after call until none fails any more. */
async function overEachCall(t, { mode, stride = 1 }, act) {
  let nth = random.below(stride) + 1;
  let tried = 0;
  for (let more = true; more; nth += stride) {
    await pause(restMs);
    disk.arm(mode, nth, 'EIO');
    const answer = await act.first();
    await pause(jobsMs);
    const { fired, what } = disk.disarm();
    const where = `${mode} at call ${nth}, ${what}, HD_SEED=${seed}`;
    if (answer.status >= 400) {
      assert.ok(fired && [500, 503, 507].includes(answer.status), `${where}: ${answer.bytes}`);
      assert.ok(answer.json.detail.length > 20, where);
      act.refused(answer, where);
    }
    if (await recover(disk, mode, where)) await signInAgain();
    await act.after(answer, where);
    more = fired;
    tried += 1;
  }
  assert.ok(tried > 4, `only ${tried} calls: the disk does not see them`);
  t.diagnostic(`${tried} of about ${nth - 1} calls`);
}

const questions = [];
for (const mode of ['once', 'full']) {
  test(`a tip is not opened without its entry in the audit chain: ${mode}`, async (t) => {
    await overEachCall(t, { mode }, {
      first: () => head.post(`/leads/${lead.lead_id}/opening`),
      refused: (answer, where) => assert.ok(!answer.bytes.includes(story), where),
      after: async (answer, where) => {
        if (answer.status === 200) assert.equal(answer.json.story, story, where);
        const again = await head.post(`/leads/${lead.lead_id}/opening`);
        assert.equal(again.json.story, story, where);
      },
    });
    await verifyAudit(desk);
  });

  test(`a question is asked once, and reaches the sender: ${mode}`, async (t) => {
    let question;
    await overEachCall(t, { mode, stride: strideOfQuestion }, {
      first: async () => {
        question = { text: `Câu hỏi ${questions.length + 1} trên đĩa hỏng?`, key: randomUUID() };
        question.version = await version(); // reads only: no call of it is counted
        return change('questions', { text: question.text }, question.key, question.version);
      },
      refused: () => {},
      after: async (answer, where) => {
        const again = await change('questions', { text: question.text }, question.key, question.version);
        assert.equal(again.status, 200, `${where}: ${again.bytes}`);
        if (answer.status === 200) assert.deepEqual(again.json, answer.json, where);
        questions.push(question.text);
      },
    });
    const { messages } = (await head.post(`/leads/${lead.lead_id}/dialogue/opening`)).json;
    assert.deepEqual(messages.map((one) => one.text).sort(), [...questions].sort());
    await eventually(async () => {
      const page = textOf((await tip.press(await tip.get('/tra-loi'), 'mo', { ma: receipt })).html);
      return questions.every((text) => page.split(text).length === 2);
    });
    await verifyAudit(desk);
    assert.deepEqual((await look(tip.data)).findings, []);
  });
}
