import { CancellationTokenSource, Uri, ViewColumn, commands, window, workspace, type Disposable, type WebviewPanel, type WebviewPanelSerializer } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Dashboard as Data } from '../../dashboard/data';
import type { Notebook } from '../notebook/notebook';
import { openCommand } from '../notebook/places';
import { pageHtml } from './pageHtml';

/** What the page says; it says nothing else. */
type Said = { type: 'ready' } | { type: 'open'; path: string; line?: number };

/** The dashboard: the page of `report` (client/dashboard), filled anew whenever a note changes. There is one at most. */
export class Dashboard implements WebviewPanelSerializer, Disposable {
  static readonly viewType = 'notesNetworking.dashboard';

  private panel: WebviewPanel | undefined;
  /** A note of the notebook that is shown; undefined for the first one. */
  private note: Uri | undefined;
  private shown: Data | undefined;
  private asking = new CancellationTokenSource();
  private readonly listening: Disposable;

  /** @param client gives the client of a server that answers, if there is one now */
  constructor(
    private readonly extension: Uri,
    private readonly notebook: Notebook,
    private readonly client: () => LanguageClient | undefined,
  ) {
    this.listening = notebook.onDidChange(() => void this.fill());
  }

  dispose(): void {
    this.listening.dispose();
    this.panel?.dispose();
  }

  /** Shows the notebook of the note that is open, else the first. */
  show(): void {
    const open = window.activeTextEditor?.document.uri;
    if (open && workspace.getWorkspaceFolder(open)) {
      this.note = open;
    }
    if (this.panel) {
      this.panel.reveal();
      void this.fill();
    } else {
      this.adopt(window.createWebviewPanel(Dashboard.viewType, 'Dashboard', ViewColumn.Active));
    }
  }

  /** A window that opens again brings its panels; what was chosen on the page is in its own state. */
  deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    this.panel?.dispose();
    this.adopt(panel);
    return Promise.resolve();
  }

  // The page of a hidden panel is gone, and says that it is ready when it is back: nothing is kept running for it.
  private adopt(panel: WebviewPanel): void {
    this.panel = panel;
    const files = Uri.joinPath(this.extension, 'dist', 'dashboard');
    panel.webview.options = { enableScripts: true, localResourceRoots: [files] };
    panel.webview.onDidReceiveMessage((said: Said) => (said.type === 'ready' ? this.fill() : this.open(said)));
    panel.onDidDispose(() => {
      if (this.panel === panel) {
        this.panel = undefined;
      }
    });
    panel.webview.html = pageHtml(panel.webview, files);
  }

  /** Asks for what there is to show. A question that another one has overtaken is cancelled. */
  private async fill(): Promise<void> {
    if (!this.panel?.visible) {
      return;
    }
    const client = this.client();
    this.asking.cancel();
    const asking = (this.asking = new CancellationTokenSource());
    if (!client || this.notebook.stage !== 'ready' || !workspace.workspaceFolders) {
      this.tell(
        !client ? 'The server is not running. The command “Notes Networking: Restart the Server” starts it.'
        : workspace.workspaceFolders ? 'Your notes are being read…'
        : 'Open the folder with your notes, and everyone in them appears here.',
      );
      return;
    }
    try {
      const data = await client.sendRequest<Data>('notesNetworking/dashboard', this.note ? { uri: this.note.toString() } : {}, asking.token);
      if (!asking.token.isCancellationRequested) {
        this.shown = data;
        this.post({ type: 'data', data });
      }
    } catch (failure) {
      // A server that went away is followed by another, and then the views change, which fills the page anew.
      if (!asking.token.isCancellationRequested && client.isRunning()) {
        client.error('The dashboard could not be filled', failure);
        this.tell('The dashboard could not be filled. The command “Notes Networking: Show the Log” may tell why.');
      }
    }
  }

  private tell(text: string): void {
    this.post({ type: 'problem', text });
  }

  private post(message: { type: 'data'; data: Data } | { type: 'problem'; text: string }): void {
    void this.panel?.webview.postMessage(message);
  }

  private async open({ path, line = 0 }: Extract<Said, { type: 'open' }>): Promise<void> {
    if (this.shown?.root === undefined) {
      return;
    }
    const start = { line, character: 0 };
    const place = { uri: Uri.joinPath(Uri.parse(this.shown.root), path).toString(), range: { start, end: start } };
    const { command, arguments: given } = openCommand(place, 'Open the Note');
    await commands.executeCommand(command, ...given);
  }
}
