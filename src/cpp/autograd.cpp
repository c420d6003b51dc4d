// Gradients: what a tensor knows of them, backward, and the modes.
#include <ATen/core/grad_mode.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>

#include "convert.h"
#include "error.h"

namespace nodetorch {

namespace {

const at::Tensor& tensor_at(const Env* env, napi_value value) {
  return env->handles.get(to_handle(env->napi, value));
}

napi_value RequiresGrad(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_bool(args.napi, tensor_at(args.env, args[0]).requires_grad());
  });
}

napi_value SetRequiresGrad(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    const at::Tensor& tensor = tensor_at(args.env, args[0]);
    const bool value = to_bool(args.napi, args[1]);
    // PyTorch checks this in its Python layer, not in libtorch.
    TORCH_CHECK(value || tensor.is_leaf(),
                "you can only change requires_grad flags of leaf variables. If you want to use a computed "
                "variable in "
                "a subgraph that doesn't require differentiation use var_no_grad = var.detach().");
    const auto dtype = tensor.scalar_type();
    TORCH_CHECK(!value || at::isFloatingType(dtype) || at::isComplexType(dtype),
                "only Tensors of floating point dtype can require gradients");
    tensor.set_requires_grad(value);
    return nullptr;
  });
}

napi_value IsLeaf(napi_env napi, napi_callback_info info) {
  return guarded(napi, info,
                 [](Args<1>& args) { return from_bool(args.napi, tensor_at(args.env, args[0]).is_leaf()); });
}

napi_value RetainGrad(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    tensor_at(args.env, args[0]).retain_grad();
    return nullptr;
  });
}

napi_value Grad(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    Handles& handles = args.env->handles;
    const at::Tensor& grad = tensor_at(args.env, args[0]).grad();
    if (!grad.defined()) return from_uint32(args.napi, 0);
    const uint32_t known = to_handle(args.napi, args[1]);
    if (known != 0 && handles.get(known).is_same(grad)) return args[1];
    return from_uint32(args.napi, handles.add(grad));
  });
}

napi_value SetGrad(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    const at::Tensor& tensor = tensor_at(args.env, args[0]);
    const uint32_t id = to_handle(args.napi, args[1]);
    if (id == 0) {
      tensor.mutable_grad().reset();
      return nullptr;
    }
    const at::Tensor& grad = args.env->handles.get(id);
    TORCH_CHECK(!grad.is_same(tensor), "can't assign Variable as its own grad");
    // The messages are those of PyTorch's Python layer.
    TORCH_CHECK(
        grad.scalar_type() == tensor.scalar_type(), "attempting to assign a gradient with dtype '",
        grad.dtype().name(), "' to a tensor with grad_dtype '", tensor.scalar_type(),
        "'. The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). You can set "
        "the "
        "tensor's grad_dtype attribute with a specific dtype, or None to allow any dtype. Set grad_dtype "
        "with "
        "caution. Diverging the dtypes of a tensor and its gradient may break downstream systems that assume "
        "they match.");
    TORCH_CHECK(grad.device() == tensor.device(), "assigned grad has data located on a different device");
    TORCH_CHECK(grad.sizes().equals(tensor.sizes()), "attempting to assign a gradient of size '",
                grad.sizes(), "' to a tensor of size '", tensor.sizes(),
                "'. Please ensure that the gradient and the tensor are the same size");
    tensor.mutable_grad() = grad;
    return nullptr;
  });
}

napi_value Grads(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    Handles& handles = args.env->handles;
    const Ids ids = ids_of(args.napi, args[0], args[1]);
    for (size_t i = 0; i < ids.count; i++) handles.get(ids.data[i]);  // all or nothing
    for (size_t i = 0; i < ids.count; i++) {
      at::Tensor grad = handles.get(ids.data[i]).grad();
      ids.data[i] = handles.add(std::move(grad));
    }
    return nullptr;
  });
}

napi_value DropGrads(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    const Ids ids = ids_of(args.napi, args[0], args[1]);
    for (size_t i = 0; i < ids.count; i++) {
      const at::Tensor& tensor = args.env->handles.get(ids.data[i]);
      if (tensor.grad().defined()) tensor.mutable_grad().reset();
    }
    return nullptr;
  });
}

napi_value GradFn(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const auto& node = tensor_at(args.env, args[0]).grad_fn();
    if (node == nullptr) return from_ivalue(args.env, c10::IValue());
    const std::string name = node->name();
    const size_t colons = name.rfind("::");
    return from_string(args.napi, colons == std::string::npos ? name : name.substr(colons + 2));
  });
}

// libtorch computes what lies on a device on a thread of the device's, unless told otherwise. What is written
// in JavaScript can't run there.
class OnThisThread {
 public:
  explicit OnThisThread(const Env* env) : before_(state().get_multithreading_enabled()) {
    if (env->calls_back) state().set_multithreading_enabled(false);
  }
  ~OnThisThread() { state().set_multithreading_enabled(before_); }
  OnThisThread(const OnThisThread&) = delete;
  OnThisThread& operator=(const OnThisThread&) = delete;

 private:
  static c10::AutogradState& state() { return c10::AutogradState::get_tls_state(); }
  const bool before_;
};

napi_value Backward(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<5>& args) -> napi_value {
    const OnThisThread here(args.env);
    torch::autograd::backward(to_tensors(args.env, args[0]), to_tensors(args.env, args[1]),
                              to_bool(args.napi, args[2]), to_bool(args.napi, args[3]),
                              to_tensors(args.env, args[4]));
    args.env->handles.check_pressure();
    return nullptr;
  });
}

napi_value GradOf(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<6>& args) {
    const OnThisThread here(args.env);
    // What isn't used is named here, in the words of PyTorch's Python layer.
    const auto gradients = torch::autograd::grad(to_tensors(args.env, args[0]), to_tensors(args.env, args[1]),
                                                 to_tensors(args.env, args[2]), to_bool(args.napi, args[3]),
                                                 to_bool(args.napi, args[4]), /*allow_unused=*/true);
    const bool allow_unused = to_bool(args.napi, args[5]);
    for (size_t i = 0; i < gradients.size(); i++) {
      TORCH_CHECK(allow_unused || gradients[i].defined(), "The differentiated Tensor at index ", i,
                  " appears to not have been used in the graph. Set allow_unused=True if this is the desired "
                  "behavior.");
    }
    return from_tensors(args.env, gradients);
  });
}

napi_value GradEnabled(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) { return from_bool(args.napi, at::GradMode::is_enabled()); });
}

napi_value SetGradEnabled(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    at::GradMode::set_enabled(to_bool(args.napi, args[0]));
    return nullptr;
  });
}

napi_value InferenceEnabled(napi_env napi, napi_callback_info info) {
  return guarded(napi, info,
                 [](Args<1>& args) { return from_bool(args.napi, c10::InferenceMode::is_enabled()); });
}

// A guard restores, when it ends, the state that it found: so they end in reverse order, as a stack.
napi_value BeginInference(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    auto& guards = args.env->inference;
    guards.push_back(std::make_unique<c10::InferenceMode>(to_bool(args.napi, args[0])));
    return from_uint32(args.napi, static_cast<uint32_t>(guards.size()));
  });
}

napi_value EndInference(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    auto& guards = args.env->inference;
    const int64_t depth = to_int64(args.napi, args[0]);
    while (depth >= 1 && guards.size() >= static_cast<size_t>(depth)) guards.pop_back();
    return nullptr;
  });
}

}  // namespace

void export_autograd(Env* env, napi_value exports) {
  define(env, exports, "requiresGrad", RequiresGrad);
  define(env, exports, "setRequiresGrad", SetRequiresGrad);
  define(env, exports, "isLeaf", IsLeaf);
  define(env, exports, "retainGrad", RetainGrad);
  define(env, exports, "grad", Grad);
  define(env, exports, "setGrad", SetGrad);
  define(env, exports, "grads", Grads);
  define(env, exports, "dropGrads", DropGrads);
  define(env, exports, "gradFn", GradFn);
  define(env, exports, "backward", Backward);
  define(env, exports, "gradOf", GradOf);
  define(env, exports, "gradEnabled", GradEnabled);
  define(env, exports, "setGradEnabled", SetGradEnabled);
  define(env, exports, "inferenceEnabled", InferenceEnabled);
  define(env, exports, "beginInference", BeginInference);
  define(env, exports, "endInference", EndInference);
}

}  // namespace nodetorch
