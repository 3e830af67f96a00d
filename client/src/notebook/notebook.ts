import { EventEmitter, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { AgendaItem, Contact, FollowUp } from './answers';

/** Where the picture of the notebook stands: no server, a server that still reads, or one that answered. */
export type Stage = 'off' | 'reading' | 'ready';

/** What the views show of the notebook: asked anew whenever the server says that answers may differ. */
export class Notebook implements Disposable {
  people: readonly Contact[] = [];
  agenda: readonly AgendaItem[] = [];
  followUps: readonly FollowUp[] = [];
  stage: Stage = 'off';

  private readonly changes = new EventEmitter<void>();
  readonly onDidChange = this.changes.event;

  private client: LanguageClient | undefined;
  private listening: Disposable | undefined;
  private asked = 0;

  /** Follows a server that runs, or none. */
  follow(client: LanguageClient | undefined): void {
    this.listening?.dispose();
    this.client = client;
    this.listening = client?.onNotification('notesNetworking/didChange', () => void this.refresh());
    void this.refresh();
  }

  dispose(): void {
    this.listening?.dispose();
    this.changes.dispose();
  }

  /** Asks anew. An answer that another question has overtaken is dropped. */
  private async refresh(): Promise<void> {
    const client = this.client;
    const number = ++this.asked;
    if (!client) {
      this.set('off', [], [], []);
      return;
    }
    if (this.stage === 'off') {
      this.set('reading', [], [], []);
    }
    try {
      const [people, agenda, followUps] = await Promise.all([
        client.sendRequest<Contact[]>('notesNetworking/people'),
        client.sendRequest<AgendaItem[]>('notesNetworking/agenda'),
        client.sendRequest<FollowUp[]>('notesNetworking/followUps'),
      ]);
      if (number === this.asked) {
        this.set('ready', people, agenda, followUps);
      }
    } catch (failure) {
      // A server that went away is followed by another, which is asked again; anything else belongs in the log.
      if (number === this.asked && client.isRunning()) {
        client.error('The views could not be filled', failure);
      }
    }
  }

  private set(stage: Stage, people: Contact[], agenda: AgendaItem[], followUps: FollowUp[]): void {
    [this.stage, this.people, this.agenda, this.followUps] = [stage, people, agenda, followUps];
    this.changes.fire();
  }
}
