import path from 'node:path';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';

export const root = path.resolve(fileURLToPath(import.meta.url), '../../../..');
export const server = path.join(root, 'dist', 'server', windows ? 'notes-networking.exe' : 'notes-networking');
/** The server for every platform: it runs on an installed .NET. */
export const portableServer = path.join(root, 'dist', 'portable', 'notes-networking.dll');
export const extension = path.join(root, 'dist', 'client', 'extension.js');
export const vsix = path.join(root, 'dist', `notes-networking-${vscodeTarget()}.vsix`);
export const portableVsix = path.join(root, 'dist', 'notes-networking.vsix');

/** This machine's platform as .NET names it: `linux-x64`, `osx-arm64`, `win-x64`. */
export function dotnetPlatform() {
  const system = { darwin: 'osx', win32: 'win', linux: usesMusl() ? 'linux-musl' : 'linux' }[process.platform];
  return `${system ?? process.platform}-${process.arch}`;
}

/** The same as VS Code names it: `linux-x64`, `darwin-arm64`, `win32-x64`, `alpine-x64`. */
export function vscodeTarget() {
  const system = usesMusl() ? 'alpine' : process.platform;
  return `${system}-${process.arch === 'arm' ? 'armhf' : process.arch}`;
}

function usesMusl() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
}
