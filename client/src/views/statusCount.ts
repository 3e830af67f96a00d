import { MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { Notebook } from '../notebook/notebook';

const first = 5;

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
    const due = this.notebook.agenda.filter(entry => entry.kind === 'contact');
    if (due.length === 0) {
      this.item.hide();
      return;
    }
    const people = due.length === 1 ? '1 person' : `${due.length} people`;
    this.item.text = `$(comment-discussion) ${due.length}`;
    this.item.accessibilityInformation = { label: `${people} you may want to talk with`, role: 'button' };
    const rest = due.length > first ? [`… and ${due.length - first} more`] : [];
    const lines = [...due.slice(0, first).map(entry => `- ${entry.reason}`), ...rest.map(line => `\n${line}`)];
    this.item.tooltip = new MarkdownString(`**${people} you may want to talk with**\n\n${lines.join('\n')}`);
    this.item.show();
  }
}
