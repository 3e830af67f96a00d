import type { LanguageClient } from 'vscode-languageclient/node';
import type { Notebook } from '../notebook/notebook';
import type { FollowUpRow } from '../views/followUpsView';
import type { PersonRow } from '../views/peopleView';
import { askDate, askText, pickContact, pickOne } from './inputs';

/** What a command of the server needs to know. */
type Argument = Record<string, unknown>;

/** Completes what a command is called with; undefined where the owner thinks better of it. */
type Question = (given: Argument | undefined, notebook: Notebook, client: LanguageClient) => Promise<Argument | undefined>;

/**
 * The questions that a command of the server asks before it runs, by its name. A lens or a code action knows all that is
 * needed and brings it along; a row of a view knows whom it is about; the palette knows nothing.
 */
export const questions: Record<string, Question> = {
  'notesNetworking.logConversation': async (given, notebook, client) => {
    const title = 'Log a Conversation';
    const whom = given ?? (await contact(notebook, title));
    if (!whom || whom.complete === true) {
      return whom;
    }
    const date = await askDate(client, 'past', title, 'When was it? Enter for today.');
    if (date === undefined) {
      return undefined;
    }
    const channel = await pickOne(title, 'How did you talk?', channels);
    if (channel === undefined) {
      return undefined;
    }
    const text = await askText(title, 'What was it about? You can leave this empty.');
    return text === undefined ? undefined : compact({ uri: whom.uri, date, channel, text });
  },

  'notesNetworking.newContact': async given => {
    const title = 'New Contact';
    const name = await askText(title, 'The name', true);
    if (name === undefined) {
      return undefined;
    }
    const metAt = await askText(title, `Where did you meet ${name}? You can leave this empty.`);
    return metAt === undefined ? undefined : compact({ ...given, name, metAt });
  },

  'notesNetworking.newFollowUp': async (given, notebook, client) => {
    const title = 'New Follow-up';
    const whom = given ?? (await contact(notebook, title));
    if (!whom) {
      return undefined;
    }
    const text = await askText(title, 'What was promised, or what would you like to do?', true);
    if (text === undefined) {
      return undefined;
    }
    const by = await pickOne(title, 'Who does it?', { me: 'I do', them: 'They do' });
    if (by === undefined) {
      return undefined;
    }
    const due = await askDate(client, 'future', title, 'By when? You can leave this empty.');
    return due === undefined ? undefined : compact({ uri: whom.uri, text, by, due });
  },

  'notesNetworking.rest': async (given, notebook, client) => {
    const title = 'Let Someone Rest';
    const whom = given ?? (await contact(notebook, title));
    if (!whom) {
      return undefined;
    }
    const until = await askDate(client, 'future', title, 'Until when? Leave it empty for as long as they like.', 'in 3 months');
    return until === undefined ? undefined : compact({ uri: whom.uri, until });
  },

  'notesNetworking.postponeFollowUp': async (given, _, client) => {
    const due = await askDate(client, 'future', 'Another Day', 'When instead?', 'in 1 week');
    return given && due ? { ...given, due } : undefined;
  },

  'notesNetworking.completeFollowUp': given => Promise.resolve(given),
  'notesNetworking.adoptRhythm': async (given, notebook) => given ?? contact(notebook, 'Adopt the Natural Rhythm'),
  'notesNetworking.brief': async (given, notebook) => given ?? contact(notebook, 'Brief'),
};

const channels = { '': 'It does not matter', call: 'Call', video: 'Video', coffee: 'Coffee', lunch: 'Lunch', dinner: 'Dinner', walk: 'Walk', meeting: 'Meeting', event: 'Event', email: 'Email', message: 'Message', letter: 'Letter', visit: 'Visit' };

/** What a command was called with: an argument of the server's own, a row of a view, or nothing. */
export function argumentOf(given: unknown[]): Argument | undefined {
  const [first] = given as [Partial<PersonRow & FollowUpRow & { uri: string }> | undefined];
  if (first?.contact) {
    return { uri: first.contact.uri };
  }
  if (first?.followUp) {
    return { uri: first.followUp.uri, line: first.followUp.line };
  }
  return first?.uri === undefined ? undefined : { ...first, complete: true };
}

async function contact(notebook: Notebook, title: string): Promise<Argument | undefined> {
  const chosen = await pickContact(notebook, title);
  return chosen && { uri: chosen.uri };
}

/** Leaves out what is empty, and what is no business of the server's. */
export function compact(argument: Argument): Argument {
  return Object.fromEntries(Object.entries(argument).filter(([name, value]) => name !== 'complete' && value !== '' && value !== undefined));
}
