#include "dispatch.h"

#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/util/Exception.h>

#include <cmath>
#include <memory>
#include <sstream>

#include "allocator.h"
#include "error.h"
#include "quick.h"

namespace nodetorch {

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

// Pushes an argument that crossed in a common form.
bool push_common(Env* env, napi_value value, const Parameter& parameter, torch::jit::Stack& stack) {
  const auto push = [&](auto&& result, auto&&... how) {
    if (!quick::read(env, value, how..., result)) return false;
    stack.emplace_back(std::move(result));
    return true;
  };
  switch (parameter.kind) {
    case Kind::Tensor:
      return push(at::Tensor(), !stack.empty() && stack[0].isTensor() ? &stack[0].toTensor() : nullptr);
    case Kind::Bool:
      return push(false);
    case Kind::Float:
      return push(0.0);
    case Kind::Int: {
      int64_t number;
      if (!quick::read(env, value, number)) return false;
      stack.emplace_back(within(number, parameter.limit));
      return true;
    }
    case Kind::IntList: {
      quick::Ints ints;
      if (!quick::read(env, value, parameter.length, ints)) return false;
      stack.emplace_back(at::IntArrayRef(ints));
      return true;
    }
    default:
      return false;
  }
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
        if (push_common(env, value, parameter, stack)) continue;
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
    TORCH_CHECK_TYPE(op.has_default[i], op.handle.schema().name(), "() is missing argument '",
                     op.handle.schema().arguments()[i].name(), "'");
    stack.push_back(op.defaults[i]);
  }
}

napi_value result_to_js(const CallArgs& args, at::Tensor tensor) {
  Env* env = args.env;
  const uint32_t id = env->handles.add(std::move(tensor));
  uint32_t nobody;
  if (id != 0 && napi_get_value_uint32(env->napi, args[1], &nobody) != napi_ok) {
    napi_valuetype waiting = napi_undefined;
    napi_typeof(env->napi, args[1], &waiting);
    if (waiting == napi_object) env->handles.track(id, args[1]);
  }
  return from_uint32(env->napi, id);
}

napi_value results_to_js(const CallArgs& args, const Operator& op, torch::jit::Stack& stack) {
  Env* env = args.env;
  if (op.single_tensor) return result_to_js(args, std::move(stack[op.results[0]]).toTensor());
  if (op.results.empty()) return nullptr;
  if (op.results.size() == 1) return from_ivalue(env, stack[op.results[0]]);
  napi_value array;
  napi_create_array_with_length(env->napi, op.results.size(), &array);
  for (uint32_t i = 0; i < op.results.size(); i++) {
    napi_set_element(env->napi, array, i, from_ivalue(env, stack[op.results[i]]));
  }
  return array;
}

napi_value Call(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](CallArgs& args) {
    Env* env = args.env;
    uint32_t index = UINT32_MAX;
    napi_get_value_uint32(args.napi, args[0], &index);
    TORCH_CHECK_INDEX(index < env->operators.size(), "there is no operator ", index);
    const Operator& op = env->operators[index];
    if (op.unboxed != nullptr) {
      at::Tensor result;
      if (op.unboxed->call(env, op, args.values + 2, args.count - 2, result))
        return op.single_tensor ? result_to_js(args, std::move(result)) : nullptr;
    }
    BorrowedStack borrowed(env);
    torch::jit::Stack& stack = borrowed.stack;
    push_arguments(args, op, stack);
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
      push_arguments(args, op, stack);  // first: the caller may not hold them any more
      env->handles.collect_all();
      allocator::empty_cache();
      op.handle.callBoxed(stack);
    }
    return results_to_js(args, op, stack);
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

  napi_value buffer, array;
  void* data = nullptr;
  napi_create_arraybuffer(env->napi, quick::kShared * sizeof(double), &data, &buffer);
  napi_create_typedarray(env->napi, napi_float64_array, quick::kShared, buffer, 0, &array);
  napi_create_reference(env->napi, array, 1, &env->shared_array);
  env->shared = static_cast<const double*>(data);
  napi_set_named_property(env->napi, exports, "shared", array);
}

}  // namespace nodetorch
