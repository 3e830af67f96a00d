import { afterAll, beforeAll, expect, test } from 'vitest';
import { Neovim } from './neovim';

// The notebook on 2026-11-22: Ida is overdue, and Ben was introduced by someone without a note.
const ida = 'Ida Lund.md';
const ben = 'Ben Ray.md';

let nvim: Neovim;

beforeAll(async () => {
  nvim = new Neovim();
  await nvim.ready();
});
afterAll(() => nvim.close());

const poll = <T>(what: string, read: () => T) => expect.poll(read, { timeout: 30_000, message: what });

test('diagnostics arrive', async () => {
  nvim.open(ida);
  await poll('diagnostics', () => nvim.lua('vim.tbl_map(function(d) return d.code end, vim.diagnostic.get(0))')).toContain('contact/overdue');
});

test('a name completes', async () => {
  nvim.open(ida);
  nvim.find('Two of three lenders');
  nvim.type('oAsk [[Zo<C-x><C-o>');
  await poll('the list', () => nvim.lua(`vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)`)).toEqual([
    expect.stringContaining('Zoë Amsel'),
  ]);
  nvim.type('<C-y>');
  await poll('the link', () => nvim.text()).toContain('Ask [[Zoë Amsel]]');
  nvim.type('<Esc>u');
});

test('hover shows the card', async () => {
  nvim.open(ida);
  nvim.find('# Ida Lund');
  nvim.type('wK');
  await poll('the card', () => nvim.floating()).toMatch(/Archivist[\s\S]*Harbour Library/);
  nvim.type('<Esc>j');
});

test('a definition is another note', async () => {
  nvim.open(ben);
  nvim.find('Free from January');
  nvim.type('oWith [[Omar Haddad]] there.<Esc>');
  nvim.find('Omar');
  nvim.type('gd');
  await poll('the note', () => nvim.eval('expand("%:t")')).toBe('Omar Haddad.md');
});

test('references are the mentions', async () => {
  nvim.open('Omar Haddad.md');
  nvim.find('# Omar');
  nvim.type('wgr');
  await poll('the list', () => nvim.lua('vim.tbl_map(function(item) return item.text end, vim.fn.getqflist())')).toContainEqual(
    expect.stringContaining('With [[Omar Haddad]] there.'),
  );
  nvim.type(':cclose<CR>');
});

test('rename changes both notes, and the file', async () => {
  nvim.open('Omar Haddad.md');
  nvim.find('# Omar');
  nvim.type(`w:lua vim.lsp.buf.rename('Omar Said')<CR>`);
  await poll('the heading', () => nvim.text()).toContain('# Omar Said');
  await poll('the file', () => nvim.eval('expand("%:t")')).toBe('Omar Said.md');
  await poll('the lenses of the new buffer', () => nvim.lua('#vim.lsp.codelens.get(0)')).toBeGreaterThan(0);
  expect(nvim.eval(`execute('messages')`)).not.toContain('Error');
  nvim.open(ben);
  await poll('the link', () => nvim.text()).toContain('With [[Omar Said]] there.');
});

test('a lens logs a conversation', async () => {
  nvim.open(ida);
  nvim.find('# Ida Lund');
  await poll('the lenses', () => nvim.lua('#vim.lsp.codelens.get(0)')).toBeGreaterThan(1);
  nvim.type(`:lua local lens = vim.lsp.codelens.get(0)[1]; vim.lsp.buf.execute_command(lens.command)<CR>`);
  await poll('the conversation', () => nvim.text()).toContain('## 2026-11-22');
  await poll('diagnostics', () => nvim.lua('vim.tbl_map(function(d) return d.code end, vim.diagnostic.get(0))')).not.toContain('contact/overdue');
});

test('a notebook without git has one server for all of its folders', async () => {
  nvim.playground.write('notebook/journal/2026-11-20.md', '- Lunch with [[Ida Lund]]\n');
  const attached = () => nvim.lua('vim.tbl_map(function(client) return client.id end, vim.tbl_values(vim.lsp.buf_get_clients(0)))');
  nvim.open(ida);
  await poll('the server', attached).toHaveLength(1);
  const first = attached();
  nvim.open('../journal/2026-11-20.md');
  await poll('the note', () => nvim.eval('expand("%:t")')).toBe('2026-11-20.md');
  await poll('the same server', attached).toEqual(first);

  // What is in no file yet, in either folder, outlives a rename.
  nvim.type('o- Not saved.<Esc>');
  nvim.find('Ida');
  nvim.type(`:lua vim.lsp.buf.rename('Ida Lind')<CR>`);
  await poll('the link', () => nvim.text()).toContain('- Lunch with [[Ida Lind]]\n- Not saved.');
  nvim.open('Ida Lind.md');
  await poll('the heading', () => nvim.text()).toContain('# Ida Lind');
  expect(nvim.text()).toContain('## 2026-11-22');
});
