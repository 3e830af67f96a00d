import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { restartServerCommand, showLogCommand } from './notices';
import { ServerSession } from './serverSession';
import { startSettings } from './settings';

let session: ServerSession | undefined;

/** Starts the server. All knowledge of notes is in it; this extension finds it, keeps it running and shows its log. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Notes Networking', { log: true });
  const started = new ServerSession(context.extensionPath, log);
  session = started;

  context.subscriptions.push(
    log,
    commands.registerCommand(restartServerCommand, () => started.restart()),
    commands.registerCommand(showLogCommand, () => {
      log.show();
    }),
    workspace.onDidChangeConfiguration(async change => {
      if (startSettings.some(setting => change.affectsConfiguration(setting))) {
        await started.restart();
      }
    }),
  );
  await started.restart();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
