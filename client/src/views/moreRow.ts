import { ThemeIcon, TreeItem } from 'vscode';
import type { Owner, PeopleGroup } from '../notebook/answers';

/** The last row of a list of which not all is shown. */
export interface MoreRow {
  more: PeopleGroup | Owner;
  /** How many rows are not shown. */
  count: number;
}

export const showMoreCommand = 'notesNetworking.showMore';

export function moreItem(row: MoreRow): TreeItem {
  const item = new TreeItem(`Show more (${row.count} left)`);
  item.id = `more ${row.more}`;
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: showMoreCommand, title: 'Show More', arguments: [row.more] };
  return item;
}
