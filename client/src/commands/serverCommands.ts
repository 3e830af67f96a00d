import { Uri, window, workspace } from 'vscode';
import type { ExecuteCommandSignature, LanguageClient } from 'vscode-languageclient/node';
import type { AgendaItem, IntroductionPath, Mention } from '../notebook/answers';
import type { Briefs } from '../notebook/briefs';
import type { Notebook } from '../notebook/notebook';
import { openPlace } from '../notebook/places';
import type { FollowUpRow } from '../views/followUpsView';
import { askText } from './inputs';
import { argumentOf, compact, questions } from './questions';

/** What commands are run with: the notebook as the views show it, the server that runs, and where briefs are shown. */
interface Context {
  notebook: Notebook;
  client: LanguageClient;
  briefs: Briefs;
}

/**
 * Runs a command of the server: asks what it needs to know first, and shows what it answers. The library registers every
 * command that the server announces, so the palette, the views and the lenses all come through here.
 */
export async function runServerCommand(
  command: string,
  given: unknown[],
  next: ExecuteCommandSignature,
  { notebook, client, briefs }: Context,
): Promise<unknown> {
  const run = (argument?: Record<string, unknown>) => Promise.resolve<unknown>(next(command, argument ? [compact(argument)] : []));
  switch (command) {
    case 'notesNetworking.agenda':
      return showAgenda((await run({ within: 14 })) as AgendaItem[]);
    case 'notesNetworking.introductionPath':
      return askForIntroduction(argumentOf(given), run);
    case 'notesNetworking.mentions':
      return showMentions((await next(command, given)) as Mention[]);
  }
  if (isFollowUp(given)) {
    // Words above it may have moved it since it was told.
    const now = await notebook.findNow(given[0].followUp);
    if (!now) {
      void window.showInformationMessage('This follow-up was changed meanwhile.');
      return undefined;
    }
    given = [{ followUp: now }];
  }
  const question = questions[command];
  // A lens or a code action brings all that is needed, in the server's own form: as a list or as one object.
  if (!question || typeof given[0] === 'string') {
    return next(command, given);
  }
  const argument = await question(argumentOf(given), notebook, client);
  if (!argument) {
    return undefined;
  }
  const clean = argument.uri === undefined ? undefined : await isClean(Uri.parse(argument.uri as string));
  const answer = await run(argument);
  if (command === 'notesNetworking.brief') {
    await briefs.show(argument.uri as string, answer as string);
  } else if (clean && isRow(given)) {
    await save(clean);
  }
  return answer;
}

// What was clicked in a view is done where it stands: a note that was saved stays saved. One with changes of the owner's
// is left to its owner.
function isRow([first]: unknown[]): boolean {
  return typeof first === 'object' && first !== null && ('contact' in first || 'followUp' in first);
}

function isFollowUp(given: unknown[]): given is [FollowUpRow] {
  return typeof given[0] === 'object' && given[0] !== null && 'followUp' in given[0];
}

async function isClean(uri: Uri): Promise<Uri | undefined> {
  const document = await workspace.openTextDocument(uri);
  return document.isDirty ? undefined : uri;
}

async function save(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await document.save();
}

async function showAgenda(agenda: AgendaItem[]): Promise<void> {
  if (agenda.length === 0) {
    void window.showInformationMessage('Nothing is due in the next two weeks.');
    return;
  }
  const items = agenda.map(entry => ({
    label: entry.name,
    description: entry.reason,
    ...(entry.talkAbout.length > 0 && { detail: entry.talkAbout.join(' · ') }),
    entry,
  }));
  const chosen = await window.showQuickPick(items, { title: 'Who and What Is Due', placeHolder: 'Open a note', matchOnDescription: true });
  if (chosen) {
    await openPlace(chosen.entry);
  }
}

async function showMentions(mentions: Mention[]): Promise<void> {
  if (mentions.length === 0) {
    void window.showInformationMessage('No other note mentions them.');
    return;
  }
  const items = mentions.map(mention => ({ label: mention.path, description: `line ${mention.line + 1}`, mention }));
  const chosen = await window.showQuickPick(items, { title: 'Mentions', placeHolder: 'Open a note' });
  if (chosen) {
    await openPlace(chosen.mention);
  }
}

async function askForIntroduction(
  given: Record<string, unknown> | undefined,
  run: (argument?: Record<string, unknown>) => Promise<unknown>,
): Promise<void> {
  const name = given ? undefined : await askText('Who Could Introduce Me?', 'To whom, or to which company?', true);
  if (!given && name === undefined) {
    return;
  }
  const path = (await run(given ?? { name })) as IntroductionPath;
  if (path.steps.length === 0) {
    void window.showInformationMessage(path.sentence);
    return;
  }
  const items = path.steps.map(step => ({ label: step.name, description: step.evidence.text, detail: step.evidence.path, step }));
  const chosen = await window.showQuickPick(items, { title: `The way to ${path.to}`, placeHolder: path.sentence });
  if (chosen) {
    await openPlace(chosen.step.evidence);
  }
}
