// The public side carries only the tokens it uses, without the staff app's; what both name is one value.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './lib/files.mjs';
import { none } from './lib/report.mjs';

const blocks = (css) => {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const from = plain.indexOf('prefers-color-scheme: dark');
  const to = plain.indexOf('prefers-reduced-motion');
  assert.ok(from > 0 && to > from, 'day, night, then reduced motion');
  return [plain.slice(0, from), plain.slice(from, to)].map(properties);
};
function properties(css) {
  const own = css.replace(/^\[data-theme[^{]*\{[^}]*\}/gm, '');
  return new Map([...own.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) =>
    [name, value.replace(/["']/g, "'").replace(/(^|[^\d])\./g, '$10.').replace(/\s+/g, ' ').trim()]));
}
// The font of the public side is the device's own, which has the weights that ours lacks.
const ownOfPublic = new Set(['--weight-medium', '--weight-heavy']);

test('a design token has one value on the public side and in the staff app', () => {
  const publicSide = blocks(read('pages/tokens.css'));
  const staff = blocks(read('web/src/styles/tokens.css'));
  for (const [index, when] of ['day', 'night'].entries()) {
    assert.ok(publicSide[index].size > 10, `tokens of the public side by ${when}`);
    none([...publicSide[index]]
      .filter(([name, value]) => !ownOfPublic.has(name) && staff[index].get(name) !== value)
      .map(([name, value]) => `${name} by ${when}: ${value}, staff ${staff[index].get(name)}`),
    'tokens that differ');
  }
});
