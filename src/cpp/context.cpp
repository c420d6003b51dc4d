// Switches of libtorch's global context, and autocast.
#include <ATen/Context.h>
#include <ATen/autocast_mode.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <string_view>

#include "convert.h"
#include "error.h"

namespace nodetorch {

namespace {

struct Switch {
  std::string_view name;
  bool (*get)(const at::Context&);
  void (*set)(at::Context&, bool);
};

template <auto Get, auto Set>
constexpr Switch of(std::string_view name) {
  return {name, [](const at::Context& context) -> bool { return (context.*Get)(); },
          [](at::Context& context, bool value) { (context.*Set)(value); }};
}

using C = at::Context;
constexpr Switch kSwitches[] = {
    of<&C::userEnabledCuDNN, &C::setUserEnabledCuDNN>("cudnn.enabled"),
    of<&C::benchmarkCuDNN, &C::setBenchmarkCuDNN>("cudnn.benchmark"),
    of<&C::deterministicCuDNN, &C::setDeterministicCuDNN>("cudnn.deterministic"),
    {"cudnn.allow_tf32", [](const C& c) { return c.allowTF32CuDNN(); },
     [](C& c, bool value) { c.setAllowTF32CuDNN(value); }},
    of<&C::allowTF32CuBLAS, &C::setAllowTF32CuBLAS>("cuda.matmul.allow_tf32"),
    of<&C::allowFP16AccumulationCuBLAS, &C::setAllowFP16AccumulationCuBLAS>(
        "cuda.matmul.allow_fp16_accumulation"),
    of<&C::userEnabledFlashSDP, &C::setSDPUseFlash>("cuda.flash_sdp"),
    of<&C::userEnabledMemEfficientSDP, &C::setSDPUseMemEfficient>("cuda.mem_efficient_sdp"),
    of<&C::userEnabledMathSDP, &C::setSDPUseMath>("cuda.math_sdp"),
    of<&C::userEnabledCuDNNSDP, &C::setSDPUseCuDNN>("cuda.cudnn_sdp"),
    of<&C::userEnabledMkldnn, &C::setUserEnabledMkldnn>("mkldnn.enabled"),
    of<&C::deterministicMkldnn, &C::setDeterministicMkldnn>("mkldnn.deterministic"),
    of<&C::deterministicFillUninitializedMemory, &C::setDeterministicFillUninitializedMemory>(
        "deterministic.fill_uninitialized_memory"),
};

const Switch& to_switch(napi_env env, napi_value value) {
  const std::string name = to_string(env, value);
  for (const Switch& known : kSwitches) {
    if (known.name == name) return known;
  }
  TORCH_CHECK_VALUE(false, "there is no switch ", name);
}

napi_value GetSwitch(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_bool(args.napi, to_switch(args.napi, args[0]).get(at::globalContext()));
  });
}

napi_value SetSwitch(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    to_switch(args.napi, args[0]).set(at::globalContext(), to_bool(args.napi, args[1]));
    return nullptr;
  });
}

// What the loaded libtorch was built with.
napi_value HasFeature(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const std::string name = to_string(args.napi, args[0]);
    const bool has = name == "mkl"      ? at::hasMKL()
                     : name == "mkldnn" ? C::hasMKLDNN()
                     : name == "openmp" ? C::hasOpenMP()
                     : name == "lapack" ? at::hasLAPACK()
                     : name == "cudnn"  ? at::detail::getCUDAHooks().hasCuDNN()
                                        : false;
    return from_bool(args.napi, has);
  });
}

napi_value CudnnVersion(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const at::CUDAHooksInterface& hooks = at::detail::getCUDAHooks();
    if (!hooks.hasCuDNN()) return from_ivalue(args.env, c10::IValue());
    return from_int64(args.napi, hooks.versionRuntimeCuDNN());
  });
}

napi_value FloatPrecision(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    const auto backend = at::str2backend(to_string(args.napi, args[0]));
    const auto op = at::str2op(to_string(args.napi, args[1]));
    return from_string(args.napi, at::precision2str(at::globalContext().float32Precision(backend, op)));
  });
}

napi_value SetFloatPrecision(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) -> napi_value {
    const auto backend = at::str2backend(to_string(args.napi, args[0]));
    const auto op = at::str2op(to_string(args.napi, args[1]));
    at::globalContext().setFloat32Precision(backend, op, at::str2precision(to_string(args.napi, args[2])));
    return nullptr;
  });
}

napi_value MatmulPrecision(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    switch (at::globalContext().float32MatmulPrecision()) {
      case at::Float32MatmulPrecision::HIGHEST:
        return from_string(args.napi, "highest");
      case at::Float32MatmulPrecision::HIGH:
        return from_string(args.napi, "high");
      default:
        return from_string(args.napi, "medium");
    }
  });
}

napi_value SetMatmulPrecision(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    // libtorch matches it in a way that overflows the stack where it is long; and warns where it isn't one of
    // three.
    at::globalContext().setFloat32MatmulPrecision(to_string(args.napi, args[0]).substr(0, 64));
    return nullptr;
  });
}

napi_value DeterministicAlgorithms(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const C& context = at::globalContext();
    if (!context.deterministicAlgorithms()) return from_string(args.napi, "default");
    return from_string(args.napi, context.deterministicAlgorithmsWarnOnly() ? "warn" : "error");
  });
}

napi_value SetDeterministicAlgorithms(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    at::globalContext().setDeterministicAlgorithms(to_bool(args.napi, args[0]), to_bool(args.napi, args[1]));
    return nullptr;
  });
}

c10::DeviceType to_type(napi_env env, napi_value value) { return c10::Device(to_string(env, value)).type(); }

napi_value AutocastAvailable(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_bool(args.napi, at::autocast::is_autocast_available(to_type(args.napi, args[0])));
  });
}

napi_value AutocastEnabled(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_bool(args.napi, at::autocast::is_autocast_enabled(to_type(args.napi, args[0])));
  });
}

napi_value SetAutocastEnabled(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    at::autocast::set_autocast_enabled(to_type(args.napi, args[0]), to_bool(args.napi, args[1]));
    return nullptr;
  });
}

napi_value AutocastDtype(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const at::ScalarType dtype = at::autocast::get_autocast_dtype(to_type(args.napi, args[0]));
    TORCH_CHECK(dtype != at::ScalarType::Undefined, "unsupported scalarType");
    return from_uint32(args.napi, static_cast<uint32_t>(dtype));
  });
}

napi_value SetAutocastDtype(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    at::autocast::set_autocast_dtype(to_type(args.napi, args[0]), to_dtype(args.napi, args[1]));
    return nullptr;
  });
}

napi_value AutocastCacheEnabled(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_bool(args.napi, at::autocast::is_autocast_cache_enabled());
  });
}

napi_value SetAutocastCacheEnabled(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    at::autocast::set_autocast_cache_enabled(to_bool(args.napi, args[0]));
    return nullptr;
  });
}

napi_value EnterAutocast(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>&) -> napi_value {
    at::autocast::increment_nesting();
    return nullptr;
  });
}

// The casts of weights that are kept go with the outermost region.
napi_value LeaveAutocast(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>&) -> napi_value {
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    return nullptr;
  });
}

napi_value ClearAutocastCache(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>&) -> napi_value {
    at::autocast::clear_cache();
    return nullptr;
  });
}

}  // namespace

void export_context(Env* env, napi_value exports) {
  define(env, exports, "getSwitch", GetSwitch);
  define(env, exports, "setSwitch", SetSwitch);
  define(env, exports, "hasFeature", HasFeature);
  define(env, exports, "cudnnVersion", CudnnVersion);
  define(env, exports, "floatPrecision", FloatPrecision);
  define(env, exports, "setFloatPrecision", SetFloatPrecision);
  define(env, exports, "matmulPrecision", MatmulPrecision);
  define(env, exports, "setMatmulPrecision", SetMatmulPrecision);
  define(env, exports, "deterministicAlgorithms", DeterministicAlgorithms);
  define(env, exports, "setDeterministicAlgorithms", SetDeterministicAlgorithms);
  define(env, exports, "autocastAvailable", AutocastAvailable);
  define(env, exports, "autocastEnabled", AutocastEnabled);
  define(env, exports, "setAutocastEnabled", SetAutocastEnabled);
  define(env, exports, "autocastDtype", AutocastDtype);
  define(env, exports, "setAutocastDtype", SetAutocastDtype);
  define(env, exports, "autocastCacheEnabled", AutocastCacheEnabled);
  define(env, exports, "setAutocastCacheEnabled", SetAutocastCacheEnabled);
  define(env, exports, "enterAutocast", EnterAutocast);
  define(env, exports, "leaveAutocast", LeaveAutocast);
  define(env, exports, "clearAutocastCache", ClearAutocastCache);
}

}  // namespace nodetorch
