import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { vi } from 'vitest';
import { documentedConfiguration } from '../shared/documented';
import { Playground } from '../shared/playground';

/** A Neovim without a screen, with the configuration from the documentation, which does what one tells it. */
export class Neovim {
  readonly playground = new Playground();
  private readonly address = path.join(this.playground.home, 'nvim.sock');
  private readonly process: ChildProcess;

  constructor() {
    const config = documentedConfiguration('Neovim 0.7 to 0.10', 'lua');
    const init = this.playground.write('init.lua', `vim.g.mapleader = ' '\n${config}\n`);
    this.process = spawn('nvim', ['--headless', '-n', '-u', init, '--listen', this.address], {
      env: this.playground.env,
      cwd: this.playground.notebook,
      stdio: 'ignore',
    });
  }

  /** Waits until it answers. */
  ready() {
    return vi.waitFor(() => this.eval('1'), { timeout: 30_000, interval: 100 });
  }

  /** The value of a Vim expression. */
  eval(expression: string): string {
    return this.run('--remote-expr', expression);
  }

  /** The value of a Lua expression, as JSON. */
  lua(expression: string): unknown {
    return JSON.parse(this.eval(`luaeval(${vimString(`vim.fn.json_encode(${expression})`)})`));
  }

  /** Types keys, as in a mapping: `<Esc>`, `<C-x>`. */
  type(keys: string) {
    this.run('--remote-send', keys);
  }

  open(name: string) {
    this.type(`<C-\\><C-n>:edit ${this.playground.note(name).replaceAll(' ', '\\ ')}<CR>`);
  }

  /** Puts the cursor on the first occurrence of a text. */
  find(text: string) {
    this.eval(`cursor(1, 1)`);
    this.eval(`search(${vimString(`\\V${text}`)}, 'c')`);
  }

  text(): string {
    return (this.lua('vim.api.nvim_buf_get_lines(0, 0, -1, false)') as string[]).join('\n');
  }

  /** The text of all windows that float above the others. */
  floating(): string {
    return this.lua(`(function()
      local texts = {}
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        if vim.api.nvim_win_get_config(window).relative ~= '' then
          table.insert(texts, table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\\n'))
        end
      end
      return table.concat(texts, '\\n')
    end)()`) as string;
  }

  async close() {
    const ended = new Promise(resolve => this.process.once('exit', resolve));
    this.process.kill();
    await ended;
    this.playground.remove();
  }

  private run(...command: string[]): string {
    const ran = spawnSync('nvim', ['--server', this.address, ...command], { encoding: 'utf8', timeout: 20_000 });
    const answer = ran.stdout + ran.stderr; // older ones answer on the wrong stream
    if (ran.status !== 0 || /^E\d+:/.test(answer)) {
      throw new Error(`nvim ${command.join(' ')}: ${answer}`);
    }
    return answer.trimEnd();
  }
}

function vimString(text: string) {
  return `'${text.replaceAll("'", "''").replaceAll('\n', ' ')}'`;
}
