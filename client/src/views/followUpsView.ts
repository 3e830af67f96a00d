import {
  EventEmitter,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeDataProvider,
} from 'vscode';
import type { FollowUp } from '../notebook/answers';
import type { Notebook } from '../notebook/notebook';
import { moreItem, type MoreRow } from './moreRow';

export const openFollowUpCommand = 'notesNetworking.openFollowUp';

const sides = [
  { owner: 'me', title: 'I meant to' },
  { owner: 'them', title: 'They meant to' },
] as const;

type Side = (typeof sides)[number];

/** A follow-up's row: commands of the row get it as their argument. */
export interface FollowUpRow {
  followUp: FollowUp;
}

type Row = Side | FollowUpRow | MoreRow;

/** The Follow-ups view: what is open, mine and theirs. The box completes. */
export class FollowUpsView implements TreeDataProvider<Row> {
  private readonly changes = new EventEmitter<Row[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private shown = '';

  constructor(private readonly notebook: Notebook) {
    notebook.onDidPatch(patch => {
      const shown = sides.filter(side => notebook.countOf(side.owner) > 0).map(side => side.owner).join();
      const changed = sides.filter(side => patch.followUps.has(side.owner));
      if (patch.all || shown !== this.shown) {
        this.changes.fire(undefined);
      } else if (changed.length > 0) {
        this.changes.fire(changed);
      }
      this.shown = shown;
    });
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (!row) {
      return sides.filter(side => this.notebook.countOf(side.owner) > 0);
    }
    if (!('owner' in row)) {
      return [];
    }
    const list = await this.notebook.followUpsOf(row.owner);
    const rows = list?.rows.map(followUp => ({ followUp })) ?? [];
    return !list || list.isComplete ? rows : [...rows, { more: row.owner, count: list.total - list.rows.length }];
  }

  getTreeItem(row: Row): TreeItem {
    if ('followUp' in row) {
      return followUpItem(row);
    }
    if ('more' in row) {
      return moreItem(row);
    }
    const item = new TreeItem(row.title, TreeItemCollapsibleState.Expanded);
    item.id = row.owner;
    item.description = String(this.notebook.countOf(row.owner));
    return item;
  }
}

function followUpItem(row: FollowUpRow): TreeItem {
  const { followUp } = row;
  const item = new TreeItem(followUp.text);
  const people = followUp.with.join(', ');
  const when = followUp.dueIn === null ? [] : [followUp.dueIn];
  item.description = [people, ...when].join(' · ');
  item.tooltip = [`${followUp.text} (${people})`, ...(followUp.due === null ? [] : [`${followUp.due}, ${followUp.dueIn ?? ''}`])].join('\n');
  item.checkboxState = { state: TreeItemCheckboxState.Unchecked, tooltip: 'Done' };
  item.accessibilityInformation = { label: [followUp.text, `with ${people}`, ...when].join(', '), role: 'checkbox' };
  item.contextValue = 'followUp';
  item.command = { command: openFollowUpCommand, title: 'Open the Note', arguments: [row] };
  return item;
}
