import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** A step that went wrong in a way that is the reader's to mend: shown as one message, without a stack trace. */
export class StepFailed extends Error {}

/** Runs a program from the root of the checkout, its output shown as it comes. Returns its exit code. */
export function run(command, args, options = {}) {
  // A shell (which Windows needs for .cmd files) would split what has a space in it.
  const [program, ...rest] = options.shell ? [command, ...args].map(word => `"${word}"`) : [command, ...args];
  const { error, status } = spawnSync(program, rest, { cwd: root, stdio: 'inherit', ...options });
  if (error) {
    throw new StepFailed(error.code === 'ENOENT' ? `“${command}” is needed and is not on the PATH.` : error.message);
  }
  return status ?? 1;
}

/** The same for a step that everything after it needs. */
export function must(command, args, options) {
  const code = run(command, args, options);
  if (code !== 0) {
    throw new StepFailed(`“${path.basename(command)} ${args.slice(0, 2).join(' ')}” failed with exit code ${code}.`);
  }
}

/** Runs the program of an npm package with this Node: no shell, so the same on every platform. */
export function npmProgram(file, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', file), ...args], options);
}

/** The full path of a program on the PATH, or undefined. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => endings.map(ending => path.join(folder, name + ending)))
    .find(existsSync);
}

/** Runs a script's main function: its return value is the exit code, and a failed step is one line on stderr. */
export async function main(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    console.error(error instanceof StepFailed ? error.message : error);
    process.exitCode = 1;
  }
}
