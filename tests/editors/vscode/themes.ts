import type { Workbench } from './workbench';
import { pictureFile } from '../shared/screenshots';

/** The themes that everything must look well in: what they are called in VS Code, and the class that its pages get. */
export const themes = {
  light: { theme: 'Default Light Modern', page: 'vscode-light', window: 'vs' },
  dark: { theme: 'Default Dark Modern', page: 'vscode-dark', window: 'vs-dark' },
  contrast: { theme: 'Default High Contrast', page: 'vscode-high-contrast', window: 'hc-black' },
} as const;

/**
 * Takes a picture of what is shown in each theme, and leaves the theme as it was.
 * @param show shows what another theme takes away: a hover
 */
export async function picturesOf(name: string, workbench: Workbench, show?: () => Promise<void>): Promise<void> {
  for (const [kind, { theme, window }] of Object.entries(themes)) {
    workbench.setOnMachine({ 'workbench.colorTheme': theme });
    await workbench.page.locator(`.monaco-workbench.${window}`).waitFor();
    await show?.();
    // What fades in is there.
    await workbench.page.screenshot({ path: pictureFile(`${name}-${kind}`), animations: 'disabled' });
  }
  workbench.setOnMachine({});
  await workbench.page.locator(`.monaco-workbench.${themes.light.window}`).waitFor();
}
