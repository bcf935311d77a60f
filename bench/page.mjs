// From a click on a row of the duty queue until the tip stands drawn, with 500 rows in the list, in
// Chromium over the mock of the browser tests; and how much the first load of the staff app weighs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tests/http/lib/program.mjs';
import { launch, openPage } from '../tests/web/browser.mjs';
import { answers } from '../tests/web/mock/answers.mjs';
import { queue } from '../tests/web/mock/leads.mjs';
import { startMock } from '../tests/web/mock/server.mjs';

const ROWS = 500;
const CLICKS = 60;

const firstLoad = () => Number(spawnSync(process.execPath, [join(root, 'web/scripts/check-budget.mjs')]).stdout.toString()
  .match(/([\d.]+) kB {2}first load/)[1]);

const rowsOf = (count) => Array.from({ length: count }, (_, at) => ({
  ...queue[at % queue.length], lead_id: `L${9000 + at}`, number: `TB ${9000 + at}/2026`, short_number: `${9000 + at}`,
}));

/** Milliseconds from each click to the frame after it, in which the row is marked and the tip shown. */
function clickThrough(clicks) {
  const drawn = () => new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
  });
  const work = async () => {
    const times = [];
    const links = [...document.querySelectorAll('a[data-row]')];
    for (let i = 0; i < clicks; ++i) {
      const link = links[(i * 37) % links.length];
      await new Promise((resolve) => setTimeout(resolve, 20));
      const began = performance.now();
      link.click();
      await drawn();
      if (!link.closest('tr').hasAttribute('aria-current')) await drawn();
      if (!link.closest('tr').hasAttribute('aria-current')) throw new Error('the row was not chosen');
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b);
  };
  return work();
}

async function timesWith(browser, mock, count) {
  mock.reset('duty');
  mock.overrides = { 'GET /queue': (call) => {
    const page = answers(mock, call).body;
    return { body: { ...page, rows: rowsOf(count), next_cursor: null } };
  } };
  const page = await openPage(browser);
  await page.goto(`${mock.address}/truc-ban`);
  await page.waitForFunction((wanted) => document.querySelectorAll('a[data-row]').length === wanted, count);
  const times = await page.evaluate(`(${clickThrough})(${CLICKS})`);
  await page.context().close();
  return { p50: times[times.length / 2], p95: times[Math.floor(times.length * 0.95)] };
}

export async function measurePage({ row }) {
  const load = firstLoad();
  row('first load of the staff app, compressed', `${load.toFixed(0)} KB`, '150 KB', (load / 150).toFixed(2), 'at most 150 KB', '');
  if (!existsSync(process.env.HAIDANG_CHROMIUM ?? '/usr/bin/chromium')) {
    row(`click to drawn, ${ROWS} rows in the queue`, 'skipped', '–', '–', 'at most 100 ms', 'no Chromium here');
    return;
  }
  const mock = await startMock();
  const browser = await launch();
  const few = await timesWith(browser, mock, 20);
  const many = await timesWith(browser, mock, ROWS);
  row(`click to drawn, ${ROWS} rows in the queue`, `p50 ${many.p50.toFixed(0)} ms, p95 ${many.p95.toFixed(0)} ms`,
    `${few.p95.toFixed(0)} ms`, (many.p95 / few.p95).toFixed(2), 'p95 at most 100 ms', 'the same with 20 rows');
  await browser.close();
  await mock.stop();
}
