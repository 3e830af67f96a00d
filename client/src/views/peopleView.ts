import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
} from 'vscode';
import type { ContactState, ListedContact } from '../notebook/answers';
import type { Patch } from '../notebook/lists';
import type { Notebook } from '../notebook/notebook';
import { openCommand } from '../notebook/places';
import { moreItem, type MoreRow } from './moreRow';
import { announce, describe, groups, type Group } from './peopleGroups';

/** A contact's row: commands of the row get it as their argument. */
export interface PersonRow {
  contact: ListedContact;
  group: Group;
}

type Row = Group | PersonRow | MoreRow;

const icons: Record<ContactState, [icon: string, colour?: string]> = {
  longDue: ['comment-unresolved', 'notesNetworking.longDue'],
  due: ['comment-unresolved', 'charts.yellow'],
  dueSoon: ['comment', 'charts.blue'],
  inTouch: ['comment-discussion', 'charts.green'],
  resting: ['coffee'],
  new: ['person-add', 'charts.purple'],
};

/** The People view: everyone, by how things stand. */
export class PeopleView implements TreeDataProvider<Row> {
  private readonly changes = new EventEmitter<Row | Row[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly rows = new Map<string, PersonRow>();
  private shown = '';

  /** @param card gives a contact's card as Markdown, when somebody points at the row. */
  constructor(
    private readonly notebook: Notebook,
    private readonly card: (contact: ListedContact) => Promise<string | undefined>,
  ) {
    notebook.onDidPatch(patch => {
      this.show(patch);
    });
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (!row) {
      return groups.filter(group => this.notebook.overview.people[group.id] > 0);
    }
    if (!('id' in row)) {
      return [];
    }
    const list = await this.notebook.peopleIn(row.id);
    const rows = list?.rows.map(contact => this.rowOf(contact, row)) ?? [];
    return !list || list.isComplete ? rows : [...rows, { more: row.id, count: list.total - list.rows.length }];
  }

  getTreeItem(row: Row): TreeItem {
    return 'contact' in row ? personItem(row) : 'more' in row ? moreItem(row) : this.groupItem(row);
  }

  // A row keeps its identity while it stays in its group, so that it alone can be drawn again.
  private rowOf(contact: ListedContact, group: Group): PersonRow {
    const known = this.rows.get(contact.uri);
    if (known?.group === group) {
      known.contact = contact;
      return known;
    }
    const row = { contact, group };
    this.rows.set(contact.uri, row);
    return row;
  }

  private show(patch: Patch): void {
    const shown = groups.filter(group => this.notebook.overview.people[group.id] > 0).map(group => group.id).join();
    if (patch.all || shown !== this.shown) {
      this.shown = shown;
      if (patch.all) {
        this.rows.clear();
      }
      this.changes.fire(undefined);
      return;
    }
    const changed: Row[] = groups.filter(group => patch.people.has(group.id));
    for (const contact of patch.rows) {
      const row = this.rows.get(contact.uri);
      if (row && !patch.people.has(contact.group)) {
        row.contact = contact;
        changed.push(row);
      }
    }
    if (changed.length > 0) {
      this.changes.fire(changed);
    }
  }

  async resolveTreeItem(item: TreeItem, row: Row): Promise<TreeItem> {
    if ('contact' in row) {
      const card = await this.card(row.contact);
      item.tooltip = card === undefined ? announce(row.contact, row.group) : new MarkdownString(card);
    }
    return item;
  }

  private groupItem(group: Group): TreeItem {
    const count = this.notebook.overview.people[group.id];
    const open = group.id === 'due' || group.id === 'dueSoon';
    const item = new TreeItem(group.title, open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    item.id = group.id;
    item.description = String(count);
    item.accessibilityInformation = { label: `${group.title}, ${count === 1 ? '1 person' : `${count} people`}` };
    return item;
  }
}

function personItem({ contact, group }: PersonRow): TreeItem {
  const item = new TreeItem(contact.name);
  const [icon, colour] = icons[contact.state];
  item.id = contact.uri;
  item.description = describe(contact);
  item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  item.accessibilityInformation = { label: announce(contact, group) };
  item.contextValue = contact.state === 'resting' ? 'contact.resting' : 'contact';
  item.command = openCommand(contact, 'Open the Note');
  return item;
}
