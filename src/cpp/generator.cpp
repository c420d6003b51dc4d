// Random number generators.
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

#include <mutex>

#include "error.h"
#include "values.h"

namespace nodetorch {

namespace {

// Also the index under which TypeScript knows it.
napi_value add(Env* env, at::Generator generator) {
  auto& generators = env->generators;
  for (uint32_t i = 1; i < generators.size(); i++) {
    if (generators[i].defined()) continue;
    generators[i] = std::move(generator);
    return from_uint32(env->napi, i);
  }
  generators.push_back(std::move(generator));
  return from_uint32(env->napi, static_cast<uint32_t>(generators.size() - 1));
}

at::Generator& generator_at(Env* env, napi_value value) {
  const uint32_t index = to_handle(env->napi, value);
  TORCH_CHECK_TYPE(index > 0 && index < env->generators.size() && env->generators[index].defined(),
                   "expected a generator that is in use");
  return env->generators[index];
}

uint64_t to_seed(napi_env env, napi_value value) {
  int64_t signed_seed;
  uint64_t seed;
  bool lossless;
  if (napi_get_value_bigint_int64(env, value, &signed_seed, &lossless) == napi_ok && lossless)
    return static_cast<uint64_t>(signed_seed);
  if (napi_get_value_bigint_uint64(env, value, &seed, &lossless) == napi_ok && lossless) return seed;
  TORCH_CHECK_VALUE(false,
                    "Overflow when unpacking long long: expected a seed in the range "
                    "[-0x8000_0000_0000_0000, 0xffff_ffff_ffff_ffff]");
}

napi_value from_seed(napi_env env, uint64_t seed) {
  napi_value result;
  napi_create_bigint_uint64(env, seed, &result);
  return result;
}

napi_value DefaultGenerator(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return add(args.env, at::globalContext().defaultGenerator(to_device(args.napi, args[0])));
  });
}

napi_value NewGenerator(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const c10::Device device = to_device(args.napi, args[0]);
    if (device.is_cpu()) return add(args.env, at::detail::createCPUGenerator());
    return add(
        args.env,
        at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index()));
  });
}

napi_value FreeGenerator(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    generator_at(args.env, args[0]) = at::Generator();
    return nullptr;
  });
}

napi_value GeneratorSeed(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    at::Generator& generator = generator_at(args.env, args[0]);
    std::lock_guard guard(generator.mutex());
    return from_seed(args.napi, generator.seed());
  });
}

napi_value GeneratorManualSeed(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    at::Generator& generator = generator_at(args.env, args[0]);
    const uint64_t seed = to_seed(args.napi, args[1]);
    std::lock_guard guard(generator.mutex());
    generator.set_current_seed(seed);
    return nullptr;
  });
}

napi_value GeneratorInitialSeed(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_seed(args.napi, generator_at(args.env, args[0]).current_seed());
  });
}

napi_value GeneratorState(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    at::Generator& generator = generator_at(args.env, args[0]);
    std::lock_guard guard(generator.mutex());
    return from_uint32(args.napi, args.env->handles.add(generator.get_state()));
  });
}

napi_value GeneratorSetState(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    at::Generator& generator = generator_at(args.env, args[0]);
    const at::Tensor& state = args.env->handles.get(to_handle(args.napi, args[1]));
    TORCH_CHECK_TYPE(
        state.layout() == at::kStrided && state.device().is_cpu() && state.scalar_type() == at::kByte,
        "expected a torch.ByteTensor, but got ", state.toString());
    std::lock_guard guard(generator.mutex());
    generator.set_state(state);
    return nullptr;
  });
}

napi_value GeneratorDevice(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_string(args.napi, generator_at(args.env, args[0]).device().str());
  });
}

}  // namespace

void export_generator(Env* env, napi_value exports) {
  define(env, exports, "defaultGenerator", DefaultGenerator);
  define(env, exports, "newGenerator", NewGenerator);
  define(env, exports, "freeGenerator", FreeGenerator);
  define(env, exports, "generatorSeed", GeneratorSeed);
  define(env, exports, "generatorManualSeed", GeneratorManualSeed);
  define(env, exports, "generatorInitialSeed", GeneratorInitialSeed);
  define(env, exports, "generatorState", GeneratorState);
  define(env, exports, "generatorSetState", GeneratorSetState);
  define(env, exports, "generatorDevice", GeneratorDevice);
}

}  // namespace nodetorch
