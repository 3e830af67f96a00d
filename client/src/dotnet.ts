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

/** The .NET of this machine, `DOTNET_ROOT` before the PATH; undefined where there is none, or one that does not answer. */
export async function findDotnet(environment: NodeJS.ProcessEnv = process.env): Promise<Dotnet | undefined> {
  const folder = environment.DOTNET_ROOT;
  const program = folder ? path.join(folder, 'dotnet') : 'dotnet';
  try {
    const { stdout } = await promisify(execFile)(program, ['--list-runtimes'], { env: environment, timeout: 20_000 });
    return { program, runtimes: runtimesIn(stdout) };
  } catch {
    // It is not there, or it is broken: to the owner the same, who is told to install it.
    return undefined;
  }
}

/** The versions that `dotnet --list-runtimes` names, those of the runtime alone: `Microsoft.NETCore.App 10.0.1 [/usr/share/…]`. */
export function runtimesIn(listed: string): string[] {
  return [...listed.matchAll(/^Microsoft\.NETCore\.App (\S+)/gm)].flatMap(found => found[1] ?? []);
}

/** Whether the server runs on it. */
export function isNewEnough({ runtimes }: Dotnet): boolean {
  return runtimes.some(version => Number.parseInt(version, 10) >= neededRuntime);
}
