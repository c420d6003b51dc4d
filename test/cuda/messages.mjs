/** What nodetorch says to the calls of messages.py. */
import * as torch from '../../dist/src/ts/index.js';

const { accelerator, backends, cuda, nn } = torch;
const calls = {
  is_available: () => cuda.is_available(),
  device_count: () => cuda.device_count(),
  is_initialized: () => cuda.is_initialized(),
  init: () => cuda.init(),
  current_device: () => cuda.current_device(),
  get_device_name: () => cuda.get_device_name(),
  get_device_capability: () => cuda.get_device_capability(),
  get_device_properties: () => cuda.get_device_properties(0),
  'set_device(-1)': () => cuda.set_device(-1),
  synchronize: () => cuda.synchronize(),
  manual_seed: () => cuda.manual_seed(0),
  manual_seed_all: () => cuda.manual_seed_all(0),
  seed: () => cuda.seed(),
  initial_seed: () => cuda.initial_seed(),
  get_rng_state: () => cuda.get_rng_state(),
  get_rng_state_all: () => cuda.get_rng_state_all(),
  memory_allocated: () => cuda.memory_allocated(),
  memory_reserved: () => cuda.memory_reserved(),
  max_memory_allocated: () => cuda.max_memory_allocated(),
  max_memory_reserved: () => cuda.max_memory_reserved(),
  memory_stats: () => cuda.memory_stats(),
  mem_get_info: () => cuda.mem_get_info(),
  empty_cache: () => cuda.empty_cache(),
  is_bf16_supported: () => cuda.is_bf16_supported(),
  current_stream: () => cuda.current_stream(),
  default_stream: () => cuda.default_stream(),
  zeros: () => torch.zeros([1], { device: 'cuda' }),
  'zeros cuda:1': () => torch.zeros([1], { device: 'cuda:1' }),
  cuda: () => torch.zeros([1]).cuda(),
  to: () => torch.zeros([1]).to('cuda'),
  'Module.cuda': () => new nn.Linear(1, 1).cuda(),
  'Module.to': () => new nn.Linear(1, 1).to('cuda'),
  pin_memory: () => torch.zeros([1]).pin_memory(),
  'empty pinned': () => torch.empty([1], { pin_memory: true }),
  is_pinned: () => torch.zeros([1]).is_pinned(),
  accelerator: () => {
    const current = accelerator.current_accelerator();
    return current === null ? 'None' : String(current);
  },
  'accelerator.is_available': () => accelerator.is_available(),
  'accelerator.device_count': () => accelerator.device_count(),
  'accelerator.current_device_index': () => accelerator.current_device_index(),
  'accelerator.set_device_index': () => accelerator.set_device_index(0),
  'accelerator.synchronize': () => accelerator.synchronize(),
  'accelerator.current_stream': () => accelerator.current_stream(),
  'accelerator.memory_allocated': () => accelerator.memory_allocated(),
  'accelerator.get_memory_info': () => accelerator.get_memory_info(),
  'autocast is off': () => torch.autocast('cuda', () => torch.is_autocast_enabled('cuda')),
  'GradScaler.is_enabled': () => new torch.amp.GradScaler('cuda').is_enabled(),
  'backends.cuda.is_built': () => backends.cuda.is_built(),
  'backends.cudnn.is_available': () => backends.cudnn.is_available(),
  'backends.cudnn.version': () => backends.cudnn.version(),
};

const results = { version: torch.__version__ };
for (const [name, call] of Object.entries(calls)) {
  try {
    results[name] = call() ?? null;
  } catch (error) {
    if (!(error instanceof torch.TorchError)) throw error;
    results[name] = { error: error.message };
  }
}
console.log(JSON.stringify(results));
