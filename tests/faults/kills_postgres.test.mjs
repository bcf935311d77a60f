// kills.test.mjs on PostgreSQL: the programs are killed, the server stays; the instants that differ are
// those around a commit over a socket.
process.env.HD_STORE = 'postgres'; // before the libraries look
await import('./kills.test.mjs');
