import {
  EventEmitter,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeDataProvider,
} from 'vscode';
import type { FollowUp } from '../notebook/answers';
import type { Notebook } from '../notebook/notebook';
import { openCommand } from '../notebook/places';

const sides = [
  { owner: 'me', title: 'I meant to' },
  { owner: 'them', title: 'They meant to' },
] as const;

type Side = (typeof sides)[number];

/** A follow-up's row: commands of the row get it as their argument. */
export interface FollowUpRow {
  followUp: FollowUp;
}

type Row = Side | FollowUpRow;

/** The Follow-ups view: what is open, mine and theirs. The box completes. */
export class FollowUpsView implements TreeDataProvider<Row> {
  private readonly changes = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly notebook: Notebook) {
    notebook.onDidChange(() => {
      this.changes.fire();
    });
  }

  getChildren(row?: Row): Row[] {
    if (!row) {
      return sides.filter(side => this.of(side).length > 0);
    }
    return 'followUp' in row ? [] : this.of(row).map(followUp => ({ followUp }));
  }

  getTreeItem(row: Row): TreeItem {
    if ('followUp' in row) {
      return followUpItem(row.followUp);
    }
    const item = new TreeItem(row.title, TreeItemCollapsibleState.Expanded);
    item.id = row.owner;
    item.description = String(this.of(row).length);
    return item;
  }

  private of(side: Side): FollowUp[] {
    return this.notebook.followUps.filter(followUp => followUp.owner === side.owner).sort(byDue);
  }
}

/** Those with a date first, the next one on top. */
export function byDue(a: FollowUp, b: FollowUp): number {
  if (a.due === b.due) {
    return 0;
  }
  return a.due === null ? 1 : b.due === null ? -1 : a.due.localeCompare(b.due);
}

function followUpItem(followUp: FollowUp): TreeItem {
  const item = new TreeItem(followUp.text);
  const people = followUp.with.join(', ');
  const when = followUp.dueIn === null ? [] : [followUp.dueIn];
  item.description = [people, ...when].join(' · ');
  item.tooltip = [`${followUp.text} (${people})`, ...(followUp.due === null ? [] : [`${followUp.due}, ${followUp.dueIn ?? ''}`])].join('\n');
  item.checkboxState = { state: TreeItemCheckboxState.Unchecked, tooltip: 'Done' };
  item.accessibilityInformation = { label: [followUp.text, `with ${people}`, ...when].join(', '), role: 'checkbox' };
  item.contextValue = 'followUp';
  item.command = openCommand(followUp, 'Open the Note');
  return item;
}
