/** What the server tells of a notebook for this page (`notesNetworking/dashboard`, docs/commands.md). */
export interface Dashboard {
  today: string;
  notebook: string;
  /** The URI of the notebook's folder; only an editor is told. */
  root?: string;
  agenda: AgendaItem[];
  people: Person[];
  /** Oldest first, each once however many took part. */
  conversations: Conversation[];
  ties: Tie[];
  openFollowUps: { iOwe: number; theyOwe: number };
}

export type State = 'new' | 'inTouch' | 'dueSoon' | 'due' | 'longDue' | 'resting';

export interface AgendaItem {
  kind: 'contact' | 'follow-up' | 'birthday';
  name: string;
  date: string;
  daysLate: number;
  reason: string;
  talkAbout: string[];
  path: string;
  line: number;
}

export interface Person {
  name: string;
  path: string;
  company: string[];
  state: State;
  lastContact: string | null;
  due: string | null;
  cadenceDays: number | null;
  intervalDays: number | null;
  stands: string;
}

export interface Conversation {
  date: string;
  /** Places in the list of people. */
  with: number[];
  channel?: string;
  from?: 'me' | 'them' | 'both';
  gave?: number;
  got?: number;
}

/** Two who know each other, as places in the list of people. */
export interface Tie {
  from: number;
  to: number;
  kinds: string[];
  words: string;
  evidence: { path: string; line: number; text: string };
}
