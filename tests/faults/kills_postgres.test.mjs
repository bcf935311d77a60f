// crashes.test.mjs on PostgreSQL: the instants that differ are those around a commit over a socket, and
// the server fails too. The programs are those of ./run, where ./test has built them: they start
// ten times as fast as under the sanitizers, which crashes.test.mjs runs.
if (process.env.HD_PLAIN_BIN) process.env.HD_PROGRAMS = process.env.HD_PLAIN_BIN;
process.env.HD_STORE = 'postgres'; // before the libraries look
await import('./crashes.test.mjs');
