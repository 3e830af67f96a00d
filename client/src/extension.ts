import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { openExample } from './commands/example';
import { runServerCommand } from './commands/serverCommands';
import { openToday } from './commands/today';
import { Dashboard } from './dashboard/dashboard';
import { Briefs } from './notebook/briefs';
import { cardOf } from './notebook/card';
import type { Owner, PeopleGroup } from './notebook/answers';
import { Notebook } from './notebook/notebook';
import { openPlace } from './notebook/places';
import { restartServerCommand, showLogCommand } from './notices';
import { ServerSession } from './serverSession';
import { startSettings, today } from './settings';
import { FollowUpsView, openFollowUpCommand, type FollowUpRow } from './views/followUpsView';
import { showMoreCommand } from './views/moreRow';
import { offerMorningSummary } from './views/morningSummary';
import { PeopleView } from './views/peopleView';
import { StatusCount } from './views/statusCount';
import { tellStage } from './views/welcome';

let session: ServerSession | undefined;

/** Starts the server. All knowledge of notes is in it; this extension finds it, keeps it running and shows what it knows. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Notes Networking', { log: true });
  const notebook = new Notebook();
  const briefs = new Briefs();
  const started = new ServerSession(context.extensionPath, log, {
    executeCommand: (command, given, next) => {
      const client = started.client;
      return client ? runServerCommand(command, given, next, { notebook, client, briefs }) : undefined;
    },
  });
  session = started;
  started.onDidChangeClient(client => {
    notebook.follow(client);
  });

  const people = new PeopleView(notebook, contact => cardOf(started.client, contact));
  const dashboard = new Dashboard(context.extensionUri, notebook, () => started.client);
  const followUps = window.createTreeView('notesNetworking.followUps', { treeDataProvider: new FollowUpsView(notebook) });
  followUps.onDidChangeCheckboxState(async ({ items }) => {
    for (const [row] of items) {
      await commands.executeCommand('notesNetworking.completeFollowUp', row);
    }
  });

  context.subscriptions.push(
    log,
    notebook,
    briefs,
    followUps,
    window.createTreeView('notesNetworking.people', { treeDataProvider: people }),
    new StatusCount(notebook),
    offerMorningSummary(notebook, context.globalState, today),
    tellStage(notebook),
    dashboard,
    window.registerWebviewPanelSerializer(Dashboard.viewType, dashboard),
    commands.registerCommand('notesNetworking.dashboard', () => {
      dashboard.show();
    }),
    commands.registerCommand(showMoreCommand, (list: PeopleGroup | Owner) => notebook.more(list)),
    commands.registerCommand(openFollowUpCommand, async ({ followUp }: FollowUpRow) => openPlace((await notebook.findNow(followUp)) ?? followUp)),
    commands.registerCommand('notesNetworking.openToday', () => openToday(today)),
    commands.registerCommand('notesNetworking.openExample', () => openExample(context)),
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
