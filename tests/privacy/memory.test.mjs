// What people wrote, were given or typed is looked for in the memory of both programs, as a core
// dump would hold it, after everybody has signed out. Only root may look. The sanitizers keep freed
// memory on purpose, so this runs the programs as they are delivered (HD_PLAIN_BIN).
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pause } from '../faults/lib/waiting.mjs';
import { coreOf, crash, dump, hasDebugger, mayLook } from './lib/memory.mjs';

process.env.HD_BIN = process.env.HD_PLAIN_BIN ?? process.env.HD_BIN;
const { Desk } = await import('../http/lib/desk.mjs');
const { Tip, bin } = await import('../http/lib/tip.mjs');
const { Story, canary, formsOf } = await import('./lib/story.mjs');

const isRoot = process.getuid() === 0;
const isPlain = !readFileSync(join(bin, 'haidang-tip')).includes('__asan_init');
const options = { skip: !isRoot ? 'only root may read the memory of the programs'
  : !isPlain ? `${bin} is built with sanitizers: see HD_PLAIN_BIN in ./test` : false };
const tip = new Tip();
const desk = new Desk({ data: tip.data });
const story = new Story(tip, desk);
const promised = 60_000;  // what docs/cryptography.md says: one minute after signing out
const dumpedAfter = process.env.HD_FULL ? promised : 5000;

const memoryOfBoth = () => [tip, desk].flatMap((program) => dump(program.child.pid)
  .map(({ place, bytes }) => ({ place: `${program === tip ? 'tip' : 'desk'} ${place}`, bytes })));

/** ["story: [heap] at 55…, +1234 …"] */
function findings(secrets, memory = memoryOfBoth()) {
  return Object.entries(secrets).flatMap(([what, secret]) => {
    const forms = formsOf(secret);
    return memory.flatMap(({ place, bytes }) => {
      const hits = forms.map((form) => bytes.indexOf(form)).filter((at) => at >= 0);
      return hits.length ? [`${what}: ${place} +${Math.min(...hits).toString(16)}`] : [];
    });
  });
}

before(async () => {
  if (options.skip) return;
  await story.live();
  story.plantKeys();
}, { timeout: 120_000 });
after(async () => { await desk.remove(); await tip.remove(); });

test('the search finds what a program holds', options, () => {
  assert.ok(mayLook(tip.child.pid) && mayLook(desk.child.pid), 'the memory cannot be read');
  const found = findings({ 'the data folder': tip.data });
  assert.ok(found.some((line) => line.includes('tip ')) && found.some((line) => line.includes('desk ')), found.join('\n'));
});

test('after everybody signed out, no core dump holds anything of it', options, async (t) => {
  await story.signAllOut();
  const signedOut = Date.now();
  let found;
  do {
    await pause(2000);
    found = findings({ ...canary, ...story.planted });
  } while (found.length > 0 && Date.now() < signedOut + promised);
  assert.deepEqual(found, []);
  if (!hasDebugger) return t.diagnostic('no gcore here (package gdb): /proc/PID/mem alone was searched');
  await pause(signedOut + dumpedAfter - Date.now());
  const cores = [tip, desk].map((program) =>
    ({ place: `core dump of ${program.name}`, bytes: coreOf(program.child.pid, program.folder) }));
  assert.ok(cores.every(({ bytes }) => bytes.includes(tip.data)), 'the dumps hold nothing');
  assert.deepEqual(findings({ ...canary, ...story.planted }, cores), []);
  return t.diagnostic(`dumped ${dumpedAfter / 1000} s after, ${cores.map(({ bytes }) => `${bytes.length >> 20} MiB`).join(' and ')}`);
});

test('a crash leaves no core, even where cores of any size are allowed', { skip: options.skip }, async (t) => {
  const control = await crash('sleep', ['60'], { cwd: tip.folder });
  assert.match(control.told, /Aborted/);
  if (!control.isDumped) t.diagnostic('here nothing leaves a core, whatever crashes');
  for (const name of control.cores) rmSync(join(tip.folder, name));
  for (const program of [tip, desk]) {
    await program.stop();
    const crashed = await crash(join(bin, program.name), [], { cwd: program.folder, ready: /^READY/m });
    assert.match(crashed.told, /Aborted/);
    assert.ok(!crashed.isDumped, crashed.told);
    assert.deepEqual(crashed.cores, []);
  }
});
