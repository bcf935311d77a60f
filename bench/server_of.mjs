// One database of bench/server.mjs: reads its task from the input and prints a row a line.
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, Person } from '../tests/http/lib/desk.mjs';
import { bin, root } from '../tests/http/lib/program.mjs';
import { isPostgres, ownerOf, tell } from '../tests/http/lib/store.mjs';

const task = JSON.parse(readFileSync(0, 'utf8'));
const CLIENTS = 32;
const SECONDS = 4;
const LIMIT_MS = 20;
const row = (...cells) => console.log(JSON.stringify(cells));
const ms = (value) => `${value.toFixed(1)} ms`;

/** The rows of the files in this folder, in the database that belongs to it, tidied as the server itself would have
 * done while they came one by one: else it does so while something is measured. */
function fillPostgres(data) {
  for (const database of ['main', 'inbox', 'outbox']) {
    execFileSync('bash', ['-o', 'pipefail', '-c', '"$1" "$2" "$3" | psql -q -v ON_ERROR_STOP=1 "$4" >/dev/null', '_',
      join(bin, 'bench', 'bench_copy'), join(data, `${database}.db`), schemaOf(data, database), ownerOf(data)],
    { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  execFileSync('psql', ['-q', '-c', 'vacuum (analyze)', ownerOf(data)], { stdio: ['ignore', 'ignore', 'ignore'] });
}
const schemaOf = (data, database) =>
  tell(data, `select nspname from pg_namespace where nspname like '%${database}%' limit 1`).trim();

function wrk(desk, requests, seconds = SECONDS) {
  const file = join(task.folder, `requests-${task.store}`);
  writeFileSync(file, requests.map(({ path, person }) => `${path}\t${person?.cookie ?? ''}`).join('\n'));
  const out = execFileSync('wrk', ['-t1', `-c${CLIENTS}`, `-d${seconds}s`, '-s', join(root, 'bench', 'officers.lua'),
    desk.origin, '--', file]).toString();
  const [, p50, p95, p99, rate, failed] = out.match(/FIGURES (\S+) (\S+) (\S+) (\S+) (\S+)/).map(Number);
  if (failed > 0) throw new Error(`${failed} requests failed: ${requests[0].path}\n${out}`);
  return { p50, p95, p99, rate };
}

/** Somebody who opens a tip every 100 ms: each opening is written, and no list may be of before. */
function busyOfficer(desk, person, leads) {
  let isOver = false;
  const work = (async () => {
    for (let at = 0; !isOver; ++at) {
      await person.post(`/leads/${leads[at % leads.length]}/opening`, {});
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return () => { isOver = true; return work; };
}

async function leadsOf(person, query, count) {
  const ids = [];
  for (let cursor = ''; ids.length < count && cursor !== null;) {
    const page = (await person.get(`/leads?${query}${cursor && `&cursor=${cursor}`}`)).json;
    ids.push(...page.rows.map((one) => one.lead_id));
    cursor = page.next_cursor;
  }
  return ids;
}

const cycle = (people, paths) => paths.map((path, at) => ({ path: `/api/v1${path}`, person: people[at % people.length] }));

async function askThem(desk, people) {
  const { head, deputy, coordinator, commune } = people;
  const leads = [...await leadsOf(head, 'filter=agency', 150), ...await leadsOf(head, 'filter=cases', 150)];
  const stop = busyOfficer(desk, head, leads.slice(0, 40));
  const days = Array.from({ length: 28 }, (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`);
  const filtered = ['filter=cases&article=150', 'filter=ended&channel=letter', 'filter=agency&due=overdue',
    'filter=cases&article=297&channel=telephone', 'filter=agency&kind=crime_notice&danger=yes', 'filter=ended&unread=no'];
  const health = wrk(desk, [{ path: '/api/v1/healthz' }]);
  const kinds = {
    'the duty queue': cycle([head, deputy, commune], ['unclassified', 'waiting', 'danger', 'all'].map((one) => `/queue?filter=${one}`)),
    'a filtered list': cycle([head, deputy], filtered.map((one) => `/leads?${one}`)),
    'a lead page': cycle([head, deputy], leads.map((one) => `/leads/${one}`)),
    "the year's indicators": cycle([coordinator], ['/indicators?year=2026', ...days.map((day) => `/indicators?year=2026&as_of=${day}`)]),
  };
  row(`${task.store}: ${CLIENTS} clients at once, a route that does nothing`,
    `p50 ${ms(health.p50)}, p95 ${ms(health.p95)}, ${health.rate.toFixed(0)}/s`, `${LIMIT_MS} ms`,
    (health.p95 / LIMIT_MS).toFixed(2), '–', 'the load generator and the edge alone');
  for (const [what, requests] of Object.entries(kinds)) {
    wrk(desk, requests, 1);
    const took = wrk(desk, requests);
    row(`${task.store}: ${what}, ${task.leads} leads, ${CLIENTS} clients at once`,
      `p50 ${ms(took.p50)}, p95 ${ms(took.p95)}, ${took.rate.toFixed(0)}/s`, ms(health.p95),
      (took.p95 / health.p95).toFixed(2), 'p95 at most 20 ms', 'the route that does nothing, as above');
  }
  await stop();
}

async function measureDesk() {
  if (isPostgres) fillPostgres(task.data);
  const desk = new Desk({ data: task.data });
  await desk.start();
  const people = {};
  for (const [name, code] of Object.entries({ head: 'moneo.pc02', deputy: 'connuoc.pc02',
    coordinator: 'ngonsong.bcd', commune: 'bendo.ch' })) {
    people[name] = new Person(desk);
    const answer = await people[name].signIn(code, task.officers.find((one) => one.code === code).password);
    if (answer.status !== 200) throw new Error(`${code}: ${answer.bytes}`);
  }
  // A program that has just started reads the facts of all leads beside; what that costs is measured below.
  await people.coordinator.get('/indicators?year=2026');
  await askThem(desk, people);
  await desk.stop();
  const started = await desk.start();
  const coordinator = new Person(desk);
  await coordinator.signIn('ngonsong.bcd', task.officers.find((one) => one.code === 'ngonsong.bcd').password);
  const began = performance.now();
  await coordinator.get('/indicators?year=2026');
  const seconds = (performance.now() - began + started) / 1000;
  row(`${task.store}: first reading of the facts of ${task.leads} leads after a start`, `${seconds.toFixed(2)} s`, '3 s',
    (seconds / 3).toFixed(2), 'at most 3 s', 'from the start of the program to the first figures');
  await desk.remove();
}

/** The day on which every limit ends is announced as a day off. */
function measureReckoning() {
  const changed = join(task.due, 'law');
  cpSync(join(root, 'law'), changed, { recursive: true });
  appendFileSync(join(changed, 'holidays.csv'), `${task.day},public,tet,labour-code,announced\n`);
  const words = ['move', task.due, changed, join(root, 'province/hai-phong')];
  if (isPostgres) {
    fillPostgres(task.due);
    words.push(...['desk', 'tip'].map((role) => ownerOf(task.due).replace('haidang_owner', `haidang_${role}`)));
  }
  const out = execFileSync(join(bin, 'bench', 'bench_reckon'), words).toString();
  const seconds = Number(out.match(/^seconds\t(\S+)$/m)[1]);
  const moved = Number(out.match(/^moved\t(\S+)$/m)[1]);
  if (moved !== task.leads) throw new Error(`${moved} leads moved, not ${task.leads}`);
  row(`${task.store}: after a change of the calendar, ${task.leads} open leads reckoned anew`, `${seconds.toFixed(1)} s`, '15 s',
    (seconds / 15).toFixed(2), 'at most 15 s', 'each move in the timeline and on the audit chain');
}

await measureDesk();
measureReckoning();
