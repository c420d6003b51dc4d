// Workers end in the middle of a backward, and what they registered outlives them.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as torch from 'nodetorch';
import { doing } from './common.mjs';

/** Its end is waited for from the beginning: it may come together with the last message. */
function start(how) {
  const worker = new Worker(new URL(import.meta.url), { workerData: how });
  return [worker, once(worker, 'exit')];
}

/** A leaf with hooks, which can go to another thread as its graph can't. */
function hooked() {
  const x = torch.ones([3], { requires_grad: true });
  x.register_hook((grad) => grad.mul(2));
  x.register_post_accumulate_grad_hook(() => {});
  return x;
}

const tell = (message) => parentPort.postMessage(message);

function attempt(x) {
  try {
    x.mul(2).sum().backward();
    return 'no error';
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

if (isMainThread) {
  const codes = {};
  for (const how of ['loop', 'wait', 'operators', 'exit', 'nested']) {
    const [worker, ended] = start(how);
    // One that exits may take its message with it.
    if (how !== 'exit') {
      await once(worker, 'message');
      worker.terminate();
    }
    codes[how] = (await ended)[0];
  }
  const [living, livingEnded] = start('share');
  const [ticket] = await once(living, 'message');
  let x = torch.adopt(ticket);
  const elsewhere = attempt(x);
  x.dispose(); // its hooks go here, to be taken back there
  living.postMessage('go on');
  const [[sum, live]] = await once(living, 'message');
  await livingEnded;

  const [gone, goneEnded] = start('leave');
  const [last] = await once(gone, 'message');
  await goneEnded;
  x = torch.adopt(last);
  const after = attempt(x);
  x.dispose();
  console.log(JSON.stringify({ codes, elsewhere, sum, live, after, here: doing(() => {}) }));
} else if (workerData === 'share') {
  tell(torch.share(hooked()));
  await once(parentPort, 'message');
  const sum = doing(() => {});
  for (let i = 0; i < 3; i++) torch.collect();
  tell([sum, torch.memory_stats().live]);
  parentPort.unref();
} else if (workerData === 'leave') {
  tell(torch.share(hooked()));
} else {
  const moments = {
    loop: () => {
      for (;;);
    },
    wait: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
    operators: () => {
      const x = torch.ones([3]);
      for (;;) x.add(1);
    },
    exit: () => process.exit(7),
    nested: () =>
      torch.enable_grad(() =>
        doing((ctx) => {
          for (;;) ctx.saved_tensors;
        }),
      ),
  };
  doing(() => {
    tell('begun');
    moments[workerData]();
  });
}
