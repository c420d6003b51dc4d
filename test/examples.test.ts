/** The examples in the docstrings run, and give what they say. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import * as torch from 'nodetorch';
import { examples, program } from './support/examples.js';

// What this machine may not have: an accelerator, a library of one's own.
const needs = /cuda|Stream|load_library|debug_tensors/;

const all = examples();
const run = all.filter(({ code }) => !needs.test(code));

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
const cwd = process.cwd();
beforeAll(() => {
  symlinkSync(join(cwd, 'node_modules'), join(folder, 'node_modules'));
  process.chdir(folder);
  torch.save(given().values.model.state_dict(), 'model.pt');
});
afterAll(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
});

const { nn, optim } = torch;

/** What examples take for given. */
function given() {
  torch.manual_seed(0);
  const model = new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU(), new nn.Linear(8, 3));
  const opt = new optim.SGD(model.parameters(), 0.1, { momentum: 0.9 });
  const images = torch.rand(12, 4);
  const labels = torch.arange(12).remainder(3);
  const digits = new torch.utils.data.TensorDataset(images, labels);
  const loader = new torch.utils.data.DataLoader(digits, { batch_size: 4 });
  const { port1: worker, port2 } = new MessageChannel();
  return {
    values: {
      torch,
      nn,
      optim,
      F: nn.functional,
      Tensor: torch.Tensor,
      Dataset: torch.utils.data.Dataset,
      StackDataset: torch.utils.data.StackDataset,
      model,
      opt,
      optimizer: opt,
      images,
      labels,
      digits,
      loader,
      worker,
      criterion: new nn.CrossEntropyLoss(),
      x: images,
      y: labels,
      weights: torch.ones(2),
      total: 0,
      train: () => opt.step(),
      validate: () => 0.5,
      batches: [0, 1, 2],
      texts: digits,
      told(value: unknown, text: string) {
        const dense = (printed: string) => printed.replace(/\s/g, '');
        expect(dense(inspect(value))).toBe(dense(text));
      },
    },
    close() {
      worker.close();
      port2.close();
    },
  };
}

test('there are examples', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(run.length).toBeGreaterThan(0.9 * all.length);
});

test.each(run.map((example) => [example.place, example.code]))('%s', async (_, code) => {
  const log = jest.spyOn(console, 'log').mockImplementation(() => {});
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const { values, close } = given();
  try {
    await program(code, Object.keys(values))(...Object.values(values));
  } finally {
    close();
    torch.set_printoptions({ profile: 'default' });
    log.mockRestore();
    warn.mockRestore();
  }
});
