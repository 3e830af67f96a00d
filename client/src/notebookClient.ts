import type { LogOutputChannel } from 'vscode';
import {
  CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, type DynamicFeature, type Middleware, type StaticFeature,
} from 'vscode-languageclient/node';
import * as settings from './settings';

const formatting = ['textDocument/formatting', 'textDocument/rangeFormatting', 'textDocument/onTypeFormatting'];

/**
 * Says that the views take the rows that changed, that the question about the diagnostics of all notes may wait for an answer,
 * that what a command answers is shown here, and that VS Code
 * does not ask for completions by itself as one types in Markdown.
 */
const ownAnswers: StaticFeature = {
  fillClientCapabilities: capabilities => {
    capabilities.experimental = { didChange: true, rows: true, waitsForDiagnostics: true, commandAnswers: true, completionAtLetters: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** The client of one run of the server. It never starts a server again: `ServerSession` does, with a fresh client. */
export class NotebookClient extends LanguageClient {
  /** @param server how the server is started. */
  constructor(server: { command: string; args: string[] }, log: LogOutputChannel, middleware: Middleware) {
    // The client's id is the settings' section: the library reads `notesNetworking.trace.server` by it.
    super(
      settings.section,
      'Notes Networking',
      { command: server.command, args: [...server.args, 'lsp'] },
      {
        documentSelector: [
          { scheme: 'file', language: 'markdown' },
          { scheme: 'file', pattern: '**/notes-networking.yaml' },
        ],
        outputChannel: log,
        traceOutputChannel: log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationOptions: settings.initializationOptions,
        middleware,
        // Into the log, and in no pop-up of the library's.
        initializationFailedHandler: failure => {
          log.error(String(failure));
          return false;
        },
        errorHandler: {
          // One message could not be read or written; where the connection is lost for good, `closed` follows.
          error: () => ({ action: ErrorAction.Continue, handled: true }),
          closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
        },
      },
    );
    super.registerFeature(ownAnswers);
  }

  /** Markdown has formatters enough, and with a second one VS Code asks which to use: ours is for whoever turns it on. */
  override registerFeature(feature: StaticFeature | DynamicFeature<unknown>): void {
    const method = 'registrationType' in feature ? feature.registrationType.method : '';
    if (settings.formats() || !formatting.includes(method)) super.registerFeature(feature);
  }

  /** Into the log, as ever, but in no pop-up of the library's: the session tells the owner, once, in plain words. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** Ends the server in any state: politely where it answers, else (it is starting, or stuck) by its process. */
  async end(): Promise<void> {
    const server = this.serverProcess;
    try {
      await this.stop();
    } catch {
      server?.kill();
    }
  }
}
