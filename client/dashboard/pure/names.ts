/** A text as one would type it in a hurry: "Zoë" is found by "zoe". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .trim();
}

/** The places of the names that a text means: those that begin with it, then those of which a word does, then the rest. */
export function matching(names: readonly string[], typed: string, most: number): number[] {
  const wanted = folded(typed);
  if (wanted === '') {
    return [];
  }
  const found: number[][] = [[], [], []];
  names.forEach((name, place) => {
    const text = folded(name);
    const at = text.indexOf(wanted);
    const kind = at === 0 ? 0 : text.includes(` ${wanted}`) ? 1 : at > 0 ? 2 : undefined;
    if (kind !== undefined) {
      found[kind]?.push(place);
    }
  });
  return found.flat().slice(0, most);
}
