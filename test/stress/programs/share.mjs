import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as torch from 'nodetorch';

const t = torch.zeros([1000]);
const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
  workerData: { ticket: torch.share(t) },
});
const exited = once(worker, 'exit');
const [{ pointer, again }] = await once(worker, 'message');
await exited;
// The worker is gone; what it wrote is here, in the same memory.
console.log(JSON.stringify({ same: pointer === t.data_ptr(), sum: t.sum().item(), again }));
