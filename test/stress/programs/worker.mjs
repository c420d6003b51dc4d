import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import * as torch from 'nodetorch';
import { train, training } from './common.mjs';

torch.set_num_threads(1);
if (workerData.forever) {
  const step = training(workerData.seed);
  step();
  parentPort.postMessage('begun');
  for (;;) step();
}
if (workerData.ticket !== undefined) {
  const shared = torch.adopt(workerData.ticket);
  shared.add_(1);
  let again = '';
  try {
    torch.adopt(workerData.ticket);
  } catch (error) {
    again = `${error.name}: ${error.message}`;
  }
  parentPort.postMessage({ pointer: shared.data_ptr(), again });
} else {
  const loss = train(workerData.seed, 30);
  await setTimeout(10);
  torch.collect();
  parentPort.postMessage({ loss, live: torch.memory_stats().live });
}
