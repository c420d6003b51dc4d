/** Properties of a GPU, asked of a stand-in for NVIDIA's driver. The numbers of the attributes are those of cuda.h. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a process with the stand-in on its library path gets. */
function ask(index: number) {
  const script = `
    const { native } = await import('./dist/src/ts/internal.js');
    try {
      console.log(JSON.stringify(native.cudaProperties(${index})));
    } catch (error) {
      console.log(JSON.stringify({ error: error.message }));
    }`;
  const env = { ...process.env, LD_LIBRARY_PATH: folder };
  const args = ['--input-type=module', '-e', script];
  return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' }));
}

(process.platform === 'linux' ? test : test.skip)('device properties', () => {
  const library = join(folder, 'libcuda.so.1');
  const source = join(__dirname, 'driver.c');
  execFileSync('cc', ['-shared', '-fPIC', '-Wl,-soname,libcuda.so.1', '-o', library, source]);
  expect(ask(0)).toEqual({
    name: 'Pretend GPU',
    total_memory: 80 * 2 ** 30,
    uuid: '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    max_threads_per_block: 1001,
    shared_memory_per_block: 1008,
    warp_size: 1010,
    clock_rate: 1013,
    multi_processor_count: 1016,
    is_integrated: 1018,
    pci_bus_id: 1033,
    pci_device_id: 1034,
    memory_clock_rate: 1036,
    memory_bus_width: 1037,
    L2_cache_size: 1038,
    max_threads_per_multi_processor: 1039,
    pci_domain_id: 1050,
    major: 1075,
    minor: 1076,
    shared_memory_per_multiprocessor: 1081,
    regs_per_multiprocessor: 1082,
    is_multi_gpu_board: 1084,
    shared_memory_per_block_optin: 1097,
  });
  expect(ask(1)).toEqual({ error: "cuDeviceGet() of NVIDIA's driver failed with error 101" });
});
