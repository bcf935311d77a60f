// Durable tips per second through the real haidang-tip, against a bare loop that reads the same
// requests, seals the same bytes and commits them.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { bin, formOf, multipart, valueOf } from '../tests/http/lib/tip.mjs';
import { median, memoryOf, openCity } from './lib.mjs';

const rounds = 3;
const story = 'Em gái tôi 19 tuổi bị hứa hẹn việc làm ở bên kia biên giới. '.repeat(40).slice(0, 1500);

/** Complete requests that send a report of 2 KB each, every one with a token of its own. */
async function prepare(tip, count, path) {
  const page = await tip.fill({ chuyen: story });
  const { action, fields } = formOf(page.html);
  const file = openSync(path, 'w');
  for (let i = 0; i < count; ++i) {
    const token = valueOf(await tip.get('/bat-dau'), 'ma-gui');
    const { type, body } = multipart([...fields.map(([name, value]) => [name, name === 'ma-gui' ? token : value]), ['go', 'gui']]);
    const head = `POST ${action} HTTP/1.1\r\nHost: 127.0.0.1:${tip.port}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
    writeSync(file, `${head.length + body.length}\n`);
    writeSync(file, head);
    writeSync(file, body);
  }
  closeSync(file);
}

function bareIntake(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const child = spawn(join(bin, 'bench', 'bench_bare_intake'), [folder]);
  return new Promise((resolve) => {
    child.stdout.once('data', (text) => resolve({ child, port: Number(text.toString()) }));
  });
}

function send(port, senders, path) {
  const out = execFileSync(join(bin, 'bench', 'bench_senders'), [port, senders, path].map(String)).toString();
  const [perSecond, p50, p99, refused] = out.trim().split(' ').map(Number);
  if (refused > 0) throw new Error(`${refused} tips were refused`);
  return { perSecond, p50, p99 };
}

export async function measureIntake({ folder, row }) {
  mkdirSync(folder, { recursive: true });
  const { tip, desk } = await openCity();
  await desk.stop();
  for (const [senders, count] of [[1, 600], [16, 4000]]) {
    const ours = [], theirs = [], ratios = [];
    for (let i = 0; i < rounds; ++i) {
      const path = join(folder, 'requests');
      await prepare(tip, count, path);
      ours.push(send(tip.port, senders, path));
      const bare = await bareIntake(join(folder, 'bare'));
      theirs.push(send(bare.port, senders, path));
      bare.child.kill();
      ratios.push(ours.at(-1).perSecond / theirs.at(-1).perSecond);
    }
    const of = (runs, what) => median(runs.map((run) => run[what]));
    row(`durable tips of 2 KB, ${senders === 1 ? 'one sender' : `${senders} senders`}`,
      `${of(ours, 'perSecond').toFixed(0)}/s, p50 ${of(ours, 'p50').toFixed(2)} ms, p99 ${of(ours, 'p99').toFixed(2)} ms`,
      `${of(theirs, 'perSecond').toFixed(0)}/s, p50 ${of(theirs, 'p50').toFixed(2)} ms, p99 ${of(theirs, 'p99').toFixed(2)} ms`,
      median(ratios).toFixed(2), 'at least 0.5', 'bare loop: HTTP, one AEAD, one sealed box, one commit');
  }
  row('haidang-tip: most memory under this load', `${memoryOf(tip.child, 'VmHWM').toFixed(1)} MB`, '200 MB',
    (memoryOf(tip.child, 'VmHWM') / 200).toFixed(2), 'at most 200 MB', 'resident');
  await desk.remove();
  await tip.remove();
}
