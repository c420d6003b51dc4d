/** A module with everything in it: parameters, buffers of both kinds, and one child in two places; here and in Python. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';

export class Block extends nn.Module {
  scale = new nn.Parameter(torch.ones([2]));
  linear = new nn.Linear(2, 2);

  constructor() {
    super();
    this.register_buffer('mean', torch.zeros([2]));
    this.register_buffer('scratch', torch.zeros([1]), { persistent: false });
  }

  forward(x: Tensor): Tensor {
    return this.linear(x).mul(this.scale);
  }
}

export class Net extends nn.Module {
  blocks = new nn.Sequential(new Block(), new nn.ReLU(), new Block());
  again = this.blocks.at(0);
  offset = new nn.Parameter(torch.zeros([2]));
  count = 3;

  forward(x: Tensor, times = 1): Tensor {
    return this.blocks(x).add(this.offset).mul(times);
  }
}

/** Seeded, as `net` below is. */
export function seeded(): Net {
  torch.manual_seed(0);
  return new Net();
}

/** Names of what a listing gives. */
export const names = (pairs: Iterable<[string, unknown]>): string[] => [...pairs].map(([name]) => name);

export const netInPython = `
class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        self.linear = nn.Linear(2, 2)
        self.register_buffer('mean', torch.zeros(2))
        self.register_buffer('scratch', torch.zeros(1), persistent=False)
    def forward(self, x): return self.linear(x) * self.scale
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.Sequential(Block(), nn.ReLU(), Block())
        self.again = self.blocks[0]
        self.offset = nn.Parameter(torch.zeros(2))
    def forward(self, x, times=1): return (self.blocks(x) + self.offset) * times
torch.manual_seed(0)
net = Net()
names = lambda pairs: [n for n, _ in pairs]
`;
