import type { Conversation, Dashboard } from '../data';
import { daysBetween } from './dates';

/** A conversation with somebody, and the pause before it in days; the first has none. */
export interface Moment {
  conversation: Conversation;
  pause: number | null;
}

/** The conversations with one person, oldest first. */
export function momentsWith({ conversations }: Dashboard, person: number): Moment[] {
  let before: string | undefined;
  return conversations
    .filter(conversation => conversation.with.includes(person))
    .map(conversation => {
      const pause = before === undefined ? null : daysBetween(before, conversation.date);
      before = conversation.date;
      return { conversation, pause };
    });
}
