import { Uri, WorkspaceEdit, window, workspace } from 'vscode';

/**
 * Opens the note of today: the one that is there, or a new one beside the other dated notes. The new one is a file from the
 * start, so that names are completed in it.
 */
export async function openToday(today: () => string): Promise<void> {
  const name = `${today()}.md`;
  const [there] = await workspace.findFiles(`**/${name}`, undefined, 1);
  if (there) {
    await window.showTextDocument(there);
    return;
  }
  const folder = await folderOfDatedNotes();
  if (!folder) {
    void window.showInformationMessage('Open a folder with your notes first.');
    return;
  }
  const note = Uri.joinPath(folder, name);
  const creation = new WorkspaceEdit();
  creation.createFile(note, { ignoreIfExists: true });
  await workspace.applyEdit(creation);
  await window.showTextDocument(note);
}

async function folderOfDatedNotes(): Promise<Uri | undefined> {
  const day = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';
  const dated = await workspace.findFiles(`**/${day}.md`, undefined, 1000);
  const [latest] = dated.sort((a, b) => nameOf(b).localeCompare(nameOf(a)));
  return latest ? Uri.joinPath(latest, '..') : workspace.workspaceFolders?.[0]?.uri;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
