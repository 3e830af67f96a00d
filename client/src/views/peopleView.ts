import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
} from 'vscode';
import type { Contact, ContactState } from '../notebook/answers';
import type { Notebook } from '../notebook/notebook';
import { openCommand } from '../notebook/places';
import { announce, describe, groups, peopleIn, type Group } from './peopleGroups';

/** A contact's row: commands of the row get it as their argument. */
export interface PersonRow {
  contact: Contact;
  group: Group;
}

type Row = Group | PersonRow;

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
  private readonly changes = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;

  /** @param card gives a contact's card as Markdown, when somebody points at the row. */
  constructor(
    private readonly notebook: Notebook,
    private readonly card: (contact: Contact) => Promise<string | undefined>,
  ) {
    notebook.onDidChange(() => {
      this.changes.fire();
    });
  }

  getChildren(row?: Row): Row[] {
    if (!row) {
      return groups.filter(group => peopleIn(group, this.notebook.people).length > 0);
    }
    return 'contact' in row ? [] : peopleIn(row, this.notebook.people).map(contact => ({ contact, group: row }));
  }

  getTreeItem(row: Row): TreeItem {
    return 'contact' in row ? personItem(row) : this.groupItem(row);
  }

  async resolveTreeItem(item: TreeItem, row: Row): Promise<TreeItem> {
    if ('contact' in row) {
      const card = await this.card(row.contact);
      item.tooltip = card === undefined ? announce(row.contact, row.group) : new MarkdownString(card);
    }
    return item;
  }

  private groupItem(group: Group): TreeItem {
    const count = peopleIn(group, this.notebook.people).length;
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
