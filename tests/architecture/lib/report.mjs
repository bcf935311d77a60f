// One assertion for a list of findings: it names each with its place.
import assert from 'node:assert/strict';

/** Fails with all findings, one a line, when there are any. */
export function none(findings, what) {
  const count = findings.length;
  assert.equal(count, 0, `${what}: ${count}\n${findings.map((line) => `  ${line}`).join('\n')}`);
}
