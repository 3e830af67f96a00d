import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { pictureFile } from '../shared/screenshots';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person does and sees in the workbench. Every wait is for something named, with a deadline. */
export class Editor {
  constructor(private readonly page: Page) {}

  /** Opens a note by its name, as with Ctrl+P, at its first line. */
  async open(note: string): Promise<void> {
    await this.pick('Control+P', note, note);
    await this.page.locator(`.tab.active[data-resource-name="${note}"]`).waitFor();
    await this.page.keyboard.press('Control+Home');
  }

  /** Runs a command from the palette by its title. */
  run(title: string): Promise<void> {
    return this.pick('F1', `>${title}`, title);
  }

  /** Opens the quick input by a key, and takes a row once it is the one that Enter would take: the list may still show what the text before found. */
  private async pick(key: string, text: string, label: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    const row = this.page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${label}"]`);
    // The quick input closes when something else takes the focus, as the explorer does after a rename; then one opens it again.
    await vi.waitFor(async () => {
      if (await input.isVisible()) await this.press('Escape');
      await this.press(key);
      await input.fill(text, { timeout: 5_000 });
      await row.waitFor({ timeout: 10_000 });
    }, waiting());
    await this.press('Enter');
    // A command may ask something in the same place.
    await row.waitFor({ state: 'hidden' });
  }

  /** Types on a new line below the one that shows a text. */
  async typeBelow(line: string, text: string): Promise<void> {
    await this.line(line).click();
    await this.press('End');
    await this.press('Enter');
    await this.type(text);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Saves the note that is open, and waits until it is. */
  async save(): Promise<void> {
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  async saveAll(): Promise<void> {
    await this.run('File: Save All');
    await expect.poll(() => this.page.locator('.tab.dirty').count(), waiting('everything saved')).toBe(0);
  }

  /** Gives the new name that a rename asks for. */
  async renameTo(name: string): Promise<void> {
    const input = this.page.locator('.rename-box input');
    await input.waitFor();
    await input.fill(name);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Renames a file as one does in the explorer. */
  async renameInExplorer(from: string, to: string): Promise<void> {
    await this.press('Control+Shift+E');
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${from}"]`).click();
    await this.press('F2');
    const input = this.page.locator('.explorer-item-edited input');
    await input.fill(to);
    await this.press('Enter');
    // VS Code asks before links follow.
    await this.page.locator('.monaco-dialog-box').getByRole('button', { name: 'OK' }).click();
    await this.page.locator('.monaco-dialog-box').waitFor({ state: 'hidden' });
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${to}"]`).waitFor();
  }

  /** Shows the side bar with people and follow-ups. */
  async showSideBar(): Promise<void> {
    await this.page.locator('.activitybar a.action-label[aria-label^="People and Follow-ups"]').click();
    await this.view('People').waitFor();
  }

  /** A view of the side bar. */
  view(title: string): Locator {
    return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${title}"]`) });
  }

  /** A row of a view, by how a screen reader begins it. */
  row(view: string, label: string): Locator {
    return this.view(view).locator(`.monaco-list-row[aria-label^="${label}"]`);
  }

  /** Opens a group of a view, and sees that it is open: a click on a row that is drawn anew meanwhile is lost. */
  async expand(view: string, label: string): Promise<void> {
    const group = this.row(view, label);
    await vi.waitFor(async () => {
      if ((await group.getAttribute('aria-expanded', { timeout: 5_000 })) !== 'true') await group.click({ timeout: 5_000 });
      await group.and(this.page.locator('[aria-expanded="true"]')).waitFor({ timeout: 5_000 });
    }, waiting());
  }

  /** Runs an action that a row shows when somebody points at it, and that asks something. */
  async act(row: Locator, action: string, question: string): Promise<void> {
    // As with the quick input: a note that is just being opened takes the focus from the question.
    await vi.waitFor(async () => {
      await row.hover();
      await row.locator(`.actions a[aria-label^="${action}"]`).click();
      await this.page.locator('.quick-input-widget').getByText(question).waitFor({ timeout: 5_000 });
    }, waiting());
  }

  /** Answers a question of a command; says what the editor said while it was typed. */
  async answer(question: string, text: string, hint?: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const input = widget.locator('input');
    await widget.getByText(question).waitFor();
    await input.fill(text);
    if (hint !== undefined) await widget.getByText(hint).waitFor();
    await this.press('Enter');
    // The next question, if any, has taken its place.
    await expect.poll(async () => (await input.isVisible()) && (await input.inputValue()) === text, waiting('the answer taken')).toBe(false);
  }

  /** Chooses from what a command offers. */
  async choose(placeholder: string, label: string): Promise<void> {
    const input = this.page.locator(`.quick-input-widget input[placeholder="${placeholder}"]`);
    await input.waitFor();
    await input.fill(label);
    await this.page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${label}"]`).waitFor();
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  tab(name: string): Locator {
    return this.page.locator(`.tab[data-resource-name="${name}"]`);
  }

  statusItem(label: string): Locator {
    return this.page.locator(`.statusbar-item[aria-label*="${label}"], .statusbar-item a[aria-label*="${label}"]`).first();
  }

  lens(title: string | RegExp): Locator {
    return this.page.locator('.codelens-decoration a', { hasText: title }).first();
  }

  /** Clicks a lens until what it does is seen: one that is drawn anew under the pointer hears nothing of the click. */
  async clickLens(title: string, effect: Locator): Promise<void> {
    await vi.waitFor(async () => {
      await this.lens(title).click({ timeout: 5_000 });
      await effect.waitFor({ timeout: 10_000 });
    }, waiting());
  }

  line(text: string): Locator {
    return this.page.locator('.view-line', { hasText: text }).first();
  }

  suggestion(label: string): Locator {
    return this.page.locator(`.suggest-widget.visible .monaco-list-row[aria-label^="${label}"]`);
  }

  /** The one that Enter accepts. */
  chosenSuggestion(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row.focused');
  }

  problem(message: string): Locator {
    return this.page.locator(`.markers-panel .monaco-list-row[aria-label*="${message}"]`);
  }

  notification(text: string): Locator {
    return this.page.locator('.notification-list-item', { hasText: text }).first();
  }

  /** Points at a text, and waits for what is said about it. */
  async hoverOver(text: Locator, said: string): Promise<void> {
    // A lens that comes meanwhile moves the text from under the pointer; then one points at it again.
    await vi.waitFor(async () => {
      await this.page.mouse.move(0, 0);
      await text.hover();
      await this.hover().filter({ hasText: said }).first().waitFor({ timeout: 5_000 });
    }, waiting());
  }

  /** Points at the squiggle of a line, and waits for what it says. VS Code draws a hint below its first two characters alone. */
  async squiggleSays(line: string, said: string): Promise<void> {
    await vi.waitFor(async () => {
      await this.page.mouse.move(0, 0);
      const box = await this.squiggleUnder(line);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await this.hover().filter({ hasText: said }).first().waitFor({ timeout: 5_000 });
    }, waiting(`“${said}” under “${line}”`));
    await this.page.mouse.move(0, 0); // what it says lies over the text that comes next
    await this.hover().first().waitFor({ state: 'hidden' });
  }

  /** Takes what the editor offers for the place of the cursor. */
  async fix(title: string): Promise<void> {
    await this.press('Control+.');
    const action = this.page.locator('.action-widget .monaco-list-row', { hasText: title });
    await action.waitFor();
    await action.click();
  }

  /** Takes a notification away, once it is there. */
  async dismiss(text: string): Promise<void> {
    await this.notification(text).getByRole('button', { name: 'Clear Notification' }).click();
    await this.notification(text).waitFor({ state: 'hidden' });
  }

  hover(): Locator {
    return this.page.locator('.monaco-hover:visible');
  }

  /** The squiggle of a warning, or the dots of a hint, under the line that shows a text, once there are any. */
  squiggleUnder(text: string): Promise<Box> {
    return vi.waitFor(async () => {
      const found = await this.findSquiggle(text);
      return found ?? expect.unreachable(`a squiggle under “${text}”`);
    }, waiting());
  }

  async expectNoSquiggleUnder(text: string): Promise<void> {
    await expect.poll(() => this.findSquiggle(text), waiting(`no squiggle under “${text}”`)).toBeUndefined();
  }

  private async findSquiggle(text: string): Promise<Box | undefined> {
    const line = await this.line(text).boundingBox();
    const squiggles = await this.page.locator('.squiggly-warning, .squiggly-hint').all();
    const boxes = await Promise.all(squiggles.map(squiggle => squiggle.boundingBox({ timeout: 1000 }).catch(() => null)));
    return boxes.find(box => box && line && box.y >= line.y && box.y < line.y + line.height) ?? undefined;
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: pictureFile(name), animations: 'disabled' });
  }
}

/** A deadline that a slow machine keeps, too. The message names what was waited for. */
export function waiting(message = '') {
  return { message, timeout: 60_000, interval: 100 };
}
