// npm run test:long -- model|fuzz [--to SEED] [--state FILE]: the long form of the tests of random cases, a batch of seeds at a
// time. The next seed is kept in a file after each batch, so that a run that is ended goes on where it was.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { main, must, run, StepFailed } from './lib/run.mjs';
import { root } from './lib/paths.mjs';

/** A seed of the model is a sequence of 40 steps; a seed of the fuzzer is one execution of each of its 7 tests. */
const forms = {
  model: { project: 'LanguageServer.Tests', filter: 'FullyQualifiedName~ModelTests', seeds: 25_000, batch: 100, cases: 40, unit: 'steps' },
  fuzz: { project: 'Core.Tests', filter: 'FullyQualifiedName~FuzzTests', seeds: 1_430_000, batch: 5_000, cases: 7, unit: 'executions' },
};

await main(() => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' }, state: { type: 'string' } } });
  const form = forms[positionals[0]];
  if (!form) {
    throw new StepFailed(`Name one of: ${Object.keys(forms).join(', ')}.`);
  }
  const project = path.join('tests', form.project);
  const state = values.state ?? path.join(root, project, 'obj', `${positionals[0]}.seed`);
  const end = Number(values.to ?? form.seeds);
  must('dotnet', ['build', project, '-c', 'Release', '--nologo', '-v', 'quiet']);
  for (let seed = existsSync(state) ? Number(readFileSync(state, 'utf8')) : 0; seed < end; ) {
    const count = Math.min(form.batch, end - seed);
    const env = { ...process.env, NOTES_NETWORKING_SEEDS: `${seed}+${count}` };
    const code = run('dotnet', ['test', project, '-c', 'Release', '--no-build', '--nologo', '--filter', form.filter], { env });
    if (code !== 0) {
      return code;
    }
    seed += count;
    writeFileSync(state, `${seed}\n`);
    console.log(`${seed * form.cases} ${form.unit} done, up to seed ${seed} of ${end}`);
  }
  return 0;
});
