import { readFileSync, readdirSync } from 'node:fs';

/** Ids of the running processes whose program lies in a folder: with a folder of its own, a test sees only its own. */
export function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => programOf(pid).startsWith(folder));
}

/** Whether any process of a group still runs. */
export function groupLives(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

function programOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
  } catch {
    return ''; // It has just ended.
  }
}
