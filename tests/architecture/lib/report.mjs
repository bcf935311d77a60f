// One assertion for a list of findings: it names each with its place.

/** Fails with all findings, one a line, when there are any. */
export function none(findings, what) {
  if (findings.length === 0) return;
  const error = new Error(`${what}: ${findings.length}\n  ${findings.join('\n  ')}`);
  error.stack = error.message; // where the test stands is known; the findings are the news
  throw error;
}
