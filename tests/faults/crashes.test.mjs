// Both programs are killed at random instants while tips are sent, taken over, worked on and
// answered; on PostgreSQL the server, and single processes of it, too. Whatever anybody was told is
// safe must be there afterwards, once, and whole. The longest file of these: its name lets it begin
// first, beside those that mostly wait, and not beside kills_postgres.test.mjs, which works as hard.
//
//   HD_KILLS=3000 HD_SEED=7 node --test tests/faults/crashes.test.mjs      (./dev faults 3000)
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Desk, arriveAll, eventually, smallCity } from '../http/lib/desk.mjs';
import { isPostgres } from '../http/lib/store.mjs';
import { Tip } from '../http/lib/tip.mjs';
import { checkRunning, compare, look, makeOlder, readEverything, verifyAudit } from './lib/check.mjs';
import { Killer } from './lib/killer.mjs';
import { Ledger } from './lib/ledger.mjs';
import { DutyOfficer, Head, Investigator, Officer } from './lib/officers.mjs';
import { Random, seed } from './lib/random.mjs';
import { Sender, opensDialogue } from './lib/senders.mjs';
import { ServerFaults, noServer } from './lib/server.mjs';
import { withEach } from './lib/waiting.mjs';

const kills = Number(process.env.HD_KILLS ?? 300);
const senders = 4;

const random = new Random(seed);
const tip = new Tip();
const desk = new Desk({ data: tip.data });
const ledger = new Ledger();
const world = { tip, desk, ledger };
const server = isPostgres ? new ServerFaults(tip.data, ledger, random.fork()) : noServer;

before(async () => {
  console.log(`${kills} kills, HD_SEED=${seed}`);
  await tip.start();
  await desk.start();
  await arriveAll(desk, await desk.setUp(smallCity));
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
  const looked = oneAtATime(() => server.steadily(() => checkRunning(world, looking)));
  const killers = [
    new Killer(tip, random.fork(), { writes: ledger.toTip, looked, server }),
    new Killer(desk, random.fork(), { writes: ledger.toDesk, looked, server })];
  const acting = Promise.all(actors.map((actor) => actor.run(over)));
  const killing = Promise.all(killers.map((killer) => killer.run(Math.ceil(kills / 2), over)));
  const failing = server.run(over);
  try {
    // Only a fault ends one of the others before the killing.
    await Promise.race([killing, acting, failing.then(() => killing)]);
  } finally {
    isOver = true;
    await Promise.allSettled([acting, killing, failing]);
  }
  await Promise.all([acting, failing]);

  await eventually(async () => !(await look(tip.data)).not_taken);
  const heads = ['truong-xa', 'thu-truong'].map((code) => new Officer(desk, code, ledger, random.fork()));
  const leads = await readEverything(heads);
  const verdict = compare(ledger, leads);
  await withEach(ledger.acknowledgedTips(), async (one) => {
    if (!await opensDialogue(tip, one.receipt)) verdict.lost.push(`the receipt of tip ${one.number}`);
  });
  const done = killers.reduce((sum, killer) => sum + killer.kills, 0);
  if (isPostgres) {
    const { processes, crashes, kills: killed } = server.counts;
    console.log(`${server.total} faults of the server: ${processes} of its processes killed, ` +
      `${crashes} times ended at once, ${killed} times killed`);
    assert.ok(server.total >= Math.floor(kills / 100), `only ${server.total} faults of the server`);
  }
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
