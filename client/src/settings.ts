import { ConfigurationTarget, workspace } from 'vscode';

export const section = 'notesNetworking';

/** The settings that only a new start of the server can apply. */
export const startSettings = [`${section}.server.path`, `${section}.today`, `${section}.format.enabled`];

export function serverPath(): string {
  return text('server.path');
}

/** Whether the server's formatter is one of VS Code's. */
export function formats(): boolean {
  return workspace.getConfiguration(section).get<boolean>('format.enabled', false);
}

/** What the server is told when it starts: at most the date that a demonstration pretends is today. */
export function initializationOptions(): { today?: string } {
  const today = text('today').trim();
  return today ? { today } : {};
}

export function morningSummary(): boolean {
  return workspace.getConfiguration(section).get<boolean>('morningSummary', true);
}

export async function turnOffMorningSummary(): Promise<void> {
  await workspace.getConfiguration(section).update('morningSummary', false, ConfigurationTarget.Global);
}

/** The day: the one that a demonstration pretends, else the real one here. */
export function today(): string {
  const now = new Date();
  const real = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
  return text('today').trim() || real;
}

function text(key: string): string {
  return workspace.getConfiguration(section).get<string>(key, '');
}
