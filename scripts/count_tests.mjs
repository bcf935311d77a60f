// Adds up the results of every kind of test: node scripts/count_tests.mjs FOLDER KIND...
// A kind leaves FOLDER/<kind>.xml in the JUnit form: ctest has one case per doctest program, whose
// own count stands in its output; node has one case per test. A kind without tests is an error.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...kinds] = process.argv.slice(2);

const doctestLine =
  /\[doctest\] test cases:\s*\d+\s*\|\s*(\d+) passed\s*\|\s*(\d+) failed(?:\s*\|\s*(\d+) skipped)?/;

/** Splits a report into its leaf cases: {passed, failed, skipped} of each. */
function countCases(xml) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const found of xml.matchAll(/<testcase\b([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const body = found[3] ?? '';
    const plain = body.replaceAll(/\u001b\[[0-9;]*m|&#27;\[[0-9;]*m|\[[0-9;]+m/g, '');
    const inner = plain.match(doctestLine);
    const broke = /<failure\b|<error\b/.test(body) || /status="fail"/.test(found[1]);
    if (inner) {
      total.passed += Number(inner[1]);
      total.failed += Number(inner[2]) || (broke ? 1 : 0);
      total.skipped += Number(inner[3] ?? 0);
    } else if (broke) {
      total.failed += 1;
    } else if (/<skipped\b/.test(body)) {
      total.skipped += 1;
    } else {
      total.passed += 1;
    }
  }
  return total;
}

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const kind of kinds) {
  const file = join(folder, `${kind}.xml`);
  const count = existsSync(file)
    ? countCases(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  const isEmpty = count.passed + count.failed === 0;
  if (isEmpty) count.failed += 1;
  const note = isEmpty ? ' (no test ran)' : count.skipped ? `, ${count.skipped} skipped` : '';
  console.log(`${kind.padEnd(14)} ${count.passed} passed, ${count.failed} failed${note}`);
  for (const key of Object.keys(sum)) sum[key] += count[key];
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
