import { window, type QuickPickItem } from 'vscode';
import type { Contact } from '../notebook/answers';
import type { Notebook } from '../notebook/notebook';
import { describe } from '../views/peopleGroups';

/** Lets the owner choose a contact; undefined where they think better of it. */
export async function pickContact(notebook: Notebook, title: string): Promise<Contact | undefined> {
  type Choice = QuickPickItem & { contact: Contact };
  const choices = notebook.people.map((contact): Choice => ({
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

/** Asks for a date such as 2026-11-27. An empty answer is the empty text; undefined where the owner thinks better of it. */
export async function askDate(title: string, prompt: string, value: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title,
    prompt,
    value,
    placeHolder: '2026-11-27',
    validateInput: text => (text.trim() === '' || isDate(text.trim()) ? undefined : 'A date such as 2026-11-27.'),
  });
  return typed?.trim();
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Lets the owner choose one of a few words; undefined where they think better of it. */
export async function pickOne<T extends string>(title: string, placeHolder: string, choices: Record<T, string>): Promise<T | undefined> {
  const items = (Object.entries(choices) as [T, string][]).map(([value, label]) => ({ label, value }));
  return (await window.showQuickPick(items, { title, placeHolder }))?.value;
}
