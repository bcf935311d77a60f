// Ten files of 50 MB in one report, three such reports at once: memory stays flat.
import { mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { codeOf, formOf, titleOf } from '../tests/http/lib/tip.mjs';
import { memoryOf, openCity } from './lib.mjs';

const mebi = 2 ** 20;
const fileBytes = 50 * mebi;
const boundary = '----HaiDangBench5f3a';
const block = Buffer.alloc(mebi, 0x5a);

/** Posts the form of a page with `count` files, made while they are sent; resolves to the answer. */
function postFiles(tip, page, field, count) {
  const { action, fields } = formOf(page.html);
  const head = [...fields, ['go', 'tiep']].filter(([name]) => name !== field)
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('');
  const fileHead = (i) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="phim-${i}.mp4"\r\nContent-Type: video/mp4\r\n\r\n`;
  const end = `--${boundary}--\r\n`;
  const heads = Array.from({ length: count }, (_, i) => fileHead(i));
  const length = Buffer.byteLength(head) + heads.reduce((sum, text) => sum + text.length + fileBytes + 2, 0) + end.length;
  return new Promise((resolve, reject) => {
    const call = http.request({ host: '127.0.0.1', port: tip.port, method: 'POST', path: action, agent: false,
      headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, 'Content-Length': length } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, html: Buffer.concat(parts).toString() }));
    });
    call.on('error', reject);
    const write = async () => {
      const put = (bytes) => call.write(bytes) || new Promise((again) => { call.once('drain', again); });
      await put(head);
      for (const text of heads) {
        await put(text);
        for (let sent = 0; sent < fileBytes; sent += block.length) await put(block);
        await put('\r\n');
      }
      call.end(end);
    };
    write().catch(reject);
  });
}

async function sendReport(tip, count) {
  let page = await tip.get('/bat-dau');
  page = await tip.press(page, 'tiep', { 'nguy-hiem': 'co-the' });
  page = await postFiles(tip, page, 'tep', count);
  if (page.status !== 200) throw new Error(`${page.status} ${titleOf(page.html)}`);
  page = await tip.press(page, 'tiep', { xa: 'khong-ro' });
  page = await tip.press(page, 'tiep', {});
  page = await tip.press(page, 'tiep', { 'lien-lac': 'ma' });
  page = await tip.press(page, 'gui');
  if (!codeOf(page.html)) throw new Error('no receipt');
}

export async function measureFiles({ folder, row }) {
  mkdirSync(folder, { recursive: true });
  const { tip, desk } = await openCity();
  await desk.stop();
  await sendReport(tip, 1);
  writeFileSync(`/proc/${tip.child.pid}/clear_refs`, '5');  // the high-water mark begins anew
  const before = memoryOf(tip.child);
  const began = performance.now();
  await Promise.all([sendReport(tip, 10), sendReport(tip, 10), sendReport(tip, 10)]);
  const seconds = (performance.now() - began) / 1000;
  const most = memoryOf(tip.child, 'VmHWM');
  row('three reports at once, each ten files of 50 MB', `${(most - before).toFixed(1)} MB more, ${(1500 / seconds).toFixed(0)} MB/s`,
    `${before.toFixed(1)} MB before`, (most / before).toFixed(2), 'memory stays flat', 'memory after one file of 50 MB');
  await desk.remove();
  await tip.remove();
}
