// The numbers of the house style: what fits a screen can be read by one person at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comments, functions } from './lib/cpp.mjs';
import { filesIn, read } from './lib/files.mjs';
import { none } from './lib/report.mjs';

const limits = {
  source_lines: 300, test_lines: 800, columns: 100,
  function_lines: 60, parameters: 5, nesting: 3, main_lines: 150,
};

const cpp = filesIn('src', '.cpp', '.hpp');
const cppTests = filesIn('tests', '.cpp', '.hpp');
const web = filesIn('web/src', '.ts', '.svelte', '.css')
  .filter((file) => file !== 'web/src/api/schema.d.ts'); // made from docs/api/openapi.json
const scripts = [...filesIn('tests', '.mjs'), ...filesIn('scripts', '.sh', '.mjs')];

function linesOf(file) {
  return read(file).replace(/\n$/, '').split('\n');
}

function tooLong(files, most) {
  return files
    .map((file) => ({ file, count: linesOf(file).length }))
    .filter(({ count }) => count > most)
    .map(({ file, count }) => `${file}: ${count} lines`);
}

test('a source has at most 300 lines, a test at most 800, a main at most 150', () => {
  const mains = cpp.filter((file) => /^src\/main\/haidang[\w]*\.cpp$/.test(file));
  const tests = scripts.filter((file) => file.startsWith('tests/'));
  none([
    ...tooLong([...cpp, ...web, ...filesIn('scripts', '.sh', '.mjs')], limits.source_lines),
    ...tooLong([...cppTests, ...tests], limits.test_lines),
    ...tooLong(mains, limits.main_lines),
  ], 'files that should be two');
});

test('a line of C++ has at most 100 columns', () => {
  const findings = [];
  for (const file of [...cpp, ...cppTests]) {
    linesOf(file).forEach((line, at) => {
      const columns = [...line].length;
      if (columns > limits.columns) findings.push(`${file}:${at + 1} ${columns} columns`);
    });
  }
  none(findings, 'long lines');
});

test('a function has at most 60 lines, 5 parameters and 3 levels', () => {
  const findings = [];
  let seen = 0;
  for (const file of [...cpp, ...cppTests]) {
    for (const { name, line, length, parameters, nesting } of functions(read(file))) {
      seen += 1;
      const place = `${file}:${line} ${name}`;
      if (length > limits.function_lines) findings.push(`${place}: ${length} lines`);
      if (parameters > limits.parameters) findings.push(`${place}: ${parameters} parameters`);
      if (nesting > limits.nesting) findings.push(`${place}: ${nesting} levels`);
    }
  }
  none(findings, 'functions that do too much');
  assert.ok(seen > 500, `only ${seen} functions were seen: the reader of functions is broken`);
});

const looksLikeCode = [
  /^(?:if|for|while|switch|return|throw|const|auto|std::|#include|static|using|HD_\w+)\b.*[;{)>]$/,
  /^[\w:.>()[\]-]+\s*(?:=|\()[^.]*\)?;$/,
  /^[{}]+;?$/,
];

test('no code is left in comments, nothing is put off', () => {
  const findings = [];
  for (const file of [...cpp, ...cppTests]) {
    for (const { line, text } of comments(read(file))) {
      if (looksLikeCode.some((pattern) => pattern.test(text))) findings.push(`${file}:${line} ${text}`);
    }
  }
  const putOff = new RegExp(`\\b(?:TO${'DO'}|FIX${'ME'}|XX${'X'}|HA${'CK'})\\b`);
  for (const file of [...cpp, ...cppTests, ...web, ...scripts]) {
    linesOf(file).forEach((line, at) => {
      if (putOff.test(line)) findings.push(`${file}:${at + 1} ${line.trim()}`);
    });
  }
  none(findings, 'left-overs');
});
