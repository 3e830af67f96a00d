import { commands, window, type Disposable, type Memento } from 'vscode';
import type { Overview } from '../notebook/answers';
import type { Notebook } from '../notebook/notebook';
import * as settings from '../settings';

const lastShown = 'morningSummary.lastShown';

/** Tells who is due, once a day at most, and never again where the owner says so. */
export function offerMorningSummary(notebook: Notebook, memory: Memento, today: () => string): Disposable {
  return notebook.onDidChange(() => {
    const summary = summarise(notebook.overview);
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
export function summarise({ due, people }: Overview): string | undefined {
  const [one, two, three] = due.map(({ name }) => name);
  if (one === undefined) {
    return undefined;
  }
  const names =
    two === undefined ? one
    : three === undefined ? `${one} and ${two}`
    : people.due === 3 ? `${one}, ${two} and ${three}`
    : `${one}, ${two}, ${three} and ${people.due - 3} more`;
  return `It could be a good day to talk with ${names}.`;
}
