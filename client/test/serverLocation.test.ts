import { describe, expect, test } from 'vitest';
import { runtimesIn, type Dotnet } from '../src/dotnet';
import { locateServer, type ServerLocation, type ServerSearch } from '../src/serverLocation';

const bundled = '/ext/dist/server/notes-networking';
const portable = '/ext/dist/portable/notes-networking.dll';

function locate(changes: Partial<ServerSearch> & { runnable?: string[]; files?: string[]; dotnet?: Dotnet } = {}) {
  const runnable = changes.runnable ?? [bundled];
  return locateServer({
    configured: '',
    extensionPath: '/ext',
    platform: 'linux',
    canRun: file => runnable.includes(file),
    exists: file => (changes.files ?? []).includes(file),
    findDotnet: () => Promise.resolve(changes.dotnet),
    ...changes,
  });
}

describe('the server is found', () => {
  test('in the extension, where nothing is set', async () => {
    expect(await locate()).toEqual({ command: bundled, args: [] });
  });

  test('in the extension, where the setting holds only spaces', async () => {
    expect(await locate({ configured: '  ' })).toEqual({ command: bundled, args: [] });
  });

  test('under its Windows name on Windows', async () => {
    expect(await locate({ platform: 'win32', runnable: [`${bundled}.exe`] })).toEqual({ command: `${bundled}.exe`, args: [] });
  });

  test('where the setting says, before the one in the extension', async () => {
    expect(await locate({ configured: ' /opt/nn ', runnable: [bundled, '/opt/nn'] })).toEqual({ command: '/opt/nn', args: [] });
  });
});

describe('the server for all platforms', () => {
  const dotnet = { program: '/usr/bin/dotnet', runtimes: ['8.0.4', '10.0.1'] };

  test('is run by the .NET of the machine', async () => {
    expect(await locate({ runnable: [], files: [portable], dotnet })).toEqual({ command: '/usr/bin/dotnet', args: [portable] });
  });

  test('is run by a later .NET', async () => {
    expect(await locate({ runnable: [], files: [portable], dotnet: { ...dotnet, runtimes: ['11.0.2'] } })).toHaveProperty('command');
  });

  test('is not run by a preview', async () => {
    expect(await locate({ runnable: [], files: [portable], dotnet: { ...dotnet, runtimes: ['10.0.0-rc.2', '9.0.2'] } })).toHaveProperty('needsDotnet');
  });

  test('gives way to the one for this platform', async () => {
    expect(await locate({ files: [portable], dotnet })).toEqual({ command: bundled, args: [] });
  });

  test('asks for .NET where there is none', async () => {
    const location = await locate({ runnable: [], files: [portable] });
    expect(location).toHaveProperty('needsDotnet', true);
    expect(problemOf(location)).toContain('.NET 10 runtime in this package of the extension, and there is none here.');
  });

  test('asks for a newer .NET, and says what there is', async () => {
    const location = await locate({ runnable: [], files: [portable], dotnet: { ...dotnet, runtimes: ['8.0.4', '9.0.2'] } });
    expect(problemOf(location)).toContain('the one here (/usr/bin/dotnet) has 8.0.4, 9.0.2.');
  });

  test('looks at the runtime alone', () => {
    const listed = 'Microsoft.AspNetCore.App 10.0.1 [/usr/share/dotnet]\nMicrosoft.NETCore.App 8.0.4 [/usr/share/dotnet]\nMicrosoft.NETCore.App 9.0.2 [/usr/share/dotnet]\n';
    expect(runtimesIn(listed)).toEqual(['8.0.4', '9.0.2']);
  });
});

describe('the owner is told what to do', () => {
  test('when the setting names no program, and no other server takes its place', async () => {
    const problem = problemOf(await locate({ configured: '/opt/gone' }));
    expect(problem).toContain('/opt/gone');
    expect(problem).toContain('notesNetworking.server.path');
  });

  test('when the setting is no full path, even if such a file could be run from here', async () => {
    expect(problemOf(await locate({ configured: 'bin/nn', runnable: ['bin/nn'] }))).toContain('full path');
  });

  test('when the extension has no server', async () => {
    const problem = problemOf(await locate({ runnable: [] }));
    expect(problem).toContain(bundled);
    expect(problem).toContain('npm run build');
  });
});

function problemOf(location: ServerLocation): string {
  if ('command' in location) {
    throw new Error(`expected a problem, and ${location.command} was found`);
  }
  return location.problem;
}
