// Functions with a backward of their own, hooks, and the graph's nodes: what of autograd calls JS.
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable.h>
#include <torch/version.h>

#include "callback.h"
#include "convert.h"
#include "error.h"

// Since 2.14 _wrap_outputs also says which node it attached.
#if TORCH_VERSION_MAJOR > 2 || TORCH_VERSION_MINOR >= 14
#define NODETORCH_ATTACHED(argument) , argument
#else
#define NODETORCH_ATTACHED(argument)
#endif

#ifndef _MSC_VER
namespace torch::autograd {
// Its arguments differ between libtorch's minor versions. Where they do, the addon is to load all the same.
[[gnu::weak]] std::vector<std::optional<Variable>> _wrap_outputs(
    const variable_list&, const std::unordered_set<at::TensorImpl*>&,
    const std::unordered_set<at::TensorImpl*>&, const at::ArrayRef<std::optional<Variable>>,
    const c10::intrusive_ptr<Node>&, const _jvp_fn_t&, const std::unordered_set<at::TensorImpl*>&,
    const _view_as_self_fn_t&, bool NODETORCH_ATTACHED(c10::intrusive_ptr<Node>&));
}  // namespace torch::autograd
#endif

namespace nodetorch {

namespace autograd = torch::autograd;
using autograd::edge_list;
using autograd::variable_list;

// The backward of a function that is written in JS.
class FunctionNode : public autograd::Node {
 public:
  FunctionNode(Env* env, std::string name, uint32_t key, napi_value backward, edge_list&& edges)
      : Node(std::move(edges)),
        key(key),
        name_(std::move(name)),
        references_(env->references),
        backward_(std::in_place, env, backward, "the backward of " + name_) {}

  std::string name() const override { return name_; }

  // Begins what wrapping the outputs ends; only now are they known.
  void set_outputs(const std::vector<std::optional<at::Tensor>>& outputs, bool materialize) {
    materialize_ = materialize;
    for (const auto& output : outputs) outputs_.push_back(output ? info_of(*output) : Output());
  }
  void save(const std::vector<at::Tensor>& tensors, const std::unordered_set<at::TensorImpl*>& outputs) {
    for (const at::Tensor& tensor : tensors) {
      if (tensor.defined())
        saved_.emplace_back(tensor, outputs.count(tensor.unsafeGetTensorImpl()) > 0);
      else
        saved_.emplace_back();
    }
  }
  std::vector<at::Tensor> saved(const c10::intrusive_ptr<Node>& self) const {
    TORCH_CHECK(!freed_, autograd::ERR_BACKWARD_TWICE);
    std::vector<at::Tensor> tensors;
    for (const auto& variable : saved_) tensors.push_back(variable.unpack(self));
    return tensors;
  }

  void release_variables() override {
    saved_.clear();
    freed_ = true;
  }
  // What an output's SavedVariable holds weakly must not keep the rest.
  void release_resources() override {
    Node::release_resources();
    saved_.clear();
    backward_.reset();
  }

  const uint32_t key;

 protected:
  variable_list apply(variable_list&& gradients) override {
    for (size_t i = 0; i < gradients.size(); i++) {
      if (materialize_ && !gradients[i].defined() && outputs_[i].tensor)
        gradients[i] = at::zeros(outputs_[i].sizes, outputs_[i].options);
    }
    const Evaluating evaluating(references_->here(), this);
    return (*backward_)(gradients);
  }

 private:
  struct Output {
    bool tensor = false;
    at::TensorOptions options;
    std::vector<int64_t> sizes;
  };
  struct Evaluating {
    Evaluating(Env* env, const FunctionNode* node) : env(env) {
      if (env != nullptr) env->evaluating.push_back(node);
    }
    ~Evaluating() {
      if (env != nullptr) env->evaluating.pop_back();
    }
    Env* env;
  };

  static Output info_of(const at::Tensor& tensor) {
    // As PyTorch has it: neither the memory format nor a pending conjugation.
    return {true, at::TensorOptions(tensor.scalar_type()).device(tensor.device()).layout(tensor.layout()),
            tensor.sizes().vec()};
  }

  const std::string name_;
  std::shared_ptr<References> references_;
  std::optional<Callback> backward_;
  bool materialize_ = true;
  bool freed_ = false;
  std::vector<Output> outputs_;
  std::vector<autograd::SavedVariable> saved_;
};

namespace {

const at::Tensor& tensor_at(const Env* env, napi_value value) {
  return env->handles.get(to_handle(env->napi, value));
}

// A node crosses as the handle of an empty tensor that it would be said to have made: so the table and the
// scopes take care of nodes too.
uint32_t add_edge(Env* env, autograd::Edge edge) {
  at::Tensor carrier = at::empty({0});
  autograd::impl::set_gradient_edge(carrier, std::move(edge));
  return env->handles.add(std::move(carrier));
}

napi_value NewFunction(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<4>& args) {
    const std::vector<at::Tensor> inputs = to_tensors(args.env, args[3]);
    bool any = false;
    for (const at::Tensor& input : inputs) any = any || input.requires_grad();
    if (!any || !at::GradMode::is_enabled()) return from_uint32(args.napi, 0);
    edge_list edges;
    for (const at::Tensor& input : inputs) edges.push_back(autograd::impl::gradient_edge(input));
    auto node = c10::make_intrusive<FunctionNode>(args.env, to_string(args.napi, args[0]),
                                                  static_cast<uint32_t>(to_int64(args.napi, args[1])),
                                                  args[2], std::move(edges));
    return from_uint32(args.napi, add_edge(args.env, autograd::Edge(std::move(node), 0)));
  });
}

std::unordered_set<at::TensorImpl*> impls(const std::vector<at::Tensor>& tensors) {
  std::unordered_set<at::TensorImpl*> set;
  for (const at::Tensor& tensor : tensors) {
    if (tensor.defined()) set.insert(tensor.unsafeGetTensorImpl());
  }
  return set;
}

napi_value WrapOutputs(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<8>& args) {
    Env* env = args.env;
    const uint32_t carrier = to_handle(args.napi, args[0]);
    c10::intrusive_ptr<autograd::Node> node;
    if (carrier != 0) node = env->handles.get(carrier).grad_fn();
    auto* function = dynamic_cast<FunctionNode*>(node.get());
    TORCH_CHECK_TYPE(carrier == 0 || function != nullptr, "expected the node of a function");
    const std::vector<at::Tensor> inputs = to_tensors(env, args[1]);
    const std::vector<at::Tensor> raw = to_tensors(env, args[2]);
    const std::vector<at::Tensor> dirty = to_tensors(env, args[3]);
    const std::vector<at::Tensor> constant = to_tensors(env, args[4]);
    const std::vector<at::Tensor> save = to_tensors(env, args[5]);
    const bool separate = to_bool(args.napi, args[6]);

    for (const at::Tensor& tensor : dirty) autograd::impl::bump_version(tensor);
    std::vector<std::optional<at::Tensor>> outputs;
    for (const at::Tensor& tensor : raw) {
      if (tensor.defined())
        outputs.emplace_back(tensor);
      else
        outputs.emplace_back();
    }
    [[maybe_unused]] c10::intrusive_ptr<autograd::Node> attached;
    outputs = autograd::_wrap_outputs(
        inputs, impls(constant), impls(dirty), outputs, node,
        [](const variable_list&, const variable_list&) -> variable_list {
          TORCH_CHECK(false, "forward-mode derivatives of custom functions are not supported");
        },
        separate ? impls(save) : std::unordered_set<at::TensorImpl*>(),
        [](const at::Tensor& tensor) { return tensor.view_as(tensor); },
        /*pure_view=*/false NODETORCH_ATTACHED(attached));

    if (function != nullptr) {
      // Saved after wrapping: what is an output has its place in the graph by now.
      function->set_outputs(outputs, to_bool(args.napi, args[7]));
      std::unordered_set<at::TensorImpl*> made;
      for (const auto& output : outputs) {
        if (output) made.insert(output->unsafeGetTensorImpl());
      }
      function->save(save, made);
    }
    napi_value result;
    napi_create_array_with_length(args.napi, outputs.size(), &result);
    for (uint32_t i = 0; i < outputs.size(); i++) {
      const bool same = !outputs[i] || outputs[i]->is_same(raw[i]);
      napi_set_element(args.napi, result, i,
                       from_uint32(args.napi, same ? 0 : env->handles.add(*std::move(outputs[i]))));
    }
    return result;
  });
}

napi_value SavedTensors(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const auto& evaluating = args.env->evaluating;
    const auto key = static_cast<uint32_t>(to_int64(args.napi, args[0]));
    for (auto node = evaluating.rbegin(); node != evaluating.rend(); ++node) {
      if ((*node)->key != key) continue;
      const auto self =
          c10::intrusive_ptr<autograd::Node>::unsafe_reclaim_from_nonowning(const_cast<FunctionNode*>(*node));
      return from_tensors(args.env, (*node)->saved(self));
    }
    TORCH_CHECK(false, "saved_tensors can be read while the function's backward runs, and it doesn't");
  });
}

napi_value RegisterHook(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    auto hook = std::make_shared<Callback>(args.env, args[1], "a tensor's hook");
    tensor_at(args.env, args[0]).register_hook([hook](const at::Tensor& gradient) -> at::Tensor {
      auto result = (*hook)({gradient});
      return result.empty() ? at::Tensor() : std::move(result[0]);
    });
    return nullptr;
  });
}

// Throws what PyTorch says where a hook's result can't stand for what it was given.
napi_value CheckHookResult(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) -> napi_value {
    autograd::check_variable_result(tensor_at(args.env, args[0]), tensor_at(args.env, args[1]),
                                    to_string(args.napi, args[2]));
    return nullptr;
  });
}

struct AfterAccumulation : autograd::PostAccumulateGradHook {
  void operator()(const at::Tensor& tensor) override {
    for (size_t i = 0; i < hooks.size(); i++) (*std::shared_ptr(hooks[i]))({tensor});
  }
  std::vector<std::shared_ptr<Callback>> hooks;
};

napi_value RegisterPostAccumulateGradHook(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) -> napi_value {
    const at::Tensor& tensor = tensor_at(args.env, args[0]);
    auto callback = std::make_shared<Callback>(args.env, args[1], "a hook after a gradient's accumulation");
    auto* hooks = dynamic_cast<AfterAccumulation*>(autograd::impl::post_acc_grad_hooks(tensor).get());
    if (hooks == nullptr) {
      auto fresh = std::make_unique<AfterAccumulation>();
      hooks = fresh.get();
      autograd::impl::set_post_acc_grad_hooks(tensor, std::move(fresh));
    }
    hooks->hooks.push_back(std::move(callback));
    return nullptr;
  });
}

napi_value NodeOf(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const at::Tensor& tensor = tensor_at(args.env, args[0]);
    const auto& node = tensor.grad_fn();
    if (node == nullptr) return from_uint32(args.napi, 0);
    return from_uint32(args.napi, add_edge(args.env, {node, static_cast<uint32_t>(tensor.output_nr())}));
  });
}

napi_value NodeName(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const auto& node = tensor_at(args.env, args[0]).grad_fn();
    return node == nullptr ? from_ivalue(args.env, c10::IValue()) : from_string(args.napi, node->name());
  });
}

napi_value NextFunctions(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const auto node = tensor_at(args.env, args[0]).grad_fn();
    TORCH_CHECK(node != nullptr, "this tensor has no grad_fn");
    napi_value result;
    napi_create_array(args.napi, &result);
    uint32_t i = 0;
    for (const autograd::Edge& edge : node->next_edges()) {
      napi_value pair;
      napi_create_array_with_length(args.napi, 2, &pair);
      napi_set_element(args.napi, pair, 0,
                       from_uint32(args.napi, edge.is_valid() ? add_edge(args.env, edge) : 0));
      napi_set_element(args.napi, pair, 1, from_uint32(args.napi, edge.input_nr));
      napi_set_element(args.napi, result, i++, pair);
    }
    return result;
  });
}

}  // namespace

void export_function(Env* env, napi_value exports) {
  define(env, exports, "newFunction", NewFunction);
  define(env, exports, "wrapOutputs", WrapOutputs);
  define(env, exports, "savedTensors", SavedTensors);
  define(env, exports, "registerHook", RegisterHook);
  define(env, exports, "checkHookResult", CheckHookResult);
  define(env, exports, "registerPostAccumulateGradHook", RegisterPostAccumulateGradHook);
  define(env, exports, "nodeOf", NodeOf);
  define(env, exports, "nodeName", NodeName);
  define(env, exports, "nextFunctions", NextFunctions);

  const std::string version = std::to_string(TORCH_VERSION_MAJOR) + "." + std::to_string(TORCH_VERSION_MINOR);
  napi_set_named_property(env->napi, exports, "headers", from_string(env->napi, version));
}

}  // namespace nodetorch
