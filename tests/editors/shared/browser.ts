import { chromium, type Browser } from 'playwright-core';
import * as installed from '../prerequisites.mjs';

/** Debian's Chromium without a screen, which finds no machine but this one. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installed.chromium,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
