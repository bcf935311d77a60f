// kills.test.mjs on PostgreSQL: the instants that differ are those around a commit over a socket, and
// the server fails too.
process.env.HD_STORE = 'postgres'; // before the libraries look
await import('./kills.test.mjs');
