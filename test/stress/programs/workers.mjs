// Eight workers train, some to the end, some until they are terminated in the middle; this thread trains too.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { train } from './common.mjs';

const file = new URL('./worker.mjs', import.meta.url);
const start = (workerData) => new Worker(file, { workerData });

const ending = [0, 1, 2, 3].map((seed) => start({ seed }));
const endless = [4, 5, 6, 7].map((seed) => start({ seed, forever: true }));
const results = Promise.all(ending.map(async (worker) => (await once(worker, 'message'))[0]));
await Promise.all(endless.map((worker) => once(worker, 'message')));
train(8, 30);
const codes = await Promise.all(endless.map((worker) => worker.terminate()));
const ended = await results;
console.log(JSON.stringify({ codes, ended, here: [0, 1, 2, 3].map((seed) => train(seed, 30)) }));
