import path from 'node:path';
import { expect, test } from 'vitest';
import { findDotnet } from '../src/dotnet';

const old = path.join('/opt/old', 'dotnet');
const answers: Record<string, string> = { [old]: 'Microsoft.NETCore.App 8.0.4 [/opt/old]', dotnet: 'Microsoft.NETCore.App 10.0.1 [/usr/share]' };

function find(folder: string | undefined, there: string[]) {
  return findDotnet(folder, program => (there.includes(program) ? Promise.resolve(answers[program] ?? '') : Promise.reject(new Error(`no ${program}`))));
}

test.each([
  ['on the PATH', '', ['dotnet'], { program: 'dotnet', runtimes: ['10.0.1'] }],
  ['in DOTNET_ROOT first', '/opt/old', [old, 'dotnet'], { program: old, runtimes: ['8.0.4'] }],
  ['on the PATH where DOTNET_ROOT has none', '/opt/gone', ['dotnet'], { program: 'dotnet', runtimes: ['10.0.1'] }],
  ['nowhere where none answers', '/opt/gone', [], undefined],
])('.NET is found %s', async (_, folder, there, expected) => {
  expect(await find(folder, there)).toEqual(expected);
});
