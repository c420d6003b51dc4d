// A long call in a worker: the event loop of this thread goes on meanwhile.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const code = `
const { parentPort } = require('node:worker_threads');
import('nodetorch').then((torch) => {
  torch.set_num_threads(1);
  const a = torch.randn([1500, 1500]);
  parentPort.postMessage('begin');
  const start = performance.now();
  for (let i = 0; i < 3; i++) a.mm(a);
  parentPort.postMessage(performance.now() - start);
});`;
const worker = new Worker(code, { eval: true });
const exited = once(worker, 'exit');
await once(worker, 'message');
let ticks = 0;
const timer = setInterval(() => ticks++, 1);
const [took] = await once(worker, 'message');
clearInterval(timer);
await exited;
console.log(JSON.stringify({ took, ticks }));
