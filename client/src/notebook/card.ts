import type { MarkupContent } from 'vscode-languageclient';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListedContact } from './answers';

/** A contact's card as Markdown, as it is shown on hover; undefined where there is none to be had now. */
export async function cardOf(client: LanguageClient | undefined, contact: ListedContact): Promise<string | undefined> {
  const hover = await client?.sendRequest<{ contents: MarkupContent } | null>('textDocument/hover', {
    textDocument: { uri: contact.uri },
    position: contact.range.start,
  });
  return hover?.contents.value;
}
