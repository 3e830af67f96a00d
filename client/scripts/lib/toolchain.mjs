import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onPath } from './run.mjs';

/** Whether this machine can link a native program, which ahead-of-time compilation ends with. */
export function hasNativeToolchain() {
  return process.platform === 'win32' ? hasVisualStudio() : canLink();
}

/** Tried rather than looked up: a compiler may be there without a linker, headers or libraries. */
function canLink() {
  const compiler = ['clang', 'gcc'].find(onPath);
  if (!compiler || (process.platform === 'linux' && !onPath('objcopy'))) {
    return false;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'notes-networking-toolchain-'));
  try {
    const source = path.join(folder, 'main.c');
    writeFileSync(source, '#include <math.h>\nint main(int n, char **a) { return (int)sqrt(n) + (a == 0); }\n');
    const args = [source, '-o', path.join(folder, 'main'), '-lm', '-lpthread'];
    return spawnSync(compiler, args, { stdio: 'ignore' }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasVisualStudio() {
  const finder = path.join(
    process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
    'Microsoft Visual Studio/Installer/vswhere.exe',
  );
  const component = `Microsoft.VisualStudio.Component.VC.Tools.${process.arch === 'arm64' ? 'ARM64' : 'x86.x64'}`;
  const args = ['-latest', '-prerelease', '-products', '*', '-requires', component, '-property', 'installationPath'];
  return Boolean(spawnSync(finder, args, { encoding: 'utf8' }).stdout?.trim());
}
