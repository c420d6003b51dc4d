"""What PyTorch says where there is no CUDA, or no GPU: prints JSON, name by name what a call gave or raised."""
import json
import warnings

import torch

calls = {
    'is_available': lambda: torch.cuda.is_available(),
    'device_count': lambda: torch.cuda.device_count(),
    'is_initialized': lambda: torch.cuda.is_initialized(),
    'init': lambda: torch.cuda.init(),
    'current_device': lambda: torch.cuda.current_device(),
    'get_device_name': lambda: torch.cuda.get_device_name(),
    'get_device_capability': lambda: torch.cuda.get_device_capability(),
    'get_device_properties': lambda: torch.cuda.get_device_properties(0),
    'set_device(-1)': lambda: torch.cuda.set_device(-1),
    'synchronize': lambda: torch.cuda.synchronize(),
    'manual_seed': lambda: torch.cuda.manual_seed(0),
    'manual_seed_all': lambda: torch.cuda.manual_seed_all(0),
    'seed': lambda: torch.cuda.seed(),
    'initial_seed': lambda: torch.cuda.initial_seed(),
    'get_rng_state': lambda: torch.cuda.get_rng_state(),
    'get_rng_state_all': lambda: torch.cuda.get_rng_state_all(),
    'memory_allocated': lambda: torch.cuda.memory_allocated(),
    'memory_reserved': lambda: torch.cuda.memory_reserved(),
    'max_memory_allocated': lambda: torch.cuda.max_memory_allocated(),
    'max_memory_reserved': lambda: torch.cuda.max_memory_reserved(),
    'memory_stats': lambda: dict(torch.cuda.memory_stats()),
    'mem_get_info': lambda: torch.cuda.mem_get_info(),
    'empty_cache': lambda: torch.cuda.empty_cache(),
    'is_bf16_supported': lambda: torch.cuda.is_bf16_supported(),
    'current_stream': lambda: torch.cuda.current_stream(),
    'default_stream': lambda: torch.cuda.default_stream(),
    'zeros': lambda: torch.zeros(1, device='cuda'),
    'zeros cuda:1': lambda: torch.zeros(1, device='cuda:1'),
    'cuda': lambda: torch.zeros(1).cuda(),
    'to': lambda: torch.zeros(1).to('cuda'),
    'Module.cuda': lambda: torch.nn.Linear(1, 1).cuda(),
    'Module.to': lambda: torch.nn.Linear(1, 1).to('cuda'),
    'pin_memory': lambda: torch.zeros(1).pin_memory(),
    'empty pinned': lambda: torch.empty(1, pin_memory=True),
    'is_pinned': lambda: torch.zeros(1).is_pinned(),
    'accelerator': lambda: str(torch.accelerator.current_accelerator()),
    'accelerator.is_available': lambda: torch.accelerator.is_available(),
    'accelerator.device_count': lambda: torch.accelerator.device_count(),
    'accelerator.current_device_index': lambda: torch.accelerator.current_device_index(),
    'accelerator.set_device_index': lambda: torch.accelerator.set_device_index(0),
    'accelerator.synchronize': lambda: torch.accelerator.synchronize(),
    'accelerator.current_stream': lambda: torch.accelerator.current_stream(),
    'accelerator.memory_allocated': lambda: torch.accelerator.memory_allocated(),
    'accelerator.get_memory_info': lambda: torch.accelerator.get_memory_info(),
    'autocast is off': lambda: _autocast(),
    'GradScaler.is_enabled': lambda: torch.amp.GradScaler('cuda').is_enabled(),
    'backends.cuda.is_built': lambda: torch.backends.cuda.is_built(),
    'backends.cudnn.is_available': lambda: torch.backends.cudnn.is_available(),
    'backends.cudnn.version': lambda: torch.backends.cudnn.version(),
}


def _autocast():
    with torch.autocast('cuda'):
        return torch.is_autocast_enabled('cuda')


warnings.simplefilter('ignore')
results = {'version': torch.__version__}
for name, call in calls.items():
    try:
        results[name] = call()
    except (RuntimeError, AssertionError) as error:
        results[name] = {'error': str(error)}
print(json.dumps(results))
