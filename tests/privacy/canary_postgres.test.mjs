// canary.test.mjs on PostgreSQL: the tables, the write-ahead log and the log of the server, and what a
// copy by pg_dump would carry away, are searched; for the password of the database too.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

process.env.HD_STORE = 'postgres'; // before the libraries look
await import('./canary.test.mjs');
const { Tip, root } = await import('../http/lib/tip.mjs');

test('settings that libpq cannot read are not repeated, because a password may stand in them', async () => {
  const tip = new Tip();
  tip.settle(`data = "${tip.data}"`, 'store = "postgres"', `province = "${join(root, 'province/hai-phong')}"`,
    '[tip]', 'port = 0',
    '[postgres]', 'tip = "host=/nowhere password=chim yến bay 7116"');
  await assert.rejects(tip.start(), (error) => {
    assert.match(error.message, /PostgreSQL\/inbox/);
    assert.doesNotMatch(error.message, /chim|yến|bay|7116/);
    return true;
  });
  await tip.remove();
});
