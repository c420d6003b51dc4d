import * as torch from 'nodetorch';

afterEach(() => torch.debug_tensors(false));

test('live tensors are named by the line that made them', () => {
  torch.debug_tensors(true);
  const made = [0, 1, 2].map(() => torch.ones([2, 3]));
  const sums = made.map((t) => t.sum().to(torch.float64));
  const mine = torch.live_tensors().filter(({ line }) => line.includes('debug.test.ts'));
  expect(mine.map(({ count }) => count).slice(0, 2)).toEqual([3, 3]);
  const ones = mine.find(({ kinds }) => kinds.includes('float32 [2, 3]'))!;
  expect(ones).toEqual({
    line: expect.stringMatching(/debug\.test\.ts:\d+:\d+$/),
    count: 3,
    bytes: 72,
    kinds: ['float32 [2, 3]'],
  });
  expect(mine.map(({ kinds }) => kinds)).toContainEqual(['float64 []']);
  for (const t of made) t.dispose();
  expect(torch.live_tensors().some(({ line }) => line === ones.line)).toBe(false);
  expect(sums[0]!.item()).toBe(6);
});

test('a program’s own stack traces are neither asked nor changed', () => {
  const before = Error.prepareStackTrace;
  const own = jest.fn((_: Error, frames: NodeJS.CallSite[]) => frames);
  Error.prepareStackTrace = own;
  try {
    torch.debug_tensors(true);
    const t = torch.ones([3, 1, 3]);
    const found = torch.live_tensors().filter(({ kinds }) => kinds.includes('float32 [3, 1, 3]'));
    expect(own).not.toHaveBeenCalled();
    expect(Error.prepareStackTrace).toBe(own);
    expect(found.map(({ line }) => line)).toEqual([expect.stringMatching(/debug\.test\.ts:\d+:\d+$/)]);
    t.dispose();
  } finally {
    Object.assign(Error, { prepareStackTrace: before });
  }
});

test('a tensor of several shapes is listed too', () => {
  torch.debug_tensors(true);
  const t = torch._nested_tensor_from_tensor_list([torch.ones([1]), torch.ones([2])]);
  expect(torch.live_tensors().flatMap(({ kinds }) => kinds)).toContain('float32 [nested]');
  t.dispose();
});

test('those made before are listed without a line', () => {
  const t = torch.ones([7]);
  torch.debug_tensors(true);
  const before = torch.live_tensors().find(({ line }) => line === 'made before debug_tensors(true)')!;
  expect(before.kinds).toContain('float32 [7]');
  t.dispose();
});

test('a tensor that the library makes for a caller is the caller’s', () => {
  torch.debug_tensors(true);
  const layer = new torch.nn.Linear(3, 5);
  const found = torch.live_tensors().filter(({ kinds }) => kinds.includes('float32 [5, 3]'));
  expect(found).toHaveLength(1);
  expect(found[0]!.line).toMatch(/debug\.test\.ts:\d+:\d+$/);
  expect(layer.weight.shape).toEqual([5, 3]);
});
