// The disk fails while a program reads: a read ends with EIO, or gives half of what was asked for.
// What cannot be read is never taken for something that is not there: no new key over an old one, no
// audit chain begun anew, no second set-up. And nobody is shown a part as if it were the whole. Of a
// start of the desk every third read is tried, from another one on each time; HD_FAULTS=all tries each
// (./dev faults).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Desk, arriveAll, eventually, passwordOf, smallCity } from '../http/lib/desk.mjs';
import { File, Tip, codeOf, textOf } from '../http/lib/tip.mjs';
import { look, verifyAudit } from './lib/check.mjs';
import { FailingDisk, endOf, recover } from './lib/disk.mjs';
import { Random, seed } from './lib/random.mjs';
import { attempt, pause } from './lib/waiting.mjs';

const random = new Random(seed);
const strideOfDesk = process.env.HD_FAULTS === 'all' ? 1 : 3;
const noticedMs = 300; // within that time a program has said that its store broke
const modes = ['unreadable', 'read_short'];

const tip = new Tip();
const desk = new Desk({ data: tip.data });
const tipDisk = new FailingDisk(tip);
const deskDisk = new FailingDisk(desk);
const story = 'Một tin để thử đĩa không đọc được.';
const photo = Buffer.from('ảnh '.repeat(40_000));
let head;
let receipt;
let lead;

before(async () => {
  await Promise.all([tipDisk.start(), deskDisk.start()]);
  ({ 'thu-truong': head } = await arriveAll(desk, await desk.setUp(smallCity), { codes: ['thu-truong', 'san-ho'] }));
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
  const sent = await tip.press(await tip.fill({ chuyen: story, tep: [new File('ảnh.jpg', photo)] }), 'gui');
  receipt = codeOf(sent.html);
  lead = await eventually(async () => (await head.get('/queue')).json.rows[0]);
});
after(async () => { await desk.remove(); await tip.remove(); });

const signIn = async () => {
  const answer = await head.signIn('thu-truong', passwordOf('thu-truong'));
  assert.equal(answer.status, 200, `${answer.bytes}`);
};
const dialogue = async () => tip.press(await tip.get('/tra-loi'), 'mo', { ma: receipt });
const opening = () => head.post(`/leads/${lead.lead_id}/opening`);

/** What must still be so after a start, whatever it read. */
const stillThere = {
  'haidang-tip': async (where) => {
    const page = await dialogue();
    assert.match(page.html, /name="tra-loi"/, `${where}: ${textOf(page.html)}`);
  },
  'haidang-desk': async (where) => {
    assert.equal(desk.setupCode, undefined, `${where}: the set-up is open again`);
    assert.doesNotMatch(desk.log, /audit\.head_missing/, where);
    await signIn();
  },
};

/** Starts over what is there; false when fewer reads are made. */
async function startOver(disk, mode, nth, round) {
  const { program } = disk;
  await program.stop(round % 2 ? 'SIGTERM' : 'SIGKILL'); // without and with a write-ahead log to be read
  program.log = '';
  disk.arm(mode, nth, 'EIO');
  const served = await disk.start().then(() => true, () => false);
  const { fired, what } = disk.disarm();
  const where = `${mode} at read ${nth}, ${what}, HD_SEED=${seed}`;
  if (served) {
    if (fired && mode === 'unreadable') await pause(noticedMs);
    await recover(disk, mode, where);
  } else {
    assert.ok(fired && mode === 'unreadable', `${where}: ${program.log}`);
    assert.ok([74, 80].includes(await endOf(program)), `ended with ${await endOf(program)}: ${where}: ${program.log}`);
    assert.ok(program.log.trim().length > 20, `it ends without a word: ${where}`);
    await disk.start();
  }
  await stillThere[program.name](where);
  return fired;
}

/** Calls `act` with every `step`th number from somewhere on, until twice in a row nothing failed. */
async function overEach(t, step, act) {
  let nth = random.below(step) + 1;
  let tried = 0;
  for (let round = 0, missed = 0; missed < 2; round += 1, nth += step) {
    if (await act(nth, round)) [tried, missed] = [tried + 1, 0];
    else missed += 1;
  }
  t.diagnostic(`${tried} of about ${nth - 1} reads, HD_SEED=${seed}`);
  return tried;
}

for (const [disk, stride] of [[tipDisk, 1], [deskDisk, strideOfDesk]]) {
  for (const mode of modes) {
    test(`${disk.program.name} starts over what is there: ${mode}`, async (t) => {
      const tried = await overEach(t, stride, (nth, round) => startOver(disk, mode, nth, round));
      assert.ok(tried > 3, `only ${tried} reads: the disk does not see them`);
    });
  }
}

// What a person asks for, and what of it is whole.
const acts = [
  ['an officer opens the tip', opening, (answer) => answer.json?.story === story],
  ['an officer reads the file', () => head.get(`/leads/${lead.lead_id}/files/0`),
    (answer) => answer.bytes.equals(photo)],
];

for (const [what, act, isWhole] of acts) {
  for (const mode of modes) {
    test(`${what}: ${mode}`, async (t) => {
      await signIn();
      const tried = await overEach(t, 1, async (nth) => {
        await opening(); // an entry of the audit chain: what was read before is no longer believed
        deskDisk.arm(mode, nth, 'EIO');
        const answer = await attempt(act); // nothing: cut off, which a browser tells
        const { fired, what: call } = deskDisk.disarm();
        const where = `${mode} at read ${nth}, ${call}, HD_SEED=${seed}`;
        if (!answer || answer.status >= 400) assert.ok(fired && mode === 'unreadable', where);
        else assert.ok(isWhole(answer), `${where}: not the whole of it`);
        if (fired && mode === 'unreadable') await pause(noticedMs);
        if (await recover(deskDisk, mode, where)) await signIn();
        assert.ok(isWhole(await act()), `${where}: not there afterwards`);
        return fired;
      });
      assert.ok(tried > 0, 'no read: the disk does not see them');
    });
  }
}

test('afterwards everything is whole, and the audit chain too', async () => {
  await verifyAudit(desk);
  assert.deepEqual((await look(tip.data)).findings, []);
});
