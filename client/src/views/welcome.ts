import { commands, type Disposable } from 'vscode';
import type { Notebook } from '../notebook/notebook';

/** Lets package.json's welcome texts know how far things are: they greet only a notebook that was read and has nobody. */
export function tellStage(notebook: Notebook): Disposable {
  const tell = () => void commands.executeCommand('setContext', 'notesNetworking.stage', notebook.stage);
  tell();
  return notebook.onDidChange(tell);
}
