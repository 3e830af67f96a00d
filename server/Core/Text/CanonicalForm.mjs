// Writes CanonicalForm.bin from the Unicode data that Node carries: run `node CanonicalForm.mjs` beside it.
// Little-endian: a count, then (code point u32, length u8, code points u32...) for each canonical decomposition that
// is not a Hangul syllable; a count, then (code point u32, rank u8) for each combining mark that is reordered. Ranks
// keep the order of the canonical combining classes, which is all that the ordering algorithm needs.
import { writeFileSync } from 'node:fs';

const decompositions = [];
const marks = [];
const swaps = (a, b) => (a + b).normalize('NFD') === b.normalize('NFD') + a.normalize('NFD') && a !== b;
const [lowest, highest] = ['\u0334', '\u0345'];

for (let code = 0x80; code <= 0x10ffff; code++) {
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xac00 && code <= 0xd7a3)) continue;
  const character = String.fromCodePoint(code);
  const parts = [...character.normalize('NFD')];
  if (parts.length > 1 || parts[0] !== character) decompositions.push([code, parts.map((p) => p.codePointAt(0))]);
  else if (/\p{M}/u.test(character)
    && (character === lowest || character === highest || swaps(character, lowest) || swaps(highest, character))) marks.push(character);
}
marks.sort((a, b) => (swaps(a, b) ? 1 : swaps(b, a) ? -1 : 0));

const bytes = [];
const u32 = (n) => bytes.push(n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24);
u32(decompositions.length);
for (const [code, parts] of decompositions) { u32(code); bytes.push(parts.length); parts.forEach(u32); }
u32(marks.length);
let rank = 0;
marks.forEach((mark, i) => {
  if (i === 0 || swaps(mark, marks[i - 1]) || swaps(marks[i - 1], mark)) rank++;
  u32(mark.codePointAt(0));
  bytes.push(rank);
});
writeFileSync(new URL('CanonicalForm.bin', import.meta.url), Uint8Array.from(bytes));
console.log(`${decompositions.length} decompositions, ${marks.length} marks in ${rank} classes, Unicode ${process.versions.unicode}`);
