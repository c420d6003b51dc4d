import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { choose, offer, parseRequirement } from '../../src/ts/cli/packages.js';
import { fits, inside, isNeeded, parseName, Wheel } from '../../src/ts/cli/wheel.js';
import { wheel, write, zip } from './wheels.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what a name says', () => {
  expect(parseName('torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl')).toEqual({
    project: 'torch',
    version: '2.13.0+cpu',
    python: 'cp311',
    platform: 'manylinux_2_28_x86_64',
  });
  expect(parseName('nvidia_cuda_cupti-13.0.85-1-py3-none-any.whl')).toMatchObject({
    project: 'nvidia-cuda-cupti',
    python: 'py3',
  });
  for (const no of ['torch-2.13.0.tar.gz', 'torch.whl', 'index.html']) expect(parseName(no)).toBeNull();
});

test.each([
  ['manylinux_2_28_x86_64', 'linux-x64'],
  ['manylinux2014_x86_64.manylinux_2_17_x86_64', 'linux-x64'],
  ['manylinux_2_28_aarch64', 'linux-arm64'],
  ['macosx_14_0_arm64', 'darwin-arm64'],
  ['win_amd64', 'win32-x64'],
])('%s runs on %s and on no other', (platform, on) => {
  for (const each of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'plan9-mips']) {
    expect(fits({ project: 'torch', version: '2', python: 'cp312', platform }, each)).toBe(each === on);
  }
});

test('what is needed to run', () => {
  for (const yes of [
    'torch/lib/libtorch_cpu.so',
    'torch/lib/libgomp.so.1',
    'torch/lib/libtorch_nvshmem.so',
    'torch/lib/c10.dll',
    'torch/lib/libc10.dylib',
    'torch/version.py',
    'torch-2.13.0.dist-info/licenses/LICENSE',
    'nvidia/cu13/lib/libcublas.so.13',
    'torch.libs/libgfortran-1.so.5',
  ]) {
    expect([yes, isNeeded(yes)]).toEqual([yes, true]);
  }
  for (const no of [
    'torch/lib/libtorch_python.so',
    'torch/lib/libshm.so',
    'torch/lib/libjitbackend_test.so',
    'torch/lib/libtorchbind_test.so',
    'torch/lib/libbackend_with_compiler.so',
    'torch/lib/c10.lib',
    'torch/lib/libshm/alloc_info.h',
    'torch/_C.cpython-311-x86_64-linux-gnu.so',
    'torch/include/ATen/ATen.h',
    'nvidia/cu13/include/cublas.h',
  ]) {
    expect([no, isNeeded(no)]).toEqual([no, false]);
  }
});

test('the newest that fits', () => {
  const platform = process.platform === 'linux' && process.arch === 'x64' ? 'manylinux_2_28_x86_64' : 'any';
  const offers = [
    '2.9.0-cp312',
    '2.13.0+cpu-cp311',
    '2.13.0+cpu-cp312',
    '2.13.0+cpu-cp313t',
    '2.14.0-cp312',
  ].flatMap((each) => offer(`torch-${each}-abi-${platform}.whl`, '', null));
  offers.push(...offer('torch-2.13.0-cp399-cp399-plan9_mips.whl', '', null));
  const file = (version: string | null) => choose(offers, version)?.file;
  expect(file('2.13.0')).toBe(`torch-2.13.0+cpu-cp312-abi-${platform}.whl`);
  expect(file('2.13.0+cpu')).toBe(`torch-2.13.0+cpu-cp312-abi-${platform}.whl`);
  expect(file('2.13.0+cu130')).toBeUndefined();
  expect(file('2.13.*')).toBe(`torch-2.13.0+cpu-cp312-abi-${platform}.whl`);
  expect(file('2.14')).toBe(`torch-2.14.0-cp312-abi-${platform}.whl`);
  expect(file('2.1.*')).toBeUndefined();
  expect(file(null)).toBe(`torch-2.14.0-cp312-abi-${platform}.whl`);
  expect(file('<2.14, >=2.13.0')).toBe(`torch-2.13.0+cpu-cp312-abi-${platform}.whl`);
  expect(file('!=2.14.*,>2.9')).toBe(`torch-2.13.0+cpu-cp312-abi-${platform}.whl`);
  expect(file('<=2.9.0')).toBe(`torch-2.9.0-cp312-abi-${platform}.whl`);
  expect(file('>2.14')).toBeUndefined();
});

test('requirements', () => {
  const toolkit = "cuda-toolkit[cublas,cudart]==13.0.3; platform_system == 'Other'";
  expect(parseRequirement(toolkit, [])).toBeNull();
  expect(parseRequirement(toolkit.split(';')[0]!, [])).toEqual({
    project: 'cuda-toolkit',
    extras: ['cublas', 'cudart'],
    version: '==13.0.3',
  });
  const cublas = 'nvidia-cublas==13.1.1.3.*; (sys_platform == "linux") and extra == "cublas"';
  expect(parseRequirement(cublas, ['cudart'])).toBeNull();
  expect(parseRequirement(cublas, ['cublas'])).toEqual({
    project: 'nvidia-cublas',
    extras: [],
    version: '==13.1.1.3.*',
  });
  expect(parseRequirement('nvidia_cublas', [])).toEqual({
    project: 'nvidia-cublas',
    extras: [],
    version: null,
  });
  expect(parseRequirement('nvidia-nvjitlink (<14, >=13.0.88); extra == "cufft"', ['cufft'])).toEqual({
    project: 'nvidia-nvjitlink',
    extras: [],
    version: '<14, >=13.0.88',
  });
  expect(() => parseRequirement('nvidia-cublas>=13 # so', [])).toThrow(
    'can\'t read the requirement "nvidia-cublas>=13 # so"',
  );
});

test('no path leads out of the folder', () => {
  expect(inside(folder, 'a/b.so')).toBe(join(folder, 'a', 'b.so'));
  for (const path of ['../x', 'a/../../x', '/etc/passwd', '..', '.', '']) {
    expect(() => inside(folder, path)).toThrow('leads out of its folder');
  }
});

const bad = 'torch-2.13.0-cp312-cp312-any.whl';

test.each(['../outside.so', '/tmp/outside.so', 'torch/lib/../../../outside.so'])(
  'a wheel with %s is refused',
  async (path) => {
    const file = write(folder, bad, wheel(bad, { [path]: 'x' }));
    await expect(Wheel.open(file)).rejects.toThrow(
      /is not a whole wheel: (invalid relative path|absolute path)/,
    );
    expect(readdirSync(resolve(folder, '..'))).not.toContain('outside.so');
  },
);

test('a file that is not the one of the list', async () => {
  const content = wheel(bad, { 'torch/lib/libc10.so': 'c10' }, [], (record) =>
    record.replace(/sha256=.{4}/, 'sha256=AAAA'),
  );
  const opened = await Wheel.open(write(folder, bad, content));
  await expect(opened.unpack(join(folder, 'out'), () => {})).rejects.toThrow(
    'torch/lib/libc10.so has another checksum than',
  );
  opened.close();
});

test('a file that is not in the list', async () => {
  const opened = await Wheel.open(
    write(
      folder,
      bad,
      wheel(bad, { 'torch/lib/libc10.so': 'c10' }, [], () => ''),
    ),
  );
  await expect(opened.unpack(join(folder, 'out'), () => {})).rejects.toThrow(
    'libc10.so is not in its list of files',
  );
  opened.close();
});

test('a cut wheel, and a zip that is none', async () => {
  const whole = wheel(bad, { 'torch/lib/libc10.so': 'x'.repeat(5000) });
  await expect(Wheel.open(write(folder, bad, whole.subarray(0, 3000)))).rejects.toThrow(
    'is not a whole wheel',
  );
  const opened = await Wheel.open(write(folder, bad, zip([['torch/lib/libc10.so', 'x']])));
  await expect(opened.requirements()).rejects.toThrow('is not a wheel: it has no METADATA');
  opened.close();
});
