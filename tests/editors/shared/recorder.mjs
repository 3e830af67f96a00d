#!/usr/bin/env node
// A language server to the editor, and an editor to the language server: hands everything through, and writes down what
// the editor says and what changed on the disk before it. RECORDED names the file, NOTEBOOK the folder, SERVER the program.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { RECORDED: recorded, NOTEBOOK: notebook, SERVER: program } = process.env;
const server = spawn(program, process.argv.slice(2), { stdio: ['pipe', 'pipe', 'inherit'] });
server.stdout.pipe(process.stdout);
server.on('exit', code => process.exit(code ?? 1));

let known = {};
let pending = Buffer.alloc(0);
process.stdin.on('data', data => {
  server.stdin.write(data);
  pending = Buffer.concat([pending, data]);
  for (let message = take(); message !== undefined; message = take()) {
    recordDisk();
    write({ message: JSON.parse(message) });
  }
});
process.stdin.on('end', () => server.stdin.end());

function take() {
  const header = pending.indexOf('\r\n\r\n');
  if (header < 0) return undefined;
  const length = Number(/Content-Length: (\d+)/.exec(pending.subarray(0, header).toString())[1]);
  const start = header + 4;
  if (pending.length < start + length) return undefined;
  const message = pending.subarray(start, start + length).toString();
  pending = pending.subarray(start + length);
  return message;
}

function recordDisk() {
  const now = readNotes();
  const changed = {};
  for (const name of new Set([...Object.keys(known), ...Object.keys(now)])) {
    if (known[name] !== now[name]) changed[name] = now[name] ?? null;
  }
  known = now;
  if (Object.keys(changed).length > 0) write({ disk: changed });
}

function readNotes() {
  const notes = {};
  for (const entry of readdirSync(notebook, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(notebook, full);
    if (!entry.isFile() || name.startsWith('.git' + path.sep) || !/\.(md|yaml)$/.test(name) || !existsSync(full)) continue;
    notes[name] = readFileSync(full, 'utf8');
  }
  return notes;
}

function write(step) {
  const places = [
    [pathToFileURL(notebook).href, 'file://${root}'],
    [notebook, '${root}'],
    [path.dirname(notebook), '${home}'],
    [pathToFileURL(path.dirname(program)).href, 'file://${server}'],
  ];
  const line = places.reduce((text, [place, name]) => text.replaceAll(place, name), JSON.stringify(step));
  appendFileSync(recorded, line + '\n');
}
