import { EventEmitter, Uri, commands, workspace, type Disposable, type TextDocumentContentProvider } from 'vscode';

const scheme = 'notes-networking-brief';

/** Briefs as pages to read: nothing that could be edited, saved, or left behind unsaved. */
export class Briefs implements TextDocumentContentProvider, Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changes = new EventEmitter<Uri>();
  readonly onDidChange = this.changes.event;
  private readonly registrations = [
    workspace.registerTextDocumentContentProvider(scheme, this),
    workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
  ];

  provideTextDocumentContent(uri: Uri): string | undefined {
    return this.texts.get(uri.toString());
  }

  /** Shows the brief on a contact. It stays when another note is opened: an unlocked preview would follow that one. */
  async show(note: string, markdown: string): Promise<void> {
    const path = Uri.parse(note).path;
    const uri = Uri.from({ scheme, path: path.slice(path.lastIndexOf('/')), query: note });
    this.texts.set(uri.toString(), markdown);
    this.changes.fire(uri);
    await commands.executeCommand('markdown.showPreview', uri, undefined, { locked: true });
  }

  dispose(): void {
    for (const registration of this.registrations) {
      registration.dispose();
    }
    this.changes.dispose();
  }
}
