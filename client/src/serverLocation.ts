import * as path from 'node:path';
import { isNewEnough, neededRuntime, type Dotnet } from './dotnet';

export interface ServerSearch {
  /** The setting `notesNetworking.server.path`; empty where the owner has not set it. */
  configured: string;
  extensionPath: string;
  platform: NodeJS.Platform;
  canRun(file: string): boolean;
  exists(file: string): boolean;
  /** The .NET of this machine: asked for only where the server needs it. */
  findDotnet(): Promise<Dotnet | undefined>;
}

/** How the server is started, or what to tell the owner when it cannot be. */
export type ServerLocation = { command: string; args: string[] } | { problem: string; needsDotnet?: true };

/**
 * The owner's own server, else the one that comes with the extension: a program for this platform, or one for all that
 * runs on an installed .NET. A server that was asked for and is not there is a mistake to report: another one in its
 * place would hide it.
 */
export async function locateServer(search: ServerSearch): Promise<ServerLocation> {
  const configured = search.configured.trim();
  if (configured) {
    if (!path.isAbsolute(configured)) {
      return { problem: `The setting notesNetworking.server.path needs a full path, and “${configured}” is none.` };
    }
    return search.canRun(configured)
      ? { command: configured, args: [] }
      : {
          problem:
            `There is no program to start at “${configured}”, which the setting notesNetworking.server.path names. ` +
            'Correct the setting, or empty it to use the server that comes with the extension.',
        };
  }

  const name = search.platform === 'win32' ? 'notes-networking.exe' : 'notes-networking';
  const native = path.join(search.extensionPath, 'dist', 'server', name);
  if (search.canRun(native)) {
    return { command: native, args: [] };
  }
  const portable = path.join(search.extensionPath, 'dist', 'portable', 'notes-networking.dll');
  if (search.exists(portable)) {
    return runBy(await search.findDotnet(), portable);
  }
  return {
    problem:
      `The server that comes with the extension is missing or cannot be started: ${native}. ` +
      'Please install the extension again, in the package for your platform; in a checkout, run “npm run build”.',
  };
}

function runBy(dotnet: Dotnet | undefined, server: string): ServerLocation {
  if (dotnet && isNewEnough(dotnet)) {
    return { command: dotnet.program, args: [server] };
  }
  const found = !dotnet ? 'there is none here' : `the one here (${dotnet.program}) has ${dotnet.runtimes.join(', ') || 'none'}`;
  return {
    problem:
      `Notes Networking runs on the .NET ${neededRuntime} runtime in this package of the extension, and ${found}. ` +
      'Install that runtime and start again, or install the package of the extension for your platform, which needs nothing.',
    needsDotnet: true,
  };
}
