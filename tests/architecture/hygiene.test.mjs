// What must not stand in the project: machines, registries, private paths; and links that lead nowhere.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { allFiles, filesIn, read, root } from './lib/files.mjs';
import { none } from './lib/report.mjs';

const textFiles = allFiles().filter((file) =>
  !/\.(?:png|jpe?g|webp|woff2?|ico|db)$/.test(file) && file !== 'LICENSE');

// written in parts, so that this file does not find itself
const forbidden = [
  `/wo${'rk'}/`, `/fa${'rm'}/`, `bash_${'jobs'}`, `deb.deb${'ian'}.org`, `registry.npm${'js'}`,
  `pypi.${'org'}`, `"resolved": "ht${'tp'}`, `/ro${'ot'}/`, `/ho${'me'}/`,
];

test('no address of a registry and no path of a machine stands in a file', () => {
  const findings = [];
  for (const file of textFiles) {
    const text = read(file);
    for (const word of forbidden) if (text.includes(word)) findings.push(`${file}: ${word}`);
  }
  none(findings, 'addresses and paths');
});

test('every package of the installer is explained in THIRD_PARTY.md', () => {
  const page = read('THIRD_PARTY.md');
  const packages = read('scripts/packages.txt').split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/)[1]);
  const web = JSON.parse(read('web/package.json'));
  const names = [...packages, ...Object.keys({ ...web.dependencies, ...web.devDependencies })];
  none(names.filter((name) => !page.includes(`\`${name}\``)), 'packages without a reason');
});

const pages = allFiles().filter((file) => file.endsWith('.md'));

test('every link between pages leads somewhere', () => {
  const findings = [];
  for (const page of pages) {
    for (const hit of read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(hit[1])) continue;
      const target = normalize(join(dirname(page), hit[1]));
      if (!existsSync(join(root, target))) findings.push(`${page}: ${hit[1]}`);
    }
  }
  none(findings, 'dead links');
});

test('every file that a page names in `src/…` exists', () => {
  const findings = [];
  for (const page of ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'README.vi.md']) {
    for (const hit of read(page).matchAll(/`((?:src|tests|web|words|law|pages|scripts|docs)\/[\w./-]+)`/g)) {
      if (!existsSync(join(root, hit[1]))) findings.push(`${page}: ${hit[1]}`);
    }
  }
  none(findings, 'files that pages name and that do not exist');
});

test('the two READMEs link each other first and name the two commands', () => {
  const findings = [];
  for (const [page, other] of [['README.md', 'README.vi.md'], ['README.vi.md', 'README.md']]) {
    const lines = read(page).split('\n');
    if (!lines.slice(0, 1).join().includes(`](${other})`)) findings.push(`${page}: no link to ${other}`);
    for (const command of ['./run', './test']) {
      if (!read(page).includes(command)) findings.push(`${page}: no ${command}`);
    }
  }
  none(findings, 'READMEs');
});

test('a decision says what was decided, why, and what was rejected', () => {
  const findings = [];
  const decisions = filesIn('docs/decisions', '.md');
  decisions.forEach((file, at) => {
    const text = read(file);
    for (const part of ['## Decision', '## Why', '## Rejected']) {
      if (!text.includes(part)) findings.push(`${file}: no "${part}"`);
    }
    const number = String(at + 1).padStart(4, '0');
    if (!file.startsWith(`docs/decisions/${number}-`)) findings.push(`${file}: is not number ${number}`);
  });
  none(findings, 'decisions');
});

// A browser cuts what is pasted in silence; only boxes of a day and an hour may do so.
test('no field of the staff app cuts what is typed', () => {
  const ofTime = new Set(['web/src/parts/DayInputs.svelte', 'web/src/parts/ClockInput.svelte']);
  const cutting = filesIn('web/src', '.svelte')
    .filter((file) => !ofTime.has(file) && /\bmaxlength\b/i.test(read(file)));
  none(cutting, 'fields with maxlength');
});

test('./test knows every folder with tests as a kind', () => {
  const kinds = read('test').match(/^all_kinds='([^']*)'/m)[1].split(' ');
  const folders = new Set(allFiles()
    .filter((file) => /^tests\/.*(?:\.test\.mjs|_test\.cpp)$/.test(file))
    .map((file) => file.split('/')[1]));
  none([...folders].filter((folder) => !kinds.includes(folder)), 'tests that ./test does not run');
});
