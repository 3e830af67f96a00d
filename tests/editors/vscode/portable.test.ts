import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFailed, test } from 'vitest';
import { portableVsix } from '../../../client/scripts/lib/paths.mjs';
import { Editor } from './editor';
import { startWorkbench } from './workbench';

// The package for platforms that have none of their own: its server runs on the .NET of the machine.

test('with .NET it works as ever', async () => {
  const workbench = await startWorkbench('tests/editors/notebook', { extension: portableVsix });
  try {
    const editor = new Editor(workbench.page);
    onTestFailed(() => editor.screenshot('failed: with .NET'));
    await editor.showSideBar();
    await editor.row('People', 'Ida Lund, Harbour Library, due, last talked 10 weeks ago').waitFor();
    await editor.open('Ida Lund.md');
    await editor.lens('5 conversations').waitFor();
  } finally {
    await workbench.close();
  }
});

test('without it one is told what to install, and nothing else goes wrong', async () => {
  const dotnet = oldDotnet();
  const workbench = await startWorkbench('tests/editors/notebook', { extension: portableVsix, environment: { DOTNET_ROOT: dotnet } });
  try {
    const editor = new Editor(workbench.page);
    onTestFailed(() => editor.screenshot('failed: without .NET'));
    await editor.open('Ida Lund.md');
    const told = editor.notification('Notes Networking runs on the .NET 10 runtime');
    await told.getByText(`has 8.0.4`).waitFor();
    for (const action of ['Get .NET', 'Start Again', 'Open Settings']) {
      await told.getByRole('button', { name: action }).waitFor();
    }
    await editor.showSideBar();
    await editor.view('People').getByText('The server is not running.').waitFor();
    await editor.screenshot('vscode-no-dotnet');
    expect(await workbench.page.locator('.notification-list-item').count()).toBe(1);
    expect(await editor.notification('keeps stopping').count()).toBe(0);
  } finally {
    await workbench.close();
    rmSync(dotnet, { recursive: true });
  }
});

/** A folder with a .NET that is too old. */
function oldDotnet(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'notes-networking-dotnet-'));
  const program = path.join(folder, 'dotnet');
  writeFileSync(program, '#!/bin/sh\necho "Microsoft.NETCore.App 8.0.4 [/usr/share/dotnet/shared/Microsoft.NETCore.App]"\n');
  chmodSync(program, 0o755);
  return folder;
}
