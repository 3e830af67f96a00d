import * as path from 'node:path';

export interface ServerSearch {
  /** The setting `notesNetworking.server.path`; empty where the owner has not set it. */
  configured: string;
  extensionPath: string;
  platform: NodeJS.Platform;
  canRun(file: string): boolean;
}

/** Where the server is, or what to tell the owner when it cannot be started from anywhere. */
export type ServerLocation = { path: string } | { problem: string };

/**
 * The owner's own server, else the one that comes with the extension. A server that was asked for and is not there is
 * a mistake to report: another one in its place would hide it.
 */
export function locateServer(search: ServerSearch): ServerLocation {
  const configured = search.configured.trim();
  if (configured) {
    if (!path.isAbsolute(configured)) {
      return { problem: `The setting notesNetworking.server.path needs a full path, and “${configured}” is none.` };
    }
    return search.canRun(configured)
      ? { path: configured }
      : {
          problem:
            `There is no program to start at “${configured}”, which the setting notesNetworking.server.path names. ` +
            'Correct the setting, or empty it to use the server that comes with the extension.',
        };
  }

  const name = search.platform === 'win32' ? 'notes-networking.exe' : 'notes-networking';
  const bundled = path.join(search.extensionPath, 'dist', 'server', name);
  return search.canRun(bundled)
    ? { path: bundled }
    : {
        problem:
          `The server that comes with the extension is missing or cannot be started: ${bundled}. ` +
          'Please install the extension again, in the package for your platform; in a checkout, run “npm run build”.',
      };
}
