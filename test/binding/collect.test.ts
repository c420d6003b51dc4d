import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const collector = pathToFileURL(join(__dirname, '..', '..', 'dist', 'binding', 'collect.js')).href;
const program = `import(${JSON.stringify(collector)}).then(({ collect }) => { collect(false); collect(true); })`;

function run(): Promise<unknown> {
  return new Promise((done) => {
    const worker = new Worker(program, { eval: true });
    worker.once('error', done);
    worker.once('exit', done);
  });
}

test('workers that load at once all reach the collector, though they share the flag that gives access to it', async () => {
  for (let round = 0; round < 8; round++) {
    expect(await Promise.all(Array.from({ length: 8 }, run))).toEqual(Array(8).fill(0));
  }
});
