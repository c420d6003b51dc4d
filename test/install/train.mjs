// The PReLU network, for one epoch of 56,000 rows; train.py says the same. Prints the bits of the losses' sum.
import * as torch from 'nodetorch';

const { nn, optim } = torch;

torch.set_num_threads(1);
torch.manual_seed(1);
const images = torch.rand(56000, 784);
const labels = torch.randint(0, 10, [56000]);
const model = new nn.Sequential(new nn.Linear(784, 256), new nn.PReLU(), new nn.Linear(256, 10));
const criterion = new nn.CrossEntropyLoss();
const opt = new optim.SGD(model.parameters(), 0.1);

let sum = 0;
for (let i = 0; i < 56000; i += 64) {
  const loss = criterion(model(images.narrow(0, i, 64)), labels.narrow(0, i, 64));
  opt.zero_grad();
  loss.backward();
  opt.step();
  sum += loss.item();
}
const bytes = Buffer.alloc(8);
bytes.writeDoubleLE(sum);
console.log(`${torch.__version__.split('+')[0]} ${bytes.toString('hex')}`);
