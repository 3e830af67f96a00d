import { commands, window, type Disposable, type Memento } from 'vscode';
import type { AgendaItem } from '../notebook/answers';
import type { Notebook } from '../notebook/notebook';
import * as settings from '../settings';

const lastShown = 'morningSummary.lastShown';

/** Tells who is due, once a day at most, and never again where the owner says so. */
export function offerMorningSummary(notebook: Notebook, memory: Memento, today: () => string): Disposable {
  return notebook.onDidChange(() => {
    const summary = summarise(notebook.agenda);
    if (notebook.stage !== 'ready' || summary === undefined || !settings.morningSummary() || memory.get(lastShown) === today()) {
      return;
    }
    void memory.update(lastShown, today()).then(() => show(summary));
  });
}

async function show(summary: string): Promise<void> {
  const chosen = await window.showInformationMessage(summary, 'Show Them', 'Not in the Morning');
  if (chosen === 'Show Them') {
    await commands.executeCommand('notesNetworking.agenda');
  } else if (chosen === 'Not in the Morning') {
    await settings.turnOffMorningSummary();
  }
}

/** A sentence on who is due; undefined where nobody is. */
export function summarise(agenda: readonly AgendaItem[]): string | undefined {
  const people = [...new Set(agenda.filter(entry => entry.kind === 'contact').map(entry => entry.name))];
  const [one, two, three, ...rest] = people;
  if (one === undefined) {
    return undefined;
  }
  const names =
    two === undefined ? one
    : three === undefined ? `${one} and ${two}`
    : rest.length === 0 ? `${one}, ${two} and ${three}`
    : `${one}, ${two}, ${three} and ${rest.length} more`;
  return `It could be a good day to talk with ${names}.`;
}
