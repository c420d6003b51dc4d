// Accelerators: current device, streams, events and memory. Nothing here knows of CUDA: c10's guard and
// allocator interfaces reach every kind of device, those too that an extension registers.
#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/Event.h>

#include "convert.h"
#include "device.h"
#include "error.h"

namespace nodetorch {

using Guard = c10::impl::DeviceGuardImplInterface;

void check_device_type(c10::DeviceType type) {
  // PyTorch's Python layer says this before libtorch could.
  TORCH_CHECK(
      (type != c10::DeviceType::CUDA && type != c10::DeviceType::XPU) || c10::impl::hasDeviceGuardImpl(type),
      "Torch not compiled with ", c10::DeviceTypeName(type), " enabled");
}

void prepare_device_type(c10::DeviceType type) {
  if (type == c10::DeviceType::CPU) return;
  check_device_type(type);
  if (at::accelerator::isAccelerator(type) && c10::impl::hasDeviceGuardImpl(type))
    at::globalContext().lazyInitDevice(type);
}

const Guard& ready_guard(c10::DeviceType type) {
  check_device_type(type);
  at::globalContext().lazyInitDevice(type);
  return *c10::impl::getDeviceGuardImpl(type);
}

namespace {

c10::DeviceType to_type(napi_env env, napi_value value) { return c10::Device(to_string(env, value)).type(); }

// The device with its index: 'cuda' is the current one.
c10::Device to_indexed(napi_env env, napi_value value) {
  const c10::Device device(to_string(env, value));
  const Guard& guard = ready_guard(device.type());
  return device.has_index() ? device : guard.getDevice();
}

napi_value from_bigint(napi_env env, int64_t value) {
  napi_value result;
  napi_create_bigint_int64(env, value, &result);
  return result;
}

// A stream crosses as its number, a bigint, beside the device it belongs to.
c10::Stream to_stream(napi_env env, napi_value id, napi_value device) {
  int64_t number;
  bool lossless;
  TORCH_CHECK_TYPE(napi_get_value_bigint_int64(env, id, &number, &lossless) == napi_ok && lossless,
                   "expected the number of a stream");
  return c10::Stream(c10::Stream::UNSAFE, to_indexed(env, device), number);
}

napi_value Accelerator(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const auto type = at::accelerator::getAccelerator(false);
    return type ? from_string(args.napi, c10::DeviceTypeName(*type, true))
                : from_ivalue(args.env, c10::IValue());
  });
}

napi_value HasDeviceType(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_bool(args.napi, c10::impl::hasDeviceGuardImpl(to_type(args.napi, args[0])));
  });
}

napi_value DeviceCount(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const c10::DeviceType type = to_type(args.napi, args[0]);
    const Guard* guard = c10::impl::device_guard_impl_registry[static_cast<size_t>(type)].load();
    return from_int64(args.napi, guard == nullptr ? 0 : guard->deviceCount());
  });
}

napi_value InitDevice(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    ready_guard(to_type(args.napi, args[0]));
    return nullptr;
  });
}

napi_value CurrentDevice(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_int64(args.napi, ready_guard(to_type(args.napi, args[0])).getDevice().index());
  });
}

napi_value SetDevice(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    const c10::Device device = to_indexed(args.napi, args[0]);
    ready_guard(device.type()).setDevice(device);
    return nullptr;
  });
}

napi_value SynchronizeDevice(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    const c10::Device device = to_indexed(args.napi, args[0]);
    ready_guard(device.type()).synchronizeDevice(device.index());
    return nullptr;
  });
}

napi_value CurrentStream(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const c10::Device device = to_indexed(args.napi, args[0]);
    return from_bigint(args.napi, ready_guard(device.type()).getStream(device).id());
  });
}

napi_value DefaultStream(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const c10::Device device = to_indexed(args.napi, args[0]);
    return from_bigint(args.napi, ready_guard(device.type()).getDefaultStream(device).id());
  });
}

napi_value NewStream(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    const c10::Device device = to_indexed(args.napi, args[0]);
    const auto priority = static_cast<int>(to_int64(args.napi, args[1]));
    return from_bigint(args.napi, ready_guard(device.type()).getNewStream(device, priority).id());
  });
}

napi_value SetStream(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    const c10::Stream stream = to_stream(args.napi, args[0], args[1]);
    ready_guard(stream.device_type()).exchangeStream(stream);
    return nullptr;
  });
}

napi_value QueryStream(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    return from_bool(args.napi, to_stream(args.napi, args[0], args[1]).query());
  });
}

napi_value SynchronizeStream(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    to_stream(args.napi, args[0], args[1]).synchronize();
    return nullptr;
  });
}

napi_value RecordStream(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) -> napi_value {
    const at::Tensor& tensor = args.env->handles.get(to_handle(args.napi, args[0]));
    const c10::Stream stream = to_stream(args.napi, args[1], args[2]);
    ready_guard(stream.device_type()).recordDataPtrOnStream(tensor.storage().data_ptr(), stream);
    return nullptr;
  });
}

// Also the index under which TypeScript knows it.
napi_value NewEvent(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    const c10::DeviceType type = to_type(args.napi, args[0]);
    check_device_type(type);
    // The backend's own default measures time, PyTorch's doesn't.
    const bool timing = to_bool(args.napi, args[1]);
    auto event = std::make_unique<c10::Event>(
        type, timing ? c10::EventFlag::BACKEND_DEFAULT : c10::EventFlag::PYTORCH_DEFAULT);
    auto& events = args.env->events;
    for (uint32_t i = 1; i < events.size(); i++) {
      if (events[i] != nullptr) continue;
      events[i] = std::move(event);
      return from_uint32(args.napi, i);
    }
    events.push_back(std::move(event));
    return from_uint32(args.napi, static_cast<uint32_t>(events.size() - 1));
  });
}

std::unique_ptr<c10::Event>& event_at(Env* env, napi_value value) {
  const uint32_t index = to_handle(env->napi, value);
  TORCH_CHECK_TYPE(index > 0 && index < env->events.size() && env->events[index] != nullptr,
                   "expected an event that is in use");
  return env->events[index];
}

napi_value FreeEvent(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    event_at(args.env, args[0]).reset();
    return nullptr;
  });
}

napi_value RecordEvent(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) -> napi_value {
    event_at(args.env, args[0])->record(to_stream(args.napi, args[1], args[2]));
    return nullptr;
  });
}

napi_value BlockEvent(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) -> napi_value {
    event_at(args.env, args[0])->block(to_stream(args.napi, args[1], args[2]));
    return nullptr;
  });
}

napi_value QueryEvent(napi_env napi, napi_callback_info info) {
  return guarded(napi, info,
                 [](Args<1>& args) { return from_bool(args.napi, event_at(args.env, args[0])->query()); });
}

napi_value SynchronizeEvent(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    event_at(args.env, args[0])->synchronize();
    return nullptr;
  });
}

napi_value ElapsedTime(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    return from_double(args.napi, event_at(args.env, args[0])->elapsedTime(*event_at(args.env, args[1])));
  });
}

// Null where the type has none, or none yet: before the first use there is nothing to tell of.
c10::DeviceAllocator* allocator_of(c10::DeviceType type) {
  if (type == c10::DeviceType::CPU || !c10::impl::hasDeviceGuardImpl(type)) return nullptr;
  auto* allocator = dynamic_cast<c10::DeviceAllocator*>(c10::GetAllocator(type));
  return allocator != nullptr && allocator->initialized() ? allocator : nullptr;
}

void set_number(napi_env env, napi_value object, const std::string& name, int64_t value) {
  napi_set_named_property(env, object, name.c_str(), from_double(env, static_cast<double>(value)));
}

void set_stat(napi_env env, napi_value object, const std::string& name,
              const c10::CachingAllocator::Stat& stat) {
  set_number(env, object, name + ".current", stat.current);
  set_number(env, object, name + ".peak", stat.peak);
  set_number(env, object, name + ".allocated", stat.allocated);
  set_number(env, object, name + ".freed", stat.freed);
}

napi_value DeviceMemoryStats(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    napi_env env = args.napi;
    napi_value result;
    napi_create_object(env, &result);
    c10::DeviceAllocator* allocator = allocator_of(to_type(env, args[0]));
    if (allocator == nullptr) return result;
    const auto stats = allocator->getDeviceStats(to_indexed(env, args[0]).index());
    const auto set = [&](const std::string& name, const c10::CachingAllocator::StatArray& pools) {
      set_stat(env, result, name + ".all", pools[0]);
      set_stat(env, result, name + ".small_pool", pools[1]);
      set_stat(env, result, name + ".large_pool", pools[2]);
    };
    set("allocation", stats.allocation);
    set("segment", stats.segment);
    set("active", stats.active);
    set("inactive_split", stats.inactive_split);
    set("allocated_bytes", stats.allocated_bytes);
    set("reserved_bytes", stats.reserved_bytes);
    set("active_bytes", stats.active_bytes);
    set("inactive_split_bytes", stats.inactive_split_bytes);
    set("requested_bytes", stats.requested_bytes);
    set_stat(env, result, "oversize_allocations", stats.oversize_allocations);
    set_stat(env, result, "oversize_segments", stats.oversize_segments);
    set_number(env, result, "num_alloc_retries", stats.num_alloc_retries);
    set_number(env, result, "num_ooms", stats.num_ooms);
    set_number(env, result, "num_sync_all_streams", stats.num_sync_all_streams);
    set_number(env, result, "num_device_alloc", stats.num_device_alloc);
    set_number(env, result, "num_device_free", stats.num_device_free);
    set_number(env, result, "max_split_size", stats.max_split_size);
    return result;
  });
}

napi_value ResetDeviceStats(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    c10::DeviceAllocator* allocator = allocator_of(to_type(args.napi, args[0]));
    if (allocator == nullptr) return nullptr;
    const c10::DeviceIndex index = to_indexed(args.napi, args[0]).index();
    if (to_bool(args.napi, args[1]))
      allocator->resetPeakStats(index);
    else
      allocator->resetAccumulatedStats(index);
    return nullptr;
  });
}

napi_value EmptyDeviceCache(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    if (c10::DeviceAllocator* allocator = allocator_of(to_type(args.napi, args[0]))) allocator->emptyCache();
    return nullptr;
  });
}

napi_value DeviceMemoryInfo(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const c10::Device device = to_indexed(args.napi, args[0]);
    const auto [free, total] = c10::getDeviceAllocator(device.type())->getMemoryInfo(device.index());
    napi_value result;
    napi_create_array_with_length(args.napi, 2, &result);
    napi_set_element(args.napi, result, 0, from_double(args.napi, static_cast<double>(free)));
    napi_set_element(args.napi, result, 1, from_double(args.napi, static_cast<double>(total)));
    return result;
  });
}

napi_value RenamePrivateUse1(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    c10::register_privateuse1_backend(to_string(args.napi, args[0]));
    return nullptr;
  });
}

napi_value PrivateUse1Name(napi_env napi, napi_callback_info info) {
  return guarded(napi, info,
                 [](Args<1>& args) { return from_string(args.napi, c10::get_privateuse1_backend()); });
}

}  // namespace

int64_t accelerator_bytes() {
  const auto type = at::accelerator::getAccelerator(false);
  c10::DeviceAllocator* allocator = type ? allocator_of(*type) : nullptr;
  if (allocator == nullptr) return 0;
  int64_t bytes = 0;
  const c10::DeviceIndex count = c10::impl::getDeviceGuardImpl(*type)->deviceCount();
  for (c10::DeviceIndex i = 0; i < count; i++)
    bytes += allocator->getDeviceStats(i).allocated_bytes[0].current;
  return bytes;
}

void export_accelerator(Env* env, napi_value exports) {
  define(env, exports, "accelerator", Accelerator);
  define(env, exports, "hasDeviceType", HasDeviceType);
  define(env, exports, "deviceCount", DeviceCount);
  define(env, exports, "initDevice", InitDevice);
  define(env, exports, "currentDevice", CurrentDevice);
  define(env, exports, "setDevice", SetDevice);
  define(env, exports, "synchronizeDevice", SynchronizeDevice);
  define(env, exports, "currentStream", CurrentStream);
  define(env, exports, "defaultStream", DefaultStream);
  define(env, exports, "newStream", NewStream);
  define(env, exports, "setStream", SetStream);
  define(env, exports, "queryStream", QueryStream);
  define(env, exports, "synchronizeStream", SynchronizeStream);
  define(env, exports, "recordStream", RecordStream);
  define(env, exports, "newEvent", NewEvent);
  define(env, exports, "freeEvent", FreeEvent);
  define(env, exports, "recordEvent", RecordEvent);
  define(env, exports, "blockEvent", BlockEvent);
  define(env, exports, "queryEvent", QueryEvent);
  define(env, exports, "synchronizeEvent", SynchronizeEvent);
  define(env, exports, "elapsedTime", ElapsedTime);
  define(env, exports, "deviceMemoryStats", DeviceMemoryStats);
  define(env, exports, "resetDeviceStats", ResetDeviceStats);
  define(env, exports, "emptyDeviceCache", EmptyDeviceCache);
  define(env, exports, "deviceMemoryInfo", DeviceMemoryInfo);
  define(env, exports, "renamePrivateUse1", RenamePrivateUse1);
  define(env, exports, "privateUse1Name", PrivateUse1Name);
}

}  // namespace nodetorch
