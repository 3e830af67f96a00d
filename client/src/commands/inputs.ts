import { InputBoxValidationSeverity, window, type QuickPickItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListedContact } from '../notebook/answers';
import type { Notebook } from '../notebook/notebook';
import { describe } from '../views/peopleGroups';

/** A day as the server read it, and how far away it is in words. */
interface ReadDate {
  date: string;
  words: string;
}

/** Lets the owner choose a contact; undefined where they think better of it. */
export async function pickContact(notebook: Notebook, title: string): Promise<ListedContact | undefined> {
  type Choice = QuickPickItem & { contact: ListedContact };
  const choices = (await notebook.everybody()).map((contact): Choice => ({
    contact,
    label: contact.name,
    description: describe(contact),
    ...(contact.aliases.length > 0 && { detail: `also ${contact.aliases.join(', ')}` }),
  }));
  const chosen = await window.showQuickPick(choices, { title, placeHolder: 'Who?', matchOnDescription: true, matchOnDetail: true });
  return chosen?.contact;
}

/** Asks for a text; undefined where the owner thinks better of it. */
export function askText(title: string, prompt: string, isNeeded = false): Thenable<string | undefined> {
  return window.showInputBox({
    title,
    prompt,
    validateInput: text => (isNeeded && text.trim() === '' ? 'A few words, please.' : undefined),
  });
}

/** Where a day without a week or a year is looked for: what happened, or what is to come. */
type Direction = 'past' | 'future';

/**
 * Asks for a day in plain English, and shows the date that it is while it is typed. An empty answer is the empty text;
 * undefined where the owner thinks better of it.
 */
export async function askDate(client: LanguageClient, direction: Direction, title: string, prompt: string, value = ''): Promise<string | undefined> {
  const read = (text: string) => client.sendRequest<ReadDate | null>('notesNetworking/readDate', { text, direction });
  const typed = await window.showInputBox({
    title,
    prompt,
    value,
    validateInput: async text => {
      if (text.trim() === '') {
        return undefined;
      }
      const day = await read(text);
      return day === null
        ? `A day such as “friday”, ${direction === 'past' ? '“3 days ago”' : '“in 2 weeks”'} or “2026-11-27”.`
        : { message: `${day.date}, ${day.words}`, severity: InputBoxValidationSeverity.Info };
    },
  });
  if (typed === undefined || typed.trim() === '') {
    return typed;
  }
  return (await read(typed))?.date;
}

/** Lets the owner choose one of a few words; undefined where they think better of it. */
export async function pickOne<T extends string>(title: string, placeHolder: string, choices: Record<T, string>): Promise<T | undefined> {
  const items = (Object.entries(choices) as [T, string][]).map(([value, label]) => ({ label, value }));
  return (await window.showQuickPick(items, { title, placeHolder }))?.value;
}
