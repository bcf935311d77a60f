// Both programs are killed at random instants while tips are sent, taken over, worked on and
// answered. Whatever anybody was told is safe must be there afterwards, once, and whole.
//
//   HD_KILLS=3000 HD_SEED=7 node --test tests/faults/kills.test.mjs      (./dev faults 3000)
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Desk, Person, eventually, passwordOf, smallCity } from '../http/lib/desk.mjs';
import { Tip } from '../http/lib/tip.mjs';
import { checkRunning, compare, look, makeOlder, readEverything, verifyAudit } from './lib/check.mjs';
import { Killer } from './lib/killer.mjs';
import { Ledger } from './lib/ledger.mjs';
import { DutyOfficer, Head, Investigator, Officer } from './lib/officers.mjs';
import { Random } from './lib/random.mjs';
import { Sender, opensDialogue } from './lib/senders.mjs';

const kills = Number(process.env.HD_KILLS ?? 300);
const seed = Number(process.env.HD_SEED ?? Math.floor(Math.random() * 2 ** 32));
const senders = 4;

const random = new Random(seed);
const tip = new Tip();
const desk = new Desk({ data: tip.data });
const ledger = new Ledger();
const world = { tip, desk, ledger };

before(async () => {
  console.log(`${kills} kills, HD_SEED=${seed}`);
  await tip.start();
  await desk.start();
  const slips = await desk.setUp(smallCity);
  const people = {};
  for (const [code, slip] of Object.entries(slips)) {
    people[code] = new Person(desk);
    await people[code].arrive(slip, passwordOf(code));
  }
  for (const head of ['truong-xa', 'thu-truong']) {
    for (const member of (await people[head].get('/today')).json.waiting_for_keys) {
      await people[head].post(`/members/${member.id}/admission`, {}, { 'Idempotency-Key': member.id });
    }
  }
  await eventually(async () => (await tip.get('/bat-dau')).status === 200);
});
after(async () => { await desk.remove(); await tip.remove(); });

/** One look at a time; a restart that comes during it is looked at next. */
function oneAtATime(act) {
  let running;
  return async () => {
    await running;
    running = act();
    running.catch(() => {});
    return running;
  };
}

test('killed at any instant, nothing acknowledged is lost, doubled or half-written', async () => {
  let isOver = false;
  const over = () => isOver;
  const head = new Head(desk, 'thu-truong', ledger, random.fork());
  const actors = [
    ...Array.from({ length: senders }, () => new Sender(tip, ledger, random.fork())),
    new DutyOfficer(desk, 'truc-ban', ledger, random.fork()), head,
    new Investigator(desk, 'san-ho', ledger, random.fork(), head)];
  const looking = random.fork();
  const looked = oneAtATime(() => checkRunning(world, looking));
  const killers = [
    new Killer(tip, random.fork(), { writes: ledger.toTip, looked }),
    new Killer(desk, random.fork(), { writes: ledger.toDesk, looked })];
  const acting = Promise.all(actors.map((actor) => actor.run(over)));
  const killing = Promise.all(killers.map((killer) => killer.run(Math.ceil(kills / 2), over)));
  try {
    await Promise.race([killing, acting]); // only a fault ends the acting before the killing
  } finally {
    isOver = true;
    await Promise.allSettled([acting, killing]);
  }
  await acting;

  await eventually(async () => !(await look(tip.data)).not_taken);
  const heads = ['truong-xa', 'thu-truong'].map((code) => new Officer(desk, code, ledger, random.fork()));
  const leads = await readEverything(heads);
  const verdict = compare(ledger, leads);
  for (const one of ledger.acknowledgedTips()) {
    if (!await opensDialogue(tip, one.receipt)) verdict.lost.push(`the receipt of tip ${one.number}`);
  }
  const done = killers.reduce((sum, killer) => sum + killer.kills, 0);
  console.log(`${done} kills, ${ledger.count()} acknowledged, ${verdict.lost.length} lost, ` +
    `${verdict.doubled.length} doubled, ${verdict.half.length} half-written`);
  console.log(`tips ${ledger.acknowledgedTips().length} of ${ledger.tips.length}, questions ` +
    `${ledger.questions.length}, answers ${ledger.answers.length}, steps ${ledger.steps.length}, leads ` +
    `${leads.size}; slowest start ${killers.map((one) => `${Math.round(one.slowestStartMs)} ms`).join(', ')}`);
  assert.deepEqual({ ...verdict }, { lost: [], doubled: [], half: [] });
  assert.ok(ledger.answers.length > 0 && ledger.acknowledgedTips().length > kills / 10, 'too little happened');
});

test('after a day housekeeping leaves no file without its tip, and takes none from one', async () => {
  await tip.stop();
  await makeOlder(tip.data);
  await tip.start();
  const seen = await eventually(async () => {
    const now = await look(tip.data);
    return now.blobs_without_row === 0 && now;
  });
  assert.deepEqual(seen.findings, []);
});

test('both stop by themselves and start again on the same data', async () => {
  assert.equal(await tip.stop(), 0);
  assert.equal(await desk.stop(), 0);
  await verifyAudit(desk);
  assert.deepEqual((await look(tip.data)).findings, []);
  await Promise.all([tip.start(), desk.start()]);
});
