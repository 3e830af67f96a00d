import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDashboard } from './dashboard.mjs';
import { makeIfNeeded } from './freshness.mjs';
import { dotnetPlatform, portableServer, root, server } from './paths.mjs';
import { must, onPath, StepFailed } from './run.mjs';
import { hasNativeToolchain } from './toolchain.mjs';

const inputs = [
  'server',
  'dist/dashboard/report.html',
  'docs/diagnostics.md',
  'Directory.Build.props',
  'Directory.Packages.props',
  'global.json',
  '.editorconfig',
  'client/scripts/lib/server.mjs',
];

/** Builds dist/server/notes-networking, and dist/dashboard, whose page it carries. Returns whether it is the native program. */
export async function buildServer() {
  if (!onPath('dotnet')) {
    throw new StepFailed('The .NET 10 SDK is needed, and “dotnet” is not on the PATH.');
  }
  await buildDashboard();
  const native = hasNativeToolchain();
  if (!native) {
    console.log(
      'No C compiler and linker here, so the server is built to run on the installed .NET: it works the same, and ' +
        'starts more slowly. (For the native one: gcc or clang with the C library’s headers; on Windows, the C++ tools.)',
    );
  }
  makeIfNeeded('server', {
    output: server,
    inputs,
    variant: native ? 'native' : 'framework-dependent',
    make: native ? publishNative : publishForInstalledDotnet,
  });
  return native;
}

/** Builds dist/portable, the server for every platform. */
export async function buildPortableServer() {
  await buildDashboard();
  makeIfNeeded('portable', {
    output: portableServer,
    inputs,
    variant: 'portable',
    // A later .NET will do as well.
    make: () => publish(portableServer, ...onInstalledDotnet, '-p:UseAppHost=false', '-p:RollForward=Major'),
  });
}

const onInstalledDotnet = ['-p:PublishAot=false', '--self-contained', 'false'];

function publishNative() {
  publish(server, '-r', dotnetPlatform());
}

function publishForInstalledDotnet() {
  const windows = process.platform === 'win32';
  publish(server, ...onInstalledDotnet, `-p:UseAppHost=${windows}`);
  if (!windows) {
    // .NET's own launcher finds only some installations of .NET; this one names the one that was built with.
    const start = `exec "${onPath('dotnet')}" "$(dirname "$(readlink -f "$0")")/notes-networking.dll" "$@"`;
    writeFileSync(server, `#!/bin/sh\n${start}\n`);
    chmodSync(server, 0o755);
  }
}

function publish(program, ...kind) {
  console.log('Building the server…');
  const folder = path.dirname(program);
  rmSync(folder, { recursive: true, force: true });
  must('dotnet', [
    'publish',
    path.join('server', 'LanguageServer'),
    ...['-c', 'Release', '-o', folder, '--nologo', '-v', 'quiet', ...kind],
    // Apart from the everyday build: the two want different packages restored, and would undo each other's work.
    ...['--artifacts-path', path.join(root, 'dist', 'build')],
    // A publish adds this platform's packages to the lock files; the committed ones are the same for everyone.
    '-p:NuGetLockFilePath=obj/publish.lock.json',
    // The program alone: no symbols, no documentation files.
    ...['-p:CopyOutputSymbolsToPublishDirectory=false', '-p:PublishDocumentationFiles=false'],
    ...['-p:PublishReferencesDocumentationFiles=false', '-p:AllowedReferenceRelatedFileExtensions=none'],
  ]);
}
