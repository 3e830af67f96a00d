// npm run test:exchange: other people's programs read what `export` writes of the example notebook, and other shells than bash
// complete its words. Installs nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../client/scripts/lib/paths.mjs';
import { main, onPath } from '../../client/scripts/lib/run.mjs';
import { conclude, suite } from '../../client/scripts/lib/totals.mjs';

// Debian's packages are of Debian's Python, whatever other one is on the PATH.
const python = '/usr/bin/python3';
const server = process.env.NOTES_NETWORKING_SERVER ?? path.join(root, 'dist/server/notes-networking');

function output(program, args, env = {}) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  assert.equal(error, undefined);
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The server's folder first on the PATH, a home without anybody's settings, in the example notebook. */
const shell = (program, args, home) => {
  const env = { ...process.env, PATH: `${path.dirname(server)}${path.delimiter}${process.env.PATH}`, HOME: home, LC_ALL: 'C.UTF-8', TERM: 'dumb' };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env, cwd: path.join(root, 'examples/notebook'), timeout: 120_000 });
  assert.equal(status, 0, `${program}: ${stdout}${stderr}`);
  return stdout.trimEnd().split('\n');
};

const exported = format =>
  output(server, ['export', '--notebook', path.join(root, 'examples/notebook'), '--today', '2026-11-22', '--format', format]);

function missing() {
  const has = (program, ...args) => existsSync(program) && spawnSync(program, args).status === 0;
  return [
    !existsSync(server) && 'the native server: npm run build',
    !has(python, '-c', 'import vobject') && 'vobject: tests/exchange/install.sh',
    ...['khard', 'zsh', 'fish'].map(program => !onPath(program) && `${program}: tests/exchange/install.sh`),
  ].filter(Boolean);
}

/** The contacts as vobject and khard are to find them, by name. */
function expectations() {
  const [header, ...rows] = readTable(exported('csv'));
  return rows.map(row => Object.fromEntries(header.map((key, index) => [key, row[index]])));
}

/** A table of comma-separated values, read here so that the program under test does not judge itself. */
function readTable(text) {
  return text.trimEnd().split('\r\n').map(line =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));
}

const several = cell => (cell ? cell.split(' ::: ') : []);
const compact = date => (date ? date.replace(/(?<=\d)-/g, '') : null);

function tests(folder) {
  const file = path.join(folder, 'contacts.vcf');
  const people = expectations();
  writeFileSync(file, exported('vcf'));
  return {
    'vobject finds every contact with names, addresses, numbers, companies, towns, birthdays and ids'() {
      const cards = JSON.parse(output(python, [path.join(root, 'tests/exchange/read_cards.py'), file]));
      for (const card of cards) {
        delete card.note;
      }
      assert.equal(people.length, 42);
      assert.equal(cards.find(card => card.name === 'Ada Okafor').birthday, '--0630');
      assert.deepEqual(
        cards,
        people.map(each => ({
          name: each.name,
          emails: several(each.email),
          phones: several(each.phone),
          companies: several(each.company),
          locations: several(each.location),
          birthday: compact(each.birthday),
          uid: each.uid,
        })),
      );
    },
    'vobject finds the notes unfolded'() {
      const cards = JSON.parse(output(python, [path.join(root, 'tests/exchange/read_cards.py'), file]));
      const notes = cards.map(({ note }) => note).filter(Boolean);
      assert.ok(notes.length > 20);
      assert.ok(notes.some(note => note.includes('Grew up in Leeds, came to Bremen for two years and has stayed for eleven.')));
      assert.ok(notes.every(note => !note.includes('\\')));
    },
    'khard lists every contact, and their addresses'() {
      const book = path.join(folder, 'book');
      mkdirSync(book);
      // khard keeps a card in a file of its own.
      exported('vcf').split(/(?<=END:VCARD\r\n)/).forEach((card, index) => { writeFileSync(path.join(book, `${index}.vcf`), card); });
      const config = path.join(folder, 'khard.conf');
      writeFileSync(config, `[addressbooks]\n[[book]]\npath = ${book}\n[general]\ndefault_action = list\n`);
      const khard = (...args) => output('khard', ['--config', config, ...args], { LC_ALL: 'C.UTF-8' });
      const named = khard('list', '--parsable').trimEnd().split('\n').map(line => line.split('\t')[1]).sort();
      assert.deepEqual(named, people.map(each => each.name).sort());
      const emails = khard('email', '--parsable', '--remove-first-line').trimEnd().split('\n').map(line => line.split('\t')[0]).sort();
      assert.deepEqual(emails, people.flatMap(each => several(each.email)).sort());
      const birthdays = khard('birthdays', '--parsable').trimEnd().split('\n').map(line => line.split('\t')[1]).sort();
      assert.deepEqual(birthdays, people.filter(each => each.birthday).map(each => each.name).sort());
    },
    'zsh completes verbs, options, names with spaces, in quotes too, and files'() {
      const typed = ['sh', 'list --fo', 'check --format sa', 'show Samir', 'show Ada\\ O', 'show "Ada O', 'import READ'];
      const program = path.join(root, 'tests/exchange/complete.zsh');
      const completed = shell('zsh', ['-f', program, path.join(folder, 'line'), ...typed.map(words => `notes-networking ${words}`)], folder);
      const expected = ['show', 'list --format', 'check --format sarif', 'show Samir\\ Haddad', 'show Ada\\ Okafor', 'show "Ada Okafor"', 'import README.md'];
      assert.deepEqual(completed.map(line => line.trimEnd()), expected.map(words => `notes-networking ${words}`));
    },
    'fish completes the same'() {
      const fish = words => shell('fish', ['--no-config', '-c', `notes-networking completion fish | source; complete -C 'notes-networking ${words}'`], folder);
      assert.deepEqual(fish('sh'), ['show']);
      assert.deepEqual(fish('list --fo'), ['--format']);
      assert.deepEqual(fish('check --format '), ['github', 'json', 'sarif', 'text']);
      assert.deepEqual(fish('show "Ada O'), ['Ada Okafor']);
      assert.deepEqual(fish('show Ada\\ O'), ['Ada Okafor']);
      assert.deepEqual(fish('import READ'), ['README.md']);
    },
  };
}

await main(() => {
  const lacking = missing();
  if (lacking.length > 0) {
    console.error(`The exchange tests need:\n${lacking.map(each => `  - ${each}`).join('\n')}`);
    return 1;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'notes-networking-exchange-'));
  try {
    const all = Object.entries(tests(folder));
    let passed = 0;
    for (const [name, test] of all) {
      try {
        test();
        passed++;
        console.log(`✓ ${name}`);
      } catch (problem) {
        console.error(`✗ ${name}\n${problem.stack}`);
      }
    }
    return conclude([suite('exchange', { passed, total: all.length, exitCode: 0 })]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
