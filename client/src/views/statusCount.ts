import { MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { Notebook } from '../notebook/notebook';

/** How many people are due, in the status bar; nothing where nobody is. */
export class StatusCount implements Disposable {
  private readonly item = window.createStatusBarItem('notesNetworking.due', StatusBarAlignment.Left);
  private readonly listening: Disposable;

  constructor(private readonly notebook: Notebook) {
    this.item.name = 'Notes Networking: who is due';
    this.item.command = 'notesNetworking.agenda';
    this.listening = notebook.onDidChange(() => {
      this.show();
    });
  }

  dispose(): void {
    this.listening.dispose();
    this.item.dispose();
  }

  private show(): void {
    const { due, people: { due: count } } = this.notebook.overview;
    if (count === 0) {
      this.item.hide();
      return;
    }
    const people = count === 1 ? '1 person' : `${count} people`;
    this.item.text = `$(comment-discussion) ${count}`;
    this.item.accessibilityInformation = { label: `${people} you may want to talk with`, role: 'button' };
    const rest = count > due.length ? [`… and ${count - due.length} more`] : [];
    const lines = [...due.map(entry => `- ${entry.reason}`), ...rest.map(line => `\n${line}`)];
    this.item.tooltip = new MarkdownString(`**${people} you may want to talk with**\n\n${lines.join('\n')}`);
    this.item.show();
  }
}
