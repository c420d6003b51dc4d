// A pretend accelerator, for tests on machines without a real one: a device type of libtorch's (PrivateUse1)
// with two devices, memory of its own, streams, events, random numbers and autocast. Its kernels are the
// CPU's, so results have the CPU's bits. What it proves is everything around the kernels: where tensors are,
// what is copied, who holds memory.
//
// A device address points into a region that no code may touch: reading or writing it crashes the process.
// The bytes lie in a second region, at the same offset, which only this file knows.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/EmptyTensor.h>
#include <ATen/NativeFunctions.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/op_registration/adaption.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <sys/mman.h>
#include <torch/library.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <map>
#include <mutex>
#include <unordered_map>

namespace {

using at::Tensor;
using c10::Device;
using c10::DeviceIndex;
using c10::DeviceType;
using c10::Stream;

constexpr DeviceType kType = DeviceType::PrivateUse1;
constexpr DeviceIndex kDevices = 2;
constexpr size_t kMemory = size_t{256} << 20;  // of one device
constexpr size_t kAddresses = 16 * kMemory;    // so that blocks of any size fit between old ones
constexpr size_t kBlock = 512;

// What tests ask for, in this order.
struct Counters {
  std::atomic<int64_t> to_device{0}, to_host{0}, between_devices{0};  // copies
  std::atomic<int64_t> bytes_to_device{0}, bytes_to_host{0};
  std::atomic<int64_t> asynchronous{0};  // of them, non-blocking ones from or to pinned memory
  std::atomic<int64_t> kernels{0}, on_side_streams{0};
  std::atomic<int64_t> events{0}, waits{0}, synchronized{0};
  std::atomic<int64_t> low_precision{0};  // kernels with a bfloat16 or float16 argument
};
Counters counters;

thread_local DeviceIndex current_device = 0;
thread_local c10::StreamId current_stream[kDevices] = {0, 0};

// ---- memory

char* region(int protection) {
  void* address =
      mmap(nullptr, kAddresses * kDevices, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  TORCH_CHECK(address != MAP_FAILED, "pretend device: can't reserve memory");
  return static_cast<char*>(address);
}
char* device_base() {
  static char* base = region(PROT_NONE);
  return base;
}
char* host_base() {
  static char* base = region(PROT_READ | PROT_WRITE);
  return base;
}
// Where the bytes of a device address are.
void* bytes_at(const void* device_address) {
  if (device_address == nullptr) return nullptr;
  return host_base() + (static_cast<const char*>(device_address) - device_base());
}

// Blocks by address; those of one device lie in its half of the region.
class Allocator final : public c10::DeviceAllocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    const Device device(kType, current_device);
    if (bytes == 0) return {nullptr, nullptr, &release, device};
    void* address = take(current_device, (bytes + kBlock - 1) / kBlock * kBlock);
    return {address, address, &release, device};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, size_t count) const override {
    std::memcpy(bytes_at(to), bytes_at(from), count);
  }

  bool initialized() override { return true; }
  void emptyCache(c10::MempoolId_t) override {
    std::lock_guard guard(lock_);
    for (Pool& pool : pools_) drop_cached(pool);
  }
  void recordStream(const c10::DataPtr&, Stream) override {}
  c10::CachingDeviceAllocator::DeviceStats getDeviceStats(DeviceIndex device) override {
    std::lock_guard guard(lock_);
    return pools_[device].stats;
  }
  void resetAccumulatedStats(DeviceIndex device) override {
    std::lock_guard guard(lock_);
    auto& stats = pools_[device].stats;
    for (auto* stat : {&stats.allocated_bytes[0], &stats.reserved_bytes[0]}) stat->reset_accumulated();
  }
  void resetPeakStats(DeviceIndex device) override {
    std::lock_guard guard(lock_);
    auto& stats = pools_[device].stats;
    for (auto* stat : {&stats.allocated_bytes[0], &stats.reserved_bytes[0]}) stat->reset_peak();
  }
  std::pair<size_t, size_t> getMemoryInfo(DeviceIndex device) override {
    std::lock_guard guard(lock_);
    return {kMemory - static_cast<size_t>(pools_[device].stats.reserved_bytes[0].current), kMemory};
  }

 private:
  struct Pool {
    std::multimap<size_t, char*> cached;    // by size; they count as reserved
    std::multimap<size_t, char*> released;  // address space without bytes
    size_t used = 0;                        // of the address space
    c10::CachingDeviceAllocator::DeviceStats stats;
  };

  void* take(DeviceIndex device, size_t size) {
    std::lock_guard guard(lock_);
    Pool& pool = pools_[device];
    char* address = pop(pool.cached, size);
    if (address == nullptr) {
      const auto fits = [&] {
        return static_cast<size_t>(pool.stats.reserved_bytes[0].current) + size <= kMemory;
      };
      if (!fits()) drop_cached(pool);
      address = pop(pool.released, size);
      if (address == nullptr && fits() && pool.used + size <= kAddresses) {
        address = device_base() + static_cast<size_t>(device) * kAddresses + pool.used;
        pool.used += size;
      }
      if (address == nullptr || !fits()) {
        pool.stats.num_ooms++;
        TORCH_CHECK_WITH(OutOfMemoryError, false, "pretend device out of memory: tried to allocate ", size,
                         " bytes");
      }
      pool.stats.reserved_bytes[0].increase(size);
    }
    pool.stats.allocated_bytes[0].increase(size);
    pool.stats.allocation[0].increase(1);
    sizes_[address] = size;
    return address;
  }

  static char* pop(std::multimap<size_t, char*>& blocks, size_t size) {
    auto found = blocks.find(size);
    if (found == blocks.end()) return nullptr;
    char* address = found->second;
    blocks.erase(found);
    return address;
  }

  void drop_cached(Pool& pool) {
    for (const auto& [size, address] : pool.cached) {
      pool.stats.reserved_bytes[0].decrease(size);
      madvise(bytes_at(address), size, MADV_DONTNEED);  // rounded to pages by the system
    }
    pool.released.merge(pool.cached);
  }

  static void release(void* data);

  std::mutex lock_;
  Pool pools_[kDevices];
  std::unordered_map<char*, size_t> sizes_;
};

// Never destroyed: tensors go in static destructors of libtorch's own.
Allocator& allocator() {
  static auto* instance = new Allocator;
  return *instance;
}

void Allocator::release(void* data) {
  if (data == nullptr) return;
  Allocator& self = allocator();
  std::lock_guard guard(self.lock_);
  auto* address = static_cast<char*>(data);
  const size_t size = self.sizes_.at(address);
  self.sizes_.erase(address);
  Pool& pool = self.pools_[(address - device_base()) / static_cast<std::ptrdiff_t>(kAddresses)];
  pool.cached.emplace(size, address);
  pool.stats.allocated_bytes[0].decrease(size);
  pool.stats.allocation[0].decrease(1);
}

// Host memory that the device could reach by itself.
class PinnedAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    void* data = std::aligned_alloc(64, (bytes + 64) / 64 * 64);
    std::lock_guard guard(lock_);
    blocks_[static_cast<char*>(data)] = bytes;
    return {data, data, &release, Device(DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, size_t count) const override { std::memcpy(to, from, count); }
  bool holds(const void* data) {
    std::lock_guard guard(lock_);
    auto after = blocks_.upper_bound(static_cast<char*>(const_cast<void*>(data)));
    if (after == blocks_.begin()) return false;
    const auto& [begin, size] = *--after;
    return static_cast<const char*>(data) < begin + std::max<size_t>(size, 1);
  }

 private:
  static void release(void* data);
  std::mutex lock_;
  std::map<char*, size_t> blocks_;
};

PinnedAllocator& pinned() {
  static auto* instance = new PinnedAllocator;
  return *instance;
}

void PinnedAllocator::release(void* data) {
  {
    std::lock_guard guard(pinned().lock_);
    pinned().blocks_.erase(static_cast<char*>(data));
  }
  std::free(data);
}

// ---- devices, streams, events

struct Event {
  std::chrono::steady_clock::time_point time;
};

std::atomic<c10::StreamId> last_stream{0};

// Work is done when a kernel returns: so streams never run beside each other, but who is told to wait is
// counted.
struct Guard final : c10::impl::DeviceGuardImplInterface {
  static constexpr DeviceType static_type = kType;
  Guard() = default;
  explicit Guard(DeviceType) {}
  DeviceType type() const override { return kType; }
  Device exchangeDevice(Device device) const override {
    const Device before(kType, current_device);
    setDevice(device);
    return before;
  }
  Device getDevice() const override { return {kType, current_device}; }
  void setDevice(Device device) const override {
    TORCH_CHECK(device.index() >= 0 && device.index() < kDevices, "pretend device: invalid device ordinal");
    current_device = device.index();
  }
  void uncheckedSetDevice(Device device) const noexcept override { current_device = device.index(); }
  Stream getStream(Device device) const override { return stream(device, current_stream[index_of(device)]); }
  Stream getDefaultStream(Device device) const override { return stream(device, 0); }
  Stream getStreamFromGlobalPool(Device device, bool) const override { return getNewStream(device, 0); }
  Stream getNewStream(Device device, int) const override { return stream(device, ++last_stream); }
  Stream exchangeStream(Stream to) const override {
    const Stream before = getStream(to.device());
    current_stream[to.device_index()] = to.id();
    return before;
  }
  DeviceIndex deviceCount() const noexcept override { return kDevices; }
  bool queryStream(const Stream&) const override { return true; }
  void synchronizeStream(const Stream&) const override { counters.synchronized++; }
  void synchronizeDevice(DeviceIndex) const override { counters.synchronized++; }
  void record(void** event, const Stream&, DeviceIndex, c10::EventFlag) const override {
    if (*event == nullptr) *event = new Event;
    static_cast<Event*>(*event)->time = std::chrono::steady_clock::now();
    counters.events++;
  }
  void block(void*, const Stream&) const override { counters.waits++; }
  bool queryEvent(void*) const override { return true; }
  void synchronizeEvent(void*) const override { counters.synchronized++; }
  void destroyEvent(void* event, DeviceIndex) const noexcept override { delete static_cast<Event*>(event); }
  double elapsedTime(void* from, void* to, DeviceIndex) const override {
    const auto time = static_cast<Event*>(to)->time - static_cast<Event*>(from)->time;
    return std::chrono::duration<double, std::milli>(time).count();
  }

 private:
  static DeviceIndex index_of(Device device) { return device.has_index() ? device.index() : current_device; }
  static Stream stream(Device device, c10::StreamId id) {
    return Stream(Stream::UNSAFE, Device(kType, index_of(device)), id);
  }
};
C10_REGISTER_GUARD_IMPL(PrivateUse1, Guard)

// ---- random numbers: a CPU generator of the device's own

struct Generator final : c10::GeneratorImpl {
  explicit Generator(DeviceIndex device)
      : c10::GeneratorImpl(Device(kType, device), c10::DispatchKeySet(c10::DispatchKey::PrivateUse1)) {}
  void set_current_seed(uint64_t seed) override { cpu.set_current_seed(seed); }
  void set_offset(uint64_t offset) override { cpu.set_offset(offset); }
  uint64_t get_offset() const override { return cpu.get_offset(); }
  uint64_t current_seed() const override { return cpu.current_seed(); }
  uint64_t seed() override { return cpu.seed(); }
  void set_state(const c10::TensorImpl& state) override { cpu.unsafeGetGeneratorImpl()->set_state(state); }
  c10::intrusive_ptr<c10::TensorImpl> get_state() const override {
    return cpu.unsafeGetGeneratorImpl()->get_state();
  }

  at::Generator cpu = at::detail::createCPUGenerator();

 private:
  GeneratorImpl* clone_impl() const override {
    auto* copy = new Generator(device().index());
    copy->cpu = cpu.clone();
    return copy;
  }
};

// Whether operators that are given no generator draw from the CPU's: then a training draws what it draws on
// the CPU.
std::atomic<bool> shares_cpu_generator{false};

at::Generator& default_generator(DeviceIndex device) {
  static auto* generators =
      new std::vector<at::Generator>{at::make_generator<Generator>(0), at::make_generator<Generator>(1)};
  return generators->at(static_cast<size_t>(device < 0 ? current_device : device));
}

struct Hooks final : at::PrivateUse1HooksInterface {
  bool isBuilt() const override { return true; }
  bool isAvailable() const override { return true; }
  bool hasPrimaryContext(DeviceIndex) const override { return true; }
  DeviceIndex deviceCount() const override { return kDevices; }
  void setCurrentDevice(DeviceIndex device) const override { Guard().setDevice({kType, device}); }
  DeviceIndex getCurrentDevice() const override { return current_device; }
  DeviceIndex exchangeDevice(DeviceIndex device) const override {
    return Guard().exchangeDevice({kType, device}).index();
  }
  DeviceIndex maybeExchangeDevice(DeviceIndex device) const override { return exchangeDevice(device); }
  bool isPinnedPtr(const void* data) const override { return pinned().holds(data); }
  c10::Allocator* getPinnedMemoryAllocator() const override { return &pinned(); }
  const at::Generator& getDefaultGenerator(DeviceIndex device) const override {
    return default_generator(device);
  }
  at::Generator getNewGenerator(DeviceIndex device) const override {
    return at::make_generator<Generator>(device < 0 ? current_device : device);
  }
  void resizePrivateUse1Bytes(const c10::Storage& storage, size_t size) const override {
    auto* impl = storage.unsafeGetStorageImpl();
    c10::DeviceGuard guard(storage.device());
    c10::DataPtr fresh = allocator().allocate(size);
    allocator().copy_data(fresh.get(), storage.data(), std::min(size, storage.nbytes()));
    impl->set_data_ptr_noswap(std::move(fresh));
    impl->set_nbytes(size);
  }
};

// ---- kernels

bool on_device(const Tensor& tensor) { return tensor.defined() && tensor.device().type() == kType; }

// The tensor's bytes, as a CPU tensor of the same layout.
Tensor alias_of(const Tensor& tensor) {
  if (!on_device(tensor)) return tensor;
  const auto options = at::TensorOptions().dtype(tensor.dtype()).device(at::kCPU);
  void* data = bytes_at(tensor.storage().data());
  if (data == nullptr) return at::empty_strided(tensor.sizes(), tensor.strides(), options);
  auto* first = static_cast<char*>(data) + tensor.storage_offset() * static_cast<int64_t>(tensor.itemsize());
  Tensor alias = at::from_blob(first, tensor.sizes(), tensor.strides(), options);
  if (tensor.unsafeGetTensorImpl()->is_wrapped_number())
    alias.unsafeGetTensorImpl()->set_wrapped_number(true);
  return alias;
}

Tensor empty(c10::SymIntArrayRef size, std::optional<at::ScalarType> dtype, std::optional<at::Layout>,
             std::optional<Device> device, std::optional<bool>, std::optional<at::MemoryFormat> format) {
  const c10::OptionalDeviceGuard guard(device);
  return at::detail::empty_generic(C10_AS_INTARRAYREF_SLOW(size), &allocator(),
                                   c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                   c10::dtype_or_default(dtype), format);
}

Tensor empty_strided(c10::SymIntArrayRef size, c10::SymIntArrayRef stride,
                     std::optional<at::ScalarType> dtype, std::optional<at::Layout>,
                     std::optional<Device> device, std::optional<bool>) {
  const c10::OptionalDeviceGuard guard(device);
  return at::detail::empty_strided_generic(C10_AS_INTARRAYREF_SLOW(size), C10_AS_INTARRAYREF_SLOW(stride),
                                           &allocator(), c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                           c10::dtype_or_default(dtype));
}

Tensor new_on_device(const Tensor& cpu, Device device) {
  const c10::DeviceGuard guard(device);
  Tensor result = at::detail::empty_strided_generic(cpu.sizes(), cpu.strides(), &allocator(),
                                                    c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                                    cpu.scalar_type());
  alias_of(result).copy_(cpu);
  return result;
}

void count_copy(const Tensor& from, const Tensor& to, bool non_blocking) {
  const auto bytes = static_cast<int64_t>(from.nbytes());
  if (on_device(from) && on_device(to)) {
    if (from.device() != to.device()) counters.between_devices++;
  } else if (on_device(to)) {
    counters.to_device++;
    counters.bytes_to_device += bytes;
    if (non_blocking && from.is_pinned()) counters.asynchronous++;
  } else {
    counters.to_host++;
    counters.bytes_to_host += bytes;
    if (non_blocking && to.is_pinned()) counters.asynchronous++;
  }
}

Tensor copy_from(const Tensor& self, const Tensor& dst, bool non_blocking) {
  count_copy(self, dst, non_blocking);
  alias_of(dst).copy_(alias_of(self));
  return dst;
}

Tensor copy_from_and_resize(const Tensor& self, const Tensor& dst) {
  const_cast<Tensor&>(dst).resize_(self.sizes());
  return copy_from(self, dst, false);
}

c10::Scalar local_scalar_dense(const Tensor& self) {
  counters.to_host++;
  counters.bytes_to_host += static_cast<int64_t>(self.itemsize());
  return alias_of(self).item();
}

// These take indices from the CPU, as on every device.
bool takes_cpu_indices(const std::string& name) {
  return name == "aten::index" || name == "aten::index_put_" || name == "aten::_index_put_impl_" ||
         name == "aten::index_put" || name == "aten::_unsafe_index";
}

// One call of a CPU kernel on the device's bytes.
class Call {
 public:
  Call(const c10::OperatorHandle& op, torch::jit::Stack* stack) : op_(op), stack_(stack) {}

  void run() {
    const c10::FunctionSchema& schema = op_.schema();
    const size_t n = schema.arguments().size();
    for (size_t i = 0; i < n; i++) {
      const c10::AliasInfo* info = schema.arguments()[i].alias_info();
      written_ = info != nullptr && info->isWrite();
      c10::IValue& value = stack_->at(stack_->size() - n + i);
      name_ = schema.arguments()[i].name();
      value = to_cpu(value);
      if (value.isNone() && schema.arguments()[i].type()->str() == "Generator?") generator_ = &value;
    }
    if (!device_) device_ = Device(kType, current_device);
    if (generator_ != nullptr && !shares_cpu_generator)
      *generator_ = inner(default_generator(device_->index()));
    counters.kernels++;
    if (current_stream[device_->index()] != 0) counters.on_side_streams++;
    if (low_precision_) counters.low_precision++;
    {
      const at::AutoDispatchBelowAutograd below;
      op_.callBoxed(stack_);
    }
    for (auto& [alias, original] : originals_) {
      // A result that was given without memory of the right size.
      if (!alias.sizes().equals(original.sizes())) {
        const_cast<Tensor&>(original).resize_(alias.sizes());
        alias_of(original).copy_(alias);
      }
    }
    const size_t results = schema.returns().size();
    for (size_t i = 0; i < results; i++) {
      c10::IValue& value = stack_->at(stack_->size() - results + i);
      value = to_device(value);
    }
  }

 private:
  static at::Generator inner(const at::Generator& generator) {
    auto* own = dynamic_cast<Generator*>(generator.unsafeGetGeneratorImpl());
    return own == nullptr ? generator : own->cpu;
  }

  Tensor to_cpu(const Tensor& tensor) {
    if (!tensor.defined()) return tensor;
    if (!on_device(tensor) && (tensor.dim() == 0 || takes_cpu_indices(op_.schema().name()))) return tensor;
    // PyTorch's own check, with its message.
    c10::impl::check_and_update_common_device(device_, tensor, op_.schema().name().c_str(), name_.c_str());
    low_precision_ =
        low_precision_ || tensor.scalar_type() == at::kBFloat16 || tensor.scalar_type() == at::kHalf;
    // The CPU kernel must be able to give an empty result memory, which an alias can't have.
    Tensor alias = written_ && tensor.numel() == 0 ? at::empty({0}, tensor.options().device(at::kCPU))
                                                   : alias_of(tensor);
    originals_.emplace_back(alias, tensor);
    return alias;
  }

  c10::IValue to_cpu(const c10::IValue& value) {
    if (value.isTensor()) return to_cpu(value.toTensor());
    if (value.isTensorList()) {
      c10::List<Tensor> list;
      for (const Tensor& tensor : value.toTensorVector()) list.push_back(to_cpu(tensor));
      return list;
    }
    if (value.isOptionalTensorList()) {
      c10::List<std::optional<Tensor>> list;
      for (const std::optional<Tensor> tensor : value.toOptionalTensorList()) {
        list.push_back(tensor ? std::optional<Tensor>(to_cpu(*tensor)) : std::nullopt);
      }
      return list;
    }
    if (value.isDevice()) {
      const Device device = value.toDevice();
      if (device.type() != kType) return value;
      device_ = device.has_index() ? device : Device(kType, current_device);
      return Device(DeviceType::CPU);
    }
    if (value.isGenerator()) return inner(value.toGenerator());
    return value;
  }

  Tensor to_device(const Tensor& tensor) {
    if (!tensor.defined()) return tensor;
    for (const auto& [alias, original] : originals_) {
      if (alias.is_same(tensor)) return original;
    }
    for (const auto& [alias, original] : originals_) {
      TORCH_CHECK(!alias.has_storage() || alias.numel() == 0 || !alias.is_alias_of(tensor),
                  "pretend device: ", op_.schema().name(), " gives a view, which needs a kernel of its own");
    }
    return new_on_device(tensor, *device_);
  }

  c10::IValue to_device(const c10::IValue& value) {
    if (value.isTensor()) return to_device(value.toTensor());
    if (!value.isTensorList()) return value;
    c10::List<Tensor> list;
    for (const Tensor& tensor : value.toTensorVector()) list.push_back(to_device(tensor));
    return list;
  }

  const c10::OperatorHandle& op_;
  torch::jit::Stack* stack_;
  std::vector<std::pair<Tensor, Tensor>> originals_;
  std::optional<Device> device_;
  std::string name_;
  bool written_ = false;
  bool low_precision_ = false;
  c10::IValue* generator_ = nullptr;
};

void on_cpu(const c10::OperatorHandle& op, torch::jit::Stack* stack) { Call(op, stack).run(); }

TORCH_LIBRARY_IMPL(_, PrivateUse1, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&on_cpu>()); }

TORCH_LIBRARY_IMPL(aten, PrivateUse1, m) {
  m.impl("empty.memory_format", empty);
  m.impl("empty_strided", empty_strided);
  m.impl("_copy_from", copy_from);
  m.impl("_copy_from_and_resize", copy_from_and_resize);
  m.impl("_local_scalar_dense", local_scalar_dense);
  m.impl("as_strided", at::native::as_strided_tensorimpl);
  m.impl("view", at::native::view);
  m.impl("_reshape_alias", at::native::_reshape_alias);
  m.impl("unfold", at::native::unfold);
  m.impl("resize_", at::native::resize_);
  m.impl("set_.source_Storage_storage_offset",
         [](Tensor& self, at::Storage storage, int64_t offset, at::IntArrayRef size, at::IntArrayRef stride)
             -> Tensor& { return at::native::set_storage_cpu_(self, storage, offset, size, stride); });
  m.impl("set_.source_Tensor", at::native::set_tensor_);
  // Without these, libtorch asks a device for convolutions of its own.
  m.impl("convolution", torch::CppFunction::makeFromBoxedFunction<&on_cpu>());
  m.impl("convolution_backward", torch::CppFunction::makeFromBoxedFunction<&on_cpu>());
}

TORCH_LIBRARY_IMPL(_, AutocastPrivateUse1, m) { m.fallback(torch::CppFunction::makeFallthrough()); }

TORCH_LIBRARY_IMPL(aten, AutocastPrivateUse1, m){
    KERNEL_PRIVATEUSEONE(mm, lower_precision_fp) KERNEL_PRIVATEUSEONE(addmm, lower_precision_fp)
        KERNEL_PRIVATEUSEONE(linear, lower_precision_fp) KERNEL_PRIVATEUSEONE(matmul, lower_precision_fp)
            KERNEL_PRIVATEUSEONE(conv2d, lower_precision_fp) KERNEL_PRIVATEUSEONE(cross_entropy_loss, fp32)}

// What tests ask.
TORCH_LIBRARY(pretend, m) {
  m.def("counters() -> int[]", [] {
    return std::vector<int64_t>{counters.to_device,       counters.to_host,         counters.between_devices,
                                counters.bytes_to_device, counters.bytes_to_host,   counters.asynchronous,
                                counters.kernels,         counters.on_side_streams, counters.events,
                                counters.waits,           counters.synchronized,    counters.low_precision};
  });
  m.def("share_cpu_generator(bool share) -> ()", [](bool share) { shares_cpu_generator = share; });
  // A CPU tensor at the device's address: what code would have that forgot where a tensor is.
  m.def("mistaken_for_cpu(Tensor self) -> Tensor", [](const Tensor& self) {
    return at::from_blob(self.storage().mutable_data(), self.sizes(), self.strides(),
                         self.options().device(at::kCPU));
  });
}

const bool registered = [] {
  c10::SetAllocator(kType, &allocator());
  at::RegisterPrivateUse1HooksInterface(new Hooks);
  return true;
}();

}  // namespace
