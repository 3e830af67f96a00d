import { CancellationTokenSource, EventEmitter, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { FollowUp, ListedContact, Overview, Owner, PeopleGroup, RowChanges, Rows } from './answers';
import { Lists, countOf, type Patch, type RowList } from './lists';

/** Where the picture of the notebook stands: no server, a server that still reads, or one that answered. */
export type Stage = 'off' | 'reading' | 'ready';

/** How many rows are asked for at a time. */
const pageSize = 200;

const nothing: Overview = {
  version: 0,
  people: { due: 0, dueSoon: 0, inTouch: 0, resting: 0, new: 0 },
  followUps: { iOwe: 0, theyOwe: 0 },
  due: [],
};

/**
 * What the views show of the notebook. How many there are is always known; rows are asked for when somebody looks, and then
 * kept right by the changes that the server tells of.
 */
export class Notebook implements Disposable {
  stage: Stage = 'off';
  private lists = new Lists(nothing);

  private readonly changes = new EventEmitter<void>();
  /** Told whenever an answer may be another. */
  readonly onDidChange = this.changes.event;
  private readonly patches = new EventEmitter<Patch>();
  /** Told which rows and lists are others. */
  readonly onDidPatch = this.patches.event;

  private client: LanguageClient | undefined;
  private listening: Disposable | undefined;
  private asking = new CancellationTokenSource();

  /** How many there are of each, and who is due. */
  get overview(): Overview {
    return this.lists.overview;
  }

  /** Follows a server that runs, or none. */
  follow(client: LanguageClient | undefined): void {
    this.listening?.dispose();
    this.client = client;
    this.listening = client?.onNotification('notesNetworking/didChange', ({ rows }: { rows?: RowChanges }) => {
      this.take(rows);
    });
    this.startOver(client ? 'reading' : 'off', nothing);
    void this.begin();
  }

  dispose(): void {
    this.listening?.dispose();
    this.asking.cancel();
    this.changes.dispose();
    this.patches.dispose();
  }

  /** The people of a group as far as they are known: the first page where nobody looked yet. */
  async peopleIn(group: PeopleGroup): Promise<RowList<ListedContact> | undefined> {
    return this.lists.people.get(group) ?? this.askPeople(group);
  }

  /** The follow-ups of one side, likewise. */
  async followUpsOf(owner: Owner): Promise<RowList<FollowUp> | undefined> {
    return this.lists.followUps.get(owner) ?? this.askFollowUps(owner);
  }

  /** Adds a page to what is known of a list. */
  async more(list: PeopleGroup | Owner): Promise<void> {
    if (list === 'me' || list === 'them') {
      await this.askFollowUps(list);
    } else {
      await this.askPeople(list);
    }
    this.patches.fire({ all: true, people: new Set(), followUps: new Set(), rows: [] });
  }

  /** How many follow-ups a side has open. */
  countOf(owner: Owner): number {
    return countOf(this.overview, owner);
  }

  /** Everybody, by name, to choose from. */
  async everybody(): Promise<ListedContact[]> {
    return (await this.client?.sendRequest<Rows<ListedContact>>('notesNetworking/peopleRows'))?.rows ?? [];
  }

  /** A follow-up as it stands now; undefined where it is another one now, or gone. */
  async findNow({ uri, number, text }: FollowUp): Promise<FollowUp | undefined> {
    return (await this.client?.sendRequest<FollowUp | null>('notesNetworking/followUp', { uri, number, text })) ?? undefined;
  }

  private async begin(): Promise<void> {
    const overview = await this.ask<Overview>('notesNetworking/overview', {});
    if (overview && this.stage === 'reading') {
      this.startOver('ready', overview);
    }
  }

  private take(rows: RowChanges | undefined): void {
    if (this.stage !== 'ready' || !rows) {
      return;
    }
    if (rows.reload) {
      this.cancel();
    }
    this.patches.fire(this.lists.apply(rows));
    this.changes.fire();
  }

  private startOver(stage: Stage, overview: Overview): void {
    this.cancel();
    this.stage = stage;
    this.lists = new Lists(overview);
    this.patches.fire({ all: true, people: new Set(), followUps: new Set(), rows: [] });
    this.changes.fire();
  }

  private askPeople(group: PeopleGroup): Promise<RowList<ListedContact> | undefined> {
    return this.askPage('notesNetworking/peopleRows', { group }, lists => lists.people, group, lists => lists.newPeople(group));
  }

  private askFollowUps(owner: Owner): Promise<RowList<FollowUp> | undefined> {
    return this.askPage('notesNetworking/followUpRows', { owner }, lists => lists.followUps, owner, lists => lists.newFollowUps(owner));
  }

  /** Adds a page to what is known of a list. An answer that a change has overtaken is dropped, and asked for again. */
  private async askPage<K, T>(
    method: string,
    which: object,
    listsOf: (lists: Lists) => Map<K, RowList<T>>,
    key: K,
    make: (lists: Lists) => RowList<T>,
  ): Promise<RowList<T> | undefined> {
    const { lists } = this;
    for (;;) {
      const from = listsOf(lists).get(key)?.rows.length ?? 0;
      const page = await this.ask<Rows<T>>(method, { ...which, from, count: pageSize });
      if (!page || lists !== this.lists) {
        return undefined;
      }
      if (page.version >= lists.overview.version) {
        const list = (listsOf(lists).get(key) ?? make(lists)).extend(page, from);
        listsOf(lists).set(key, list);
        return list;
      }
    }
  }

  /** An answer; undefined where the question is pointless by now, or the server is gone. */
  private async ask<T>(method: string, parameters: object): Promise<T | undefined> {
    const { client, asking } = this;
    if (!client) {
      return undefined;
    }
    try {
      const answer = await client.sendRequest<T>(method, parameters, asking.token);
      return asking.token.isCancellationRequested ? undefined : answer;
    } catch (failure) {
      // A server that went away is followed by another, which is asked again; anything else belongs in the log.
      if (!asking.token.isCancellationRequested && client.isRunning()) {
        client.error('The views could not be filled', failure);
      }
      return undefined;
    }
  }

  private cancel(): void {
    this.asking.cancel();
    this.asking = new CancellationTokenSource();
  }
}
