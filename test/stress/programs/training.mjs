// A plain loop, whose tensors the collector alone frees. It goes on from a checkpoint too: with freed blocks kept in the
// cache, and with each given back at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';

const { nn, optim } = torch;

class Net extends nn.Module {
  constructor() {
    super();
    this.convolution = new nn.Conv2d(1, 4, 3);
    this.norm = new nn.BatchNorm2d(4);
    this.dropout = new nn.Dropout(0.2);
    this.linear = new nn.Linear(4 * 36, 5);
  }

  forward(x) {
    const y = torch.relu(this.norm(this.convolution(x)));
    return this.linear(this.dropout(y.flatten(1)));
  }
}

function make() {
  const model = new Net();
  return { model, opt: new optim.AdamW(model.parameters(), { lr: 1e-2 }) };
}

function steps({ model, opt }, n) {
  const losses = [];
  for (let i = 0; i < n; i++) {
    const x = torch.randn([16, 1, 8, 8]);
    const y = torch.randint(5, [16]);
    const loss = nn.functional.cross_entropy(model(x), y);
    opt.zero_grad();
    loss.backward();
    nn.utils.clip_grad_norm_(model.parameters(), 1);
    opt.step();
    losses.push(loss.item());
  }
  return losses;
}

function goOn(file, n) {
  const saved = torch.load(file);
  const made = make();
  made.model.load_state_dict(saved.model);
  made.opt.load_state_dict(saved.opt);
  torch.set_rng_state(saved.rng);
  return steps(made, n);
}

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-training-'));
try {
  torch.manual_seed(1);
  const made = make();
  steps(made, 150);
  const file = join(folder, 'checkpoint.pt');
  const { model, opt } = made;
  torch.save({ model: model.state_dict(), opt: opt.state_dict(), rng: torch.get_rng_state() }, file);
  const losses = steps(made, 150);
  torch.set_cache_limit(1 << 26);
  const kept = goOn(file, 150);
  torch.set_cache_limit(0);
  const returned = goOn(file, 150);
  console.log(JSON.stringify({ losses, kept, returned, collections: torch.memory_stats().collections }));
} finally {
  rmSync(folder, { recursive: true });
}
