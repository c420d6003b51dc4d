import * as torch from 'nodetorch';

const { nn, optim } = torch;

/** A small training, a step a call; returns the loss. */
export function training(seed) {
  torch.manual_seed(seed);
  const model = new nn.Sequential(new nn.Linear(32, 64), new nn.PReLU(), new nn.Linear(64, 4));
  const opt = new optim.SGD(model.parameters(), 0.1);
  const criterion = new nn.CrossEntropyLoss();
  const x = torch.randn([64, 32]);
  const y = torch.randint(4, [64]);
  return () => {
    const loss = criterion(model(x), y);
    opt.zero_grad();
    loss.backward();
    opt.step();
    return loss.item();
  };
}

/** Trains in a frame of its own, so that nothing of it is left on the stack. */
export function train(seed, steps) {
  const step = training(seed);
  let loss = 0;
  for (let i = 0; i < steps; i++) loss = step();
  return loss;
}

/** Runs a backward in the middle of which something happens. */
export function doing(something) {
  class Doing extends torch.autograd.Function {
    static forward(ctx, x) {
      ctx.save_for_backward(x);
      return x.mul(2);
    }
    static backward(ctx, grad) {
      something(ctx);
      return grad.mul(2);
    }
  }
  const x = torch.ones([3], { requires_grad: true });
  Doing.apply(Doing.apply(x)).sum().backward();
  return x.grad.sum().item();
}
