import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';

/** An installation of .NET. */
export interface Dotnet {
  /** The program `dotnet`. */
  program: string;
  /** The versions of the runtime that it has: `10.0.1`. */
  runtimes: string[];
}

/** The oldest runtime that the server runs on. */
export const neededRuntime = 10;

/** Runs `dotnet --list-runtimes`; rejects where there is no such program, or it does not answer. */
async function list(program: string): Promise<string> {
  return (await promisify(execFile)(program, ['--list-runtimes'], { timeout: 20_000 })).stdout;
}

/** The .NET of this machine, that of `DOTNET_ROOT` before the one on the PATH; undefined where there is none that answers. */
export async function findDotnet(folder = process.env.DOTNET_ROOT, listRuntimes = list): Promise<Dotnet | undefined> {
  for (const program of folder ? [path.join(folder, 'dotnet'), 'dotnet'] : ['dotnet']) {
    try {
      return { program, runtimes: runtimesIn(await listRuntimes(program)) };
    } catch {
      // It is not there, or it is broken: to the owner the same. Without another they are told to install it.
    }
  }
  return undefined;
}

/** The versions that `dotnet --list-runtimes` names, those of the runtime alone: `Microsoft.NETCore.App 10.0.1 [/usr/share/…]`. */
export function runtimesIn(listed: string): string[] {
  return [...listed.matchAll(/^Microsoft\.NETCore\.App (\S+)/gm)].flatMap(found => found[1] ?? []);
}

/** Whether the server runs on it: no program that is finished runs on a preview, unless told to. */
export function isNewEnough({ runtimes }: Dotnet): boolean {
  return runtimes.some(version => !version.includes('-') && Number.parseInt(version, 10) >= neededRuntime);
}
