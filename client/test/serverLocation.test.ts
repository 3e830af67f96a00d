import { describe, expect, test } from 'vitest';
import { locateServer, type ServerSearch } from '../src/serverLocation';

const bundled = '/ext/dist/server/notes-networking';

function locate(changes: Partial<ServerSearch> & { runnable?: string[] } = {}) {
  const runnable = changes.runnable ?? [bundled];
  return locateServer({
    configured: '',
    extensionPath: '/ext',
    platform: 'linux',
    canRun: file => runnable.includes(file),
    ...changes,
  });
}

describe('the server is found', () => {
  test('in the extension, where nothing is set', () => {
    expect(locate()).toEqual({ path: bundled });
  });

  test('in the extension, where the setting holds only spaces', () => {
    expect(locate({ configured: '  ' })).toEqual({ path: bundled });
  });

  test('under its Windows name on Windows', () => {
    expect(locate({ platform: 'win32', runnable: [`${bundled}.exe`] })).toEqual({ path: `${bundled}.exe` });
  });

  test('where the setting says, before the one in the extension', () => {
    expect(locate({ configured: ' /opt/nn ', runnable: [bundled, '/opt/nn'] })).toEqual({ path: '/opt/nn' });
  });
});

describe('the owner is told what to do', () => {
  test('when the setting names no program, and no other server takes its place', () => {
    const problem = problemOf(locate({ configured: '/opt/gone' }));
    expect(problem).toContain('/opt/gone');
    expect(problem).toContain('notesNetworking.server.path');
  });

  test('when the setting is no full path, even if such a file could be run from here', () => {
    expect(problemOf(locate({ configured: 'bin/nn', runnable: ['bin/nn'] }))).toContain('full path');
  });

  test('when the extension has no server', () => {
    const problem = problemOf(locate({ runnable: [] }));
    expect(problem).toContain(bundled);
    expect(problem).toContain('npm run build');
  });
});

function problemOf(location: ReturnType<typeof locateServer>): string {
  if ('path' in location) {
    throw new Error(`expected a problem, and ${location.path} was found`);
  }
  return location.problem;
}
