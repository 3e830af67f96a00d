import type { Range as ProtocolRange } from 'vscode-languageclient/node';

/** A place that can be opened. */
export interface Place {
  uri: string;
  range: ProtocolRange;
}

export type ContactState = 'new' | 'inTouch' | 'dueSoon' | 'due' | 'longDue' | 'resting';

/** A contact, as the server tells of it (`notesNetworking/people`). */
export interface Contact extends Place {
  name: string;
  path: string;
  aliases: string[];
  company: string[];
  role: string | null;
  tags: string[];
  state: ContactState;
  lastContact: string | null;
  /** The last contact as people say it: “3 weeks ago”. */
  lastContactAgo: string | null;
  due: string | null;
  conversations: number;
  openFollowUps: number;
  /** Such as 1985-12-05, or --12-05 without the year. */
  birthday: string | null;
  email: string[];
  phone: string[];
  location: string[];
  met: string | null;
  /** The day on which you mean to be in touch. */
  nextContact: string | null;
}

/** The groups of the People view; `new` are those never talked with whose time has not come. */
export type PeopleGroup = 'due' | 'dueSoon' | 'inTouch' | 'resting' | 'new';

/** A contact in a list (`notesNetworking/peopleRows`). */
export interface ListedContact extends Place {
  name: string;
  path: string;
  aliases: string[];
  company: string[];
  state: ContactState;
  group: PeopleGroup;
  lastContactAgo: string | null;
  due: string | null;
}

/** Who does what is open. */
export type Owner = 'me' | 'them';

/** Some rows of a list, and how many there are in all. */
export interface Rows<T> {
  /** That of the last change that was told before. */
  version: number;
  total: number;
  rows: T[];
}

/** How many there are of each (`notesNetworking/overview`). */
export interface Overview {
  version: number;
  people: Record<PeopleGroup, number>;
  followUps: { iOwe: number; theyOwe: number };
  /** The first few of those who are due. */
  due: { name: string; reason: string }[];
}

/** What a change did to lists (`notesNetworking/didChange`). */
export interface RowChanges {
  overview: Overview;
  /** Any row may be another. */
  reload: boolean;
  people: ListedContact[];
  /** The URIs of contacts who are there no more. */
  gone: string[];
  /** The notes whose follow-ups are others, with all that are open in them. */
  followUps: { uri: string; rows: FollowUp[] }[];
}

/** Why something was read: the rule, the rule in words, and the line that it went by. */
export interface Reason {
  rule: string;
  why: string;
  /** The note; null where it follows from several. */
  path: string | null;
  /** Its line, from zero; null where the path says it all. */
  line: number | null;
}

/** All that the notes record of a contact (`notesNetworking/person`), as far as it says why. */
export interface Person extends Contact {
  log: (Place & { date: string; channel: string | null; text: string; path: string; line: number; rule: string; why: string })[];
  followUps: (Place & { text: string; due: string | null; owner: 'me' | 'them'; done: boolean; path: string; line: number; rule: string; why: string })[];
  /** What makes the note a contact. */
  contactBecause: Reason;
  /** Where the name was taken from. */
  nameFrom: Reason;
  /** What makes the contact due on its day, or keeps it from being due. */
  dueBecause: Reason;
}

/** Someone or something that is due (`notesNetworking/agenda`). */
export interface AgendaItem extends Place {
  kind: 'contact' | 'follow-up' | 'birthday';
  name: string;
  date: string;
  daysLate: number;
  reason: string;
  talkAbout: string[];
  path: string;
  line: number;
}

/** A promise that is open (`notesNetworking/followUpRows`). */
export interface FollowUp extends Place {
  text: string;
  due: string | null;
  /** How far away its date is, as people say it. */
  dueIn: string | null;
  owner: Owner;
  /** Whom it is for. */
  with: string[];
  path: string;
  /** Where it stood when it was told: words above it may have moved it. */
  line: number;
  /** Its place among the follow-ups of its note, which words leave the same. */
  number: number;
}

/** Who could introduce me (`notesNetworking.introductionPath`). */
export interface IntroductionPath {
  to: string;
  /** From whoever you know to them; empty where the notes show no way. */
  steps: { name: string; evidence: Place & { path: string; text: string } }[];
  /** The answer in words. */
  sentence: string;
}

/** A line that mentions a contact (`notesNetworking.mentions`). */
export interface Mention extends Place {
  path: string;
  line: number;
}
