/** A place in a picture, in pixels from its upper left corner. */
export type Place = [x: number, y: number];

interface Room {
  width: number;
  height: number;
}

/** Where the picture may put somebody. */
export interface Box extends Room {
  left: number;
  top: number;
}

const rounds = 160;
const mostStretch = 1.6;
/** How wide the room for a symbol with a name below it should be, and how many times its height. */
const named = { width: 96, shape: 2.2 };

/**
 * Places for people in a box so that those with a line between them are near, and nobody is outside: springs along the
 * lines, everybody pushing their neighbours away (Fruchterman and Reingold, 1991). The same people come out the same.
 *
 * @param lines pairs of people, each as a number below `count`
 * @param hasNames whether each has a name below, which wants room, too
 */
export function layOut(count: number, lines: readonly (readonly [number, number])[], box: Box, hasNames: boolean): Place[] {
  const apart = Math.min(130, 0.9 * Math.sqrt((box.width * box.height) / Math.max(1, count)));
  const places = Array.from({ length: count }, (_, i) => sunflower(i, apart));
  for (let round = 0; round < rounds; round++) {
    const pushes = pushesIn(places, lines, apart, box);
    const most = apart * (1 - round / rounds);
    places.forEach((place, i) => {
      const [x, y] = pushes[i] ?? [0, 0];
      const length = Math.hypot(x, y) || 1;
      place[0] += (x / length) * Math.min(length, most);
      place[1] += (y / length) * Math.min(length, most);
      place[0] = Math.min(box.width / 2, Math.max(-box.width / 2, place[0]));
      place[1] = Math.min(box.height / 2, Math.max(-box.height / 2, place[1]));
    });
  }
  fit(places, box);
  if (hasNames) {
    const width = Math.min(named.width, 0.7 * Math.sqrt((named.shape * box.width * box.height) / count));
    makeRoom(places, box, { width, height: width / named.shape });
  }
  return places;
}

// Turning by the golden angle, no two come to lie in one place.
function sunflower(i: number, apart: number): Place {
  const [radius, angle] = [apart * 0.6 * Math.sqrt(i), i * 2.399963];
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function pushesIn(places: readonly Place[], lines: readonly (readonly [number, number])[], apart: number, box: Box): Place[] {
  // Towards the middle, less along the box's longer side, so that the whole takes the box's shape.
  const middle = 0.12;
  const pushes = places.map(([x, y]): Place => [(-x * middle * box.height) / (box.width + box.height), (-y * middle * box.width) / (box.width + box.height)]);
  const push = (one: number, other: number, strength: (distance: number) => number) => {
    const [a, b, pushA, pushB] = [places[one], places[other], pushes[one], pushes[other]];
    if (a && b && pushA && pushB) {
      const [dx, dy] = [a[0] - b[0], a[1] - b[1]];
      const distance = Math.max(0.01, Math.hypot(dx, dy));
      const by = strength(distance) / distance;
      pushA[0] += dx * by;
      pushA[1] += dy * by;
      pushB[0] -= dx * by;
      pushB[1] -= dy * by;
    }
  };
  for (let one = 0; one < places.length; one++) {
    for (let other = one + 1; other < places.length; other++) {
      push(one, other, distance => (distance < 2 * apart ? (apart * apart) / distance : 0));
    }
  }
  for (const [one, other] of lines) {
    push(one, other, distance => -(distance * distance) / apart);
  }
  return pushes;
}

/** Moves everybody into the box, as large as it allows. */
function fit(places: Place[], box: Box): void {
  for (const [axis, start, room] of [[0, box.left, box.width], [1, box.top, box.height]] as const) {
    const values = places.map(place => place[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const stretch = Math.min(mostStretch, room / Math.max(1, most - least));
    for (const place of places) {
      place[axis] = start + room / 2 + (place[axis] - (least + most) / 2) * stretch;
    }
  }
}

/** Moves those apart whose names would lie on each other, as far as the box has room. */
function makeRoom(places: Place[], box: Box, room: Room): void {
  const within = (value: number, start: number, length: number) => Math.min(start + length, Math.max(start, value));
  for (let round = 0; round < 80; round++) {
    const crowded = places.flatMap((one, i) => places.slice(i + 1).filter(other => part(one, other, room)));
    if (crowded.length === 0) {
      return;
    }
    for (const place of places) {
      place[0] = within(place[0], box.left, box.width);
      place[1] = within(place[1], box.top, box.height);
    }
  }
}

/** Moves two apart by the shorter way; false where they are apart. */
function part(one: Place, other: Place, room: Room): boolean {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
  const [tooNarrow, tooLow] = [room.width - Math.abs(dx), room.height - Math.abs(dy)];
  if (tooNarrow <= 0 || tooLow <= 0) {
    return false;
  }
  const [axis, gap, by] = tooLow < tooNarrow ? ([1, dy, tooLow / 2] as const) : ([0, dx, tooNarrow / 2] as const);
  one[axis] -= gap < 0 ? -by : by;
  other[axis] += gap < 0 ? -by : by;
  return true;
}
