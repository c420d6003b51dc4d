#include "dispatch.h"

#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <memory>
#include <sstream>

#include "allocator.h"
#include "error.h"

namespace nodetorch {

namespace {

// What autograd's kernel for an operator excludes while the kernel below it runs. PyTorch generates it: for
// views the layer that tells a view from its base has to stay. An operator that is made of others has no such
// kernel; each of those brings its own, without which their versions would count what they write inside.
c10::DispatchKeySet layer_of_autograd(const c10::OperatorHandle& handle, bool writes) {
  if (writes || handle.operator_name().getNamespace() != "aten") return {};
  if (handle.hasKernelForDispatchKey(c10::DispatchKey::CompositeImplicitAutograd)) return {};
  const auto& returns = handle.schema().returns();
  const bool views = std::any_of(returns.begin(), returns.end(), [](const c10::Argument& returned) {
    return returned.alias_info() != nullptr;
  });
  return views ? c10::autograd_dispatch_keyset : c10::autograd_dispatch_keyset_with_ADInplaceOrView;
}

}  // namespace

Operator::Operator(const c10::OperatorHandle& handle) : handle(handle) {
  const c10::FunctionSchema& schema = handle.schema();
  for (const c10::Argument& argument : schema.arguments()) {
    parameters.push_back(parameter_of(argument));
    has_default.push_back(argument.default_value().has_value());
    defaults.push_back(argument.default_value().value_or(c10::IValue()));
    const c10::AliasInfo* alias = argument.alias_info();
    writes = writes || (alias != nullptr && alias->isWrite());
    const Kind kind = parameters.back().kind;
    factory = factory && kind != Kind::Tensor && kind != Kind::TensorList && kind != Kind::OptionalTensorList;
  }
  factory = factory && handle.operator_name().getNamespace() == "aten";
  for (uint32_t i = 0; i < schema.returns().size(); i++) {
    const c10::AliasInfo* alias = schema.returns()[i].alias_info();
    if (alias == nullptr || !alias->isWrite()) results.push_back(i);
  }
  single_tensor = results.size() == 1 && parameter_of(schema.returns()[results[0]]).kind == Kind::Tensor;
  of_autograd = layer_of_autograd(handle, writes);
  unboxed = nodetorch::unboxed(handle);
}

namespace {

// The longest schema has 40 arguments or so; beyond this TypeScript couldn't have asked for it.
constexpr size_t kMaxArguments = 64;

// Like Args, without filling dozens of places up with undefined for the few arguments that most calls have.
struct CallArgs {
  CallArgs(napi_env napi, napi_callback_info info) : napi(napi) {
    void* data = nullptr;
    napi_get_cb_info(napi, info, &count, values, nullptr, &data);
    env = static_cast<Env*>(data);
    if (count > kFew) {
      count = kMaxArguments + 2;
      napi_get_cb_info(napi, info, &count, values, nullptr, nullptr);
    }
  }
  napi_value operator[](size_t i) const { return values[i]; }

  static constexpr size_t kFew = 6;
  napi_env napi;
  Env* env = nullptr;
  size_t count = kFew;
  napi_value values[kMaxArguments + 2];
};

// A stack that keeps its memory from call to call. Taken for a call, since an operator might lead to another.
class BorrowedStack {
 public:
  explicit BorrowedStack(Env* env) : env_(env), stack(std::move(env->stack)) { stack.clear(); }
  ~BorrowedStack() {
    stack.clear();
    env_->stack = std::move(stack);
  }
  BorrowedStack(const BorrowedStack&) = delete;
  BorrowedStack& operator=(const BorrowedStack&) = delete;

 private:
  Env* env_;

 public:
  torch::jit::Stack stack;
};

std::optional<c10::OperatorHandle> find(const std::string& name) {
  const size_t dot = name.find('.');
  return c10::Dispatcher::singleton().findSchema(
      {name.substr(0, dot), dot == std::string::npos ? "" : name.substr(dot + 1)});
}

void push_default(const Operator& op, size_t i, torch::jit::Stack& stack) {
  TORCH_CHECK_TYPE(op.has_default[i], op.handle.schema().name(), "() is missing argument '",
                   op.handle.schema().arguments()[i].name(), "'");
  stack.push_back(op.defaults[i]);
}

// Pushes an argument that crossed in shared memory.
bool push_quick(const quick::Arguments& from, size_t i, const Parameter& parameter,
                torch::jit::Stack& stack) {
  const auto push = [&](auto value) {
    if (!quick::read(from, i, value)) return false;
    stack.emplace_back(std::move(value));
    return true;
  };
  if (from.none(i)) {
    if (parameter.optional) stack.emplace_back();
    return parameter.optional;
  }
  switch (parameter.kind) {
    case Kind::Tensor: {
      quick::Tensor tensor;
      const bool beside = !stack.empty() && stack[0].isTensor();
      if (!quick::read(from, i, beside ? &stack[0].toTensor() : nullptr, tensor)) return false;
      stack.emplace_back(tensor.get());
      return true;
    }
    case Kind::Bool:
      return push(false);
    case Kind::Float:
      return push(0.0);
    case Kind::Scalar:
      return push(c10::Scalar());
    case Kind::Int:
      return push(int64_t{0}) && (within(stack.back().toInt(), parameter.limit), true);
    case Kind::IntList: {
      quick::Ints ints;
      if (!quick::read(from, i, parameter.length, ints)) return false;
      stack.emplace_back(at::IntArrayRef(ints));
      return true;
    }
    case Kind::TensorList: {
      quick::List list;
      if (!quick::read(from, i, list)) return false;
      c10::List<at::Tensor> tensors;
      tensors.reserve(list.size());
      for (const double id : list) tensors.push_back(from.env->handles.get(quick::index_of(id)));
      stack.emplace_back(std::move(tensors));
      return true;
    }
    default:
      return false;
  }
}

// False where an argument needs another form, or isn't right: the other way says which it is.
bool push_quick(const quick::Arguments& from, const Operator& op, torch::jit::Stack& stack) {
  const size_t n = op.parameters.size();
  if (from.given > n) return false;
  stack.reserve(std::max(n, size_t{4}));
  try {
    for (size_t i = 0; i < from.given; i++) {
      if (!push_quick(from, i, op.parameters[i], stack)) return false;
    }
  } catch (const c10::TypeError&) {
    return false;
  }
  for (size_t i = from.given; i < n; i++) push_default(op, i, stack);
  return true;
}

void push_arguments(const CallArgs& args, const Operator& op, torch::jit::Stack& stack) {
  Env* env = args.env;
  const size_t n = op.parameters.size();
  const size_t given = args.count < 2 ? 0 : args.count - 2;
  TORCH_CHECK_TYPE(given <= n, op.handle.schema().name(), "() takes ", n, " arguments, but ", given,
                   " were given");
  stack.reserve(std::max(n, size_t{4}));
  for (size_t i = 0; i < n; i++) {
    if (i < given) {
      const Parameter& parameter = op.parameters[i];
      napi_value value = args[i + 2];
      try {
        napi_valuetype type = napi_undefined;
        napi_typeof(env->napi, value, &type);
        if (type != napi_undefined) {
          stack.push_back(to_ivalue(env, value, parameter, stack));
          continue;
        }
      } catch (const c10::TypeError& e) {
        const c10::FunctionSchema& schema = op.handle.schema();
        TORCH_CHECK_TYPE(false, schema.name().substr(schema.name().find(':') + 2), "(): argument '",
                         schema.arguments()[i].name(), "': ", e.what_without_backtrace());
      }
    }
    push_default(op, i, stack);
  }
}

const Operator& operator_at(Env* env, uint32_t index) {
  TORCH_CHECK_INDEX(index < env->operators.size(), "there is no operator ", index);
  return env->operators[index];
}

// `waiting`: the wrapper that is to be watched, or null.
uint32_t handle_of(Env* env, at::Tensor tensor, napi_value waiting) {
  const uint32_t id = env->handles.add(std::move(tensor));
  if (id != 0 && waiting != nullptr) env->handles.track(id, waiting);
  return id;
}

// All results but a single tensor.
napi_value results_to_js(Env* env, const Operator& op, torch::jit::Stack& stack) {
  if (op.results.empty()) return nullptr;
  if (op.results.size() == 1) return from_ivalue(env, stack[op.results[0]]);
  napi_value array;
  napi_create_array_with_length(env->napi, op.results.size(), &array);
  for (uint32_t i = 0; i < op.results.size(); i++) {
    napi_set_element(env->napi, array, i, from_ivalue(env, stack[op.results[i]]));
  }
  return array;
}

// `push` puts the arguments onto the stack once more.
template <typename F>
void run(Env* env, const Operator& op, torch::jit::Stack& stack, F&& push) {
  // Here rather than at the end: what the caller made and dropped since the last call is garbage by now.
  // The arguments are on the stack, where a collection can't take them away.
  env->handles.check_pressure();
  std::optional<at::AutoDispatchBelowADInplaceOrView> uncounted;
  if (op.factory) uncounted.emplace();
  try {
    op.handle.callBoxed(stack);
  } catch (const c10::OutOfMemoryError&) {
    // Garbage may hold what is missing. An operator that writes may have begun to, and is not run twice.
    if (op.writes) throw;
    stack.clear();
    push();  // first: the caller may not hold them any more
    env->handles.collect_all();
    allocator::empty_cache();
    op.handle.callBoxed(stack);
  }
}

napi_value Call(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](CallArgs& args) -> napi_value {
    Env* env = args.env;
    uint32_t index = UINT32_MAX;
    napi_get_value_uint32(args.napi, args[0], &index);
    const Operator& op = operator_at(env, index);
    BorrowedStack borrowed(env);
    torch::jit::Stack& stack = borrowed.stack;
    push_arguments(args, op, stack);
    run(env, op, stack, [&] { push_arguments(args, op, stack); });
    if (!op.single_tensor) return results_to_js(env, op, stack);
    const bool waits = type_of(args.napi, args[1]) == napi_object;
    return from_uint32(args.napi,
                       handle_of(env, std::move(stack[op.results[0]]).toTensor(), waits ? args[1] : nullptr));
  });
}

// The same with all in shared memory; the wrapper is its argument. A single tensor's handle goes there too,
// or -1 where an argument needs `call`.
napi_value CallShared(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    Env* env = args.env;
    const napi_value waiting = args.count == 0 ? nullptr : args[0];
    const Operator& op = operator_at(env, quick::index_of(env->shared[0]));
    const quick::Arguments from(env);
    at::Tensor result;
    if (op.unboxed != nullptr && op.unboxed->call(from, op, result)) {
      env->shared[0] = op.single_tensor ? handle_of(env, std::move(result), waiting) : 0;
      return nullptr;
    }
    BorrowedStack borrowed(env);
    torch::jit::Stack& stack = borrowed.stack;
    if (!push_quick(from, op, stack)) {
      env->shared[0] = -1;
      return nullptr;
    }
    run(env, op, stack, [&] { push_quick(from, op, stack); });
    if (!op.single_tensor) {
      const napi_value results = results_to_js(env, op, stack);
      env->shared[0] = 0;
      return results;
    }
    env->shared[0] = handle_of(env, std::move(stack[op.results[0]]).toTensor(), waiting);
    return nullptr;
  });
}

napi_value Op(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const std::string name = to_string(args.napi, args[0]);
    Env* env = args.env;
    auto known = env->operator_index.find(name);
    if (known != env->operator_index.end()) return from_uint32(args.napi, known->second);
    const auto handle = find(name);
    if (!handle) return from_int64(args.napi, -1);
    const auto index = static_cast<uint32_t>(env->operators.size());
    env->operators.emplace_back(*handle);
    env->operator_index.emplace(name, index);
    return from_uint32(args.napi, index);
  });
}

napi_value Schema(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const auto handle = find(to_string(args.napi, args[0]));
    if (!handle) return from_ivalue(args.env, c10::IValue());
    std::ostringstream text;
    text << handle->schema();
    return from_string(args.napi, text.str());
  });
}

// Told of every operator there is, in the order of registration, which is the one that PyTorch tries
// overloads in.
struct OverloadsOf : c10::OpRegistrationListener {
  OverloadsOf(std::string name, std::vector<std::string>& found) : name(std::move(name)), found(found) {}
  void onOperatorRegistered(const c10::OperatorHandle& op) override {
    if (op.operator_name().name == name) found.push_back(op.operator_name().overload_name);
  }
  void onOperatorDeregistered(const c10::OperatorHandle&) override {}

  std::string name;
  std::vector<std::string>& found;
};

napi_value Overloads(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    std::vector<std::string> found;
    c10::Dispatcher::singleton().addRegistrationListener(
        std::make_unique<OverloadsOf>(to_string(args.napi, args[0]), found));
    return from_ivalue(args.env, c10::IValue(std::move(found)));
  });
}

}  // namespace

void export_dispatch(Env* env, napi_value exports) {
  define(env, exports, "op", Op);
  define(env, exports, "schema", Schema);
  define(env, exports, "overloads", Overloads);
  define(env, exports, "call", Call);
  define(env, exports, "callShared", CallShared);

  napi_value buffer, array;
  void* data = nullptr;
  napi_create_arraybuffer(env->napi, quick::kShared * sizeof(double), &data, &buffer);
  napi_create_typedarray(env->napi, napi_float64_array, quick::kShared, buffer, 0, &array);
  napi_create_reference(env->napi, array, 1, &env->shared_array);
  env->shared = static_cast<double*>(data);
  napi_set_named_property(env->napi, exports, "shared", array);
}

}  // namespace nodetorch
