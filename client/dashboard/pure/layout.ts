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
  let places = Array.from({ length: count }, (_, i) => sunflower(i, apart));
  const spread = new Spread(places, apart, box);
  for (let round = 0; round < rounds; round++) {
    spread.step(lines, apart * (1 - round / rounds));
  }
  places = spread.places();
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

/** The places while they find each other, around the middle of the box; plain numbers, for everybody pushes everybody. */
class Spread {
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly pushX: Float64Array;
  private readonly pushY: Float64Array;

  constructor(
    places: readonly Place[],
    private readonly apart: number,
    private readonly box: Box,
  ) {
    this.x = Float64Array.from(places, place => place[0]);
    this.y = Float64Array.from(places, place => place[1]);
    this.pushX = new Float64Array(places.length);
    this.pushY = new Float64Array(places.length);
  }

  places(): Place[] {
    return Array.from(this.x, (x, i) => [x, this.y[i] ?? 0]);
  }

  /** Moves everybody by at most so much. */
  step(lines: readonly (readonly [number, number])[], most: number): void {
    const { x, y, pushX, pushY, apart, box } = this;
    // Towards the middle, less along the box's longer side, so that the whole takes the box's shape.
    const [inward, sides] = [0.12, box.width + box.height];
    for (let i = 0; i < x.length; i++) {
      pushX[i] = (-(x[i] ?? 0) * inward * box.height) / sides;
      pushY[i] = (-(y[i] ?? 0) * inward * box.width) / sides;
    }
    for (let one = 0; one < x.length; one++) {
      for (let other = one + 1; other < x.length; other++) {
        const distance = this.distance(one, other);
        if (distance < 2 * apart) {
          this.push(one, other, (apart / distance) ** 2);
        }
      }
    }
    for (const [one, other] of lines) {
      this.push(one, other, -this.distance(one, other) / apart);
    }
    for (let i = 0; i < x.length; i++) {
      const [dx, dy] = [pushX[i] ?? 0, pushY[i] ?? 0];
      const share = Math.min(1, most / (Math.hypot(dx, dy) || 1));
      x[i] = within((x[i] ?? 0) + dx * share, -box.width / 2, box.width);
      y[i] = within((y[i] ?? 0) + dy * share, -box.height / 2, box.height);
    }
  }

  private distance(one: number, other: number): number {
    const [dx, dy] = [(this.x[one] ?? 0) - (this.x[other] ?? 0), (this.y[one] ?? 0) - (this.y[other] ?? 0)];
    return Math.max(0.01, Math.sqrt(dx * dx + dy * dy));
  }

  /** Pushes two apart by so many times the distance between them; towards each other where that is negative. */
  private push(one: number, other: number, times: number): void {
    const [dx, dy] = [((this.x[one] ?? 0) - (this.x[other] ?? 0)) * times, ((this.y[one] ?? 0) - (this.y[other] ?? 0)) * times];
    this.pushX[one] = (this.pushX[one] ?? 0) + dx;
    this.pushY[one] = (this.pushY[one] ?? 0) + dy;
    this.pushX[other] = (this.pushX[other] ?? 0) - dx;
    this.pushY[other] = (this.pushY[other] ?? 0) - dy;
  }
}

function within(value: number, start: number, length: number): number {
  return Math.min(start + length, Math.max(start, value));
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
