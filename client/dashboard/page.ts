import type { Dashboard } from './data';

/** Where the page is: in an editor, which can open notes, or on its own. */
export interface Host {
  /** Opens a note of the notebook; undefined where there is no editor. */
  open?: (path: string, line?: number) => void;
  /** What the owner chose on the page, kept while it is hidden or filled anew. */
  chosen: Chosen;
  keep: () => void;
}

/** What the owner chose: people by their paths, for places in the list of people may be others tomorrow. */
export interface Chosen {
  person?: string;
  focus?: string;
  span?: string;
  /** How far down, in pixels. */
  scrolled?: number;
}

/** What each section of the page works with. */
export interface Page {
  data: Dashboard;
  names: readonly string[];
  host: Host;
  /** Shows somebody over time. */
  showPerson: (place: number) => void;
}

/** The place of the person whose note it is; undefined where nobody's is. */
export function placeOf({ people }: Dashboard, path: string | undefined): number | undefined {
  const place = people.findIndex(person => person.path === path);
  return place < 0 ? undefined : place;
}
