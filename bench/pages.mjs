// Public pages per second against nginx sending the same bytes.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, openCity } from './lib.mjs';

const seconds = 4;
const rounds = 5;

function nginx(folder, page, port) {
  mkdirSync(join(folder, 'www'), { recursive: true });
  writeFileSync(join(folder, 'www', 'index.html'), page.html);
  const headers = Object.entries(page.headers)
    .filter(([name]) => !['content-type', 'content-length', 'connection', 'date', 'keep-alive'].includes(name))
    .map(([name, value]) => `add_header ${name} "${String(value).replaceAll('"', '\\"')}";`);
  writeFileSync(join(folder, 'nginx.conf'), [
    'daemon off;', ...(process.getuid() === 0 ? ['user root;'] : []), 'worker_processes 2;', `pid ${folder}/nginx.pid;`, `error_log ${folder}/error.log;`,
    'events { worker_connections 256; }',
    'http { access_log off; default_type "text/html; charset=utf-8"; keepalive_requests 1000000;',
    `server { listen 127.0.0.1:${port}; root ${folder}/www; etag off; server_tokens off; ${headers.join(' ')} } }`].join('\n'));
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
}

function pagesPerSecond(port) {
  const out = execFileSync('wrk', ['-t1', '-c16', `-d${seconds}s`, `http://127.0.0.1:${port}/`]).toString();
  if (/Non-2xx/.test(out)) throw new Error(out);
  return Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]);
}

export async function measurePages({ folder, row }) {
  const { tip, desk } = await openCity();
  const port = 18199;
  const other = nginx(folder, await tip.get('/'), port);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const ours = [], theirs = [], ratios = [];
  for (let i = 0; i < rounds; ++i) {
    ours.push(pagesPerSecond(tip.port));
    theirs.push(pagesPerSecond(port));
    ratios.push(ours.at(-1) / theirs.at(-1));
  }
  other.kill();
  row('public front page, 16 connections', `${median(ours).toFixed(0)}/s`, `${median(theirs).toFixed(0)}/s`,
    median(ratios).toFixed(2), 'at least 0.7', 'nginx, 2 workers, the same bytes and headers');
  await desk.remove();
  await tip.remove();
}
