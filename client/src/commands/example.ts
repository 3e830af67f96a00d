import { Uri, commands, workspace, type ExtensionContext } from 'vscode';

/** Opens the example notebook in a window of its own: a copy, to play with. */
export async function openExample(context: ExtensionContext): Promise<void> {
  const copy = Uri.joinPath(context.globalStorageUri, 'example');
  await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'examples', 'notebook'), copy, { overwrite: true });
  await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}
