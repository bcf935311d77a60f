// What the coordinator's page asks, counted anew over 100,000 leads on one core: bench/figures.cpp.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bin } from '../tests/http/lib/tip.mjs';

const LEADS = 100_000;
const ASKED = {
  overview: 'the three figures and those of the year before',
  breakdown: 'one figure by commune',
  trend: 'one figure at the end of each month',
  leads: 'a page of the leads behind a figure',
  change: 'one changed lead taken into the table',
  known: 'figures asked again, nothing changed',
};

export function measureFigures({ row }) {
  const out = execFileSync(join(bin, 'bench', 'bench_figures'), [String(LEADS)]).toString();
  const figures = Object.fromEntries(out.trim().split('\n').map((line) => line.split('\t')));
  for (const [name, what] of Object.entries(ASKED)) {
    row(`${what}, ${LEADS} leads`, `${figures[name]} ms`, `${figures.walk} ms`,
      (figures[name] / figures.walk).toFixed(2), 'at most 20 ms', 'every lead looked at once');
  }
}
