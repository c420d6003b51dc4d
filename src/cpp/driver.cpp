// What a CUDA device is: asked of NVIDIA's driver, whose C interface never changes. libtorch tells it only in
// a struct whose layout depends on the toolkit that it was built with.
#include <array>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

#include "error.h"
#include "values.h"

namespace nodetorch {

namespace {

void* driver_function(const char* name) {
#ifdef _WIN32
  HMODULE library = LoadLibraryExW(L"nvcuda.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
  void* function = library ? reinterpret_cast<void*>(GetProcAddress(library, name)) : nullptr;
#else
  void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  void* function = library ? dlsym(library, name) : nullptr;
#endif
  TORCH_CHECK(function != nullptr, "can't find ", name, " of NVIDIA's driver");
  return function;
}

// Every function of the driver returns 0 or an error.
template <typename... T>
void driver(const char* name, T... args) {
  const int error = reinterpret_cast<int (*)(T...)>(driver_function(name))(args...);
  TORCH_CHECK(error == 0, name, "() of NVIDIA's driver failed with error ", error);
}

struct Attribute {
  const char* name;
  int number;  // CU_DEVICE_ATTRIBUTE_...
};
constexpr Attribute kAttributes[] = {
    {"major", 75},
    {"minor", 76},
    {"multi_processor_count", 16},
    {"max_threads_per_multi_processor", 39},
    {"max_threads_per_block", 1},
    {"warp_size", 10},
    {"regs_per_multiprocessor", 82},
    {"shared_memory_per_block", 8},
    {"shared_memory_per_block_optin", 97},
    {"shared_memory_per_multiprocessor", 81},
    {"L2_cache_size", 38},
    {"clock_rate", 13},
    {"memory_clock_rate", 36},
    {"memory_bus_width", 37},
    {"is_integrated", 18},
    {"is_multi_gpu_board", 84},
    {"pci_bus_id", 33},
    {"pci_device_id", 34},
    {"pci_domain_id", 50},
};

std::string uuid_text(const std::array<unsigned char, 16>& bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (size_t i = 0; i < bytes.size(); i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += kDigits[bytes[i] >> 4];
    text += kDigits[bytes[i] & 15];
  }
  return text;
}

napi_value CudaProperties(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const auto index = static_cast<int>(to_int64(args.napi, args[0]));
    int device = 0;
    driver("cuInit", 0U);
    driver("cuDeviceGet", &device, index);

    napi_value result;
    napi_create_object(args.napi, &result);
    const auto set = [&](const char* name, napi_value value) {
      napi_set_named_property(args.napi, result, name, value);
    };
    std::array<char, 256> name{};
    driver("cuDeviceGetName", name.data(), static_cast<int>(name.size()), device);
    set("name", from_string(args.napi, name.data()));
    size_t total = 0;
    driver("cuDeviceTotalMem_v2", &total, device);
    set("total_memory", from_double(args.napi, static_cast<double>(total)));
    std::array<unsigned char, 16> uuid{};
    driver("cuDeviceGetUuid_v2", uuid.data(), device);
    set("uuid", from_string(args.napi, uuid_text(uuid)));
    for (const Attribute& attribute : kAttributes) {
      int value = 0;
      driver("cuDeviceGetAttribute", &value, attribute.number, device);
      set(attribute.name, from_int64(args.napi, value));
    }
    return result;
  });
}

}  // namespace

void export_driver(Env* env, napi_value exports) { define(env, exports, "cudaProperties", CudaProperties); }

}  // namespace nodetorch
