import { Uri, commands, env, window } from 'vscode';

/** The extension's own commands, as in package.json; every other command belongs to the server. */
export const restartServerCommand = 'notesNetworking.restartServer';
export const showLogCommand = 'notesNetworking.showLog';

const actions = {
  'Get .NET': () => env.openExternal(Uri.parse('https://dotnet.microsoft.com/download')),
  'Show the Log': () => commands.executeCommand(showLogCommand),
  'Start Again': () => commands.executeCommand(restartServerCommand),
  'Open Settings': () => commands.executeCommand('workbench.action.openSettings', 'notesNetworking.server.path'),
};

type Action = keyof typeof actions;

/** Something the owner may want to know; the work goes on. */
export function warn(message: string, ...offered: Action[]): void {
  void window.showWarningMessage(message, ...offered).then(follow);
}

/** Something that does not work until the owner does something about it. */
export function fail(message: string, ...offered: Action[]): void {
  void window.showErrorMessage(message, ...offered).then(follow);
}

async function follow(chosen: Action | undefined): Promise<void> {
  if (chosen) {
    await actions[chosen]();
  }
}
