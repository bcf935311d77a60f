// The files of the project, without what is built, installed or stored at run time.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const left_out = new Set(['.git', 'build', 'var', '.cache', 'node_modules', 'dist']);

function walk(folder, found) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (left_out.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, found);
    else if (entry.isFile()) found.push(relative(root, path));
  }
  return found;
}

let all;
/** Paths relative to the project, with '/', sorted. */
export function allFiles() {
  all ??= walk(root, []).sort();
  return all;
}

/** filesIn('src', '.cpp', '.hpp') */
export function filesIn(folder, ...endings) {
  return allFiles().filter(
    (file) => file.startsWith(`${folder}/`) && endings.some((ending) => file.endsWith(ending)),
  );
}

export function read(file) {
  return readFileSync(join(root, file), 'utf8');
}
