import { Range, Uri, window, type TextDocumentShowOptions } from 'vscode';
import type { Place } from './answers';

/** Opens a place with the cursor at its beginning. */
export async function openPlace(place: Place): Promise<void> {
  await window.showTextDocument(Uri.parse(place.uri), { selection: startOf(place) });
}

/** The command of a row that opens a place: a click looks, a double click stays. */
export function openCommand(place: Place, title: string) {
  const options: TextDocumentShowOptions = { selection: startOf(place) };
  return { command: 'vscode.open', title, arguments: [Uri.parse(place.uri), options] };
}

function startOf({ range: { start } }: Place): Range {
  return new Range(start.line, start.character, start.line, start.character);
}
