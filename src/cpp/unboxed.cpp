#include "unboxed.h"

#include <ATen/core/LegacyTypeDispatch.h>

#include <tuple>
#include <type_traits>
#include <utility>

#include "allocator.h"
#include "dispatch.h"

namespace nodetorch {

namespace {

using c10::TypeKind;

TypeKind element_kind(const c10::Type& type) { return type.containedType(0)->kind(); }

using quick::Arguments;

// Devices that others brought may have put more than derivatives where autograd has its own.
bool autograd_may_act_on(const at::Tensor& tensor) {
  return tensor.requires_grad() || !(tensor.is_cpu() || tensor.is_cuda());
}

// One argument of type T: whether a schema's parameter is one, how it's read, and the form in which it is
// passed on.
template <typename T>
struct Argument;

// All but tensors.
struct Number {
  static constexpr bool needs_gradient() { return false; }
  static void keep() {}
};

template <>
struct Argument<at::Tensor> : quick::Tensor {
  static bool fits(const c10::Type& type) { return type.kind() == TypeKind::TensorType; }
  bool read(const Arguments& from, const Operator&, size_t i, const at::Tensor* beside) {
    return from.has(i) && quick::read(from, i, beside, *this);
  }
  bool needs_gradient() const { return autograd_may_act_on(*held); }
};

template <>
struct Argument<std::optional<at::Tensor>> {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::OptionalType && element_kind(type) == TypeKind::TensorType;
  }
  bool read(const Arguments& from, const Operator& op, size_t i, const at::Tensor*) {
    if (!from.has(i)) return op.has_default[i] && op.defaults[i].isNone();
    if (from.none(i)) return true;
    quick::Tensor tensor;
    if (!quick::read(from, i, nullptr, tensor)) return false;
    value = tensor.get();
    return true;
  }
  bool needs_gradient() const { return value && autograd_may_act_on(*value); }
  static void keep() {}
  const std::optional<at::Tensor>& get() const { return value; }
  std::optional<at::Tensor> value;
};

// One that is written.
template <>
struct Argument<at::Tensor&> : Argument<at::Tensor> {
  bool read(const Arguments& from, const Operator& op, size_t i, const at::Tensor* beside) {
    if (!Argument<at::Tensor>::read(from, op, i, beside)) return false;
    keep();
    return true;
  }
  at::Tensor& get() { return own; }
  const at::Tensor& get() const { return own; }
};

// One that crosses as itself and may have a default.
template <typename T>
struct Value : Number {
  bool read(const Arguments& from, const Operator& op, size_t i, const at::Tensor*) {
    if (from.has(i)) return quick::read(from, i, value);
    if (op.has_default[i]) value = op.defaults[i].to<T>();
    return op.has_default[i];
  }
  const T& get() const { return value; }
  T value{};
};

template <>
struct Argument<c10::Scalar> : Value<c10::Scalar> {
  static bool fits(const c10::Type& type) { return type.kind() == TypeKind::NumberType; }
};

template <>
struct Argument<bool> : Value<bool> {
  static bool fits(const c10::Type& type) { return type.kind() == TypeKind::BoolType; }
};

template <>
struct Argument<int64_t> : Value<int64_t> {
  static bool fits(const c10::Type& type) { return type.kind() == TypeKind::IntType; }
};

template <>
struct Argument<std::optional<int64_t>> : Number {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::OptionalType && element_kind(type) == TypeKind::IntType;
  }
  bool read(const Arguments& from, const Operator& op, size_t i, const at::Tensor*) {
    if (!from.has(i)) return op.has_default[i] && op.defaults[i].isNone();
    return quick::read(from, i, value.emplace());
  }
  std::optional<int64_t> get() const { return value; }
  std::optional<int64_t> value;
};

// Only where it isn't given: it's a number like any other, and seldom.
template <>
struct Argument<std::optional<at::ScalarType>> : Number {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::OptionalType && element_kind(type) == TypeKind::ScalarTypeType;
  }
  static bool read(const Arguments& from, const Operator& op, size_t i, const at::Tensor*) {
    return !from.has(i) && op.has_default[i] && op.defaults[i].isNone();
  }
  static std::optional<at::ScalarType> get() { return std::nullopt; }
};

struct Ints : Number {
  bool read(const Arguments& from, const Operator& op, size_t i, const at::Tensor*) {
    return from.has(i) && quick::read(from, i, op.parameters[i].length, value);
  }
  quick::Ints value;
};

template <>
struct Argument<at::IntArrayRef> : Ints {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::ListType && element_kind(type) == TypeKind::IntType;
  }
  at::IntArrayRef get() const { return value; }
};

template <>
struct Argument<c10::SymIntArrayRef> : Ints {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::ListType && element_kind(type) == TypeKind::SymIntType;
  }
  c10::SymIntArrayRef get() const { return c10::fromIntArrayRefSlow(value); }
};

template <>
struct Argument<at::OptionalIntArrayRef> : Ints {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::OptionalType && Argument<at::IntArrayRef>::fits(*type.containedType(0));
  }
  at::OptionalIntArrayRef get() const { return at::OptionalIntArrayRef(at::IntArrayRef(value)); }
};

template <typename T>
using ArgumentOf = Argument<std::conditional_t<std::is_same_v<T, at::Tensor&>, at::Tensor&, std::decay_t<T>>>;

// A function of the dispatcher as C++ declares it: F, which takes As, whose types say how they are read.
template <typename F>
class Call;

template <typename R, typename... As>
class Call<R(As...)> final : public Unboxed {
 public:
  explicit Call(const c10::OperatorHandle& handle) : handle_(handle.typed<R(As...)>()) {}

  static bool fits(const c10::FunctionSchema& schema) {
    const auto& parameters = schema.arguments();
    if (parameters.size() != sizeof...(As) || schema.returns().size() != 1) return false;
    if (schema.returns()[0].type()->kind() != TypeKind::TensorType) return false;
    for (size_t i = 0; i < parameters.size(); i++) {
      const c10::AliasInfo* alias = parameters[i].alias_info();
      const bool written = alias != nullptr && alias->isWrite();
      if (written != (i == 0 && kInPlace)) return false;
    }
    size_t i = 0;
    return (... && ArgumentOf<As>::fits(*parameters[i++].real_type()));
  }

  bool call(const Arguments& from, const Operator& op, at::Tensor& result) const override {
    std::tuple<ArgumentOf<As>...> arguments;
    if (!read(from, op, arguments)) return false;
    Handles& handles = from.env->handles;
    const auto keep = [&] { std::apply([](auto&... argument) { (argument.keep(), ...); }, arguments); };
    // A collection may take what the caller has no use for after this call.
    if (handles.over_budget()) {
      keep();
      handles.check_pressure();
    }
    const bool recorded =
        std::apply([](const auto&... argument) { return (... || argument.needs_gradient()); }, arguments);
    std::optional<c10::impl::ExcludeDispatchKeyGuard> unrecorded;
    if (!recorded) unrecorded.emplace(op.of_autograd);
    const auto run = [&]() -> at::Tensor {
      return std::apply([&](auto&... argument) -> R { return handle_.call(argument.get()...); }, arguments);
    };
    try {
      result = run();
    } catch (const c10::OutOfMemoryError&) {
      if (kInPlace) throw;
      keep();
      handles.collect_all();
      allocator::empty_cache();
      result = run();
    }
    return true;
  }

 private:
  static constexpr bool kInPlace = std::is_same_v<R, at::Tensor&>;

  static bool read(const Arguments& from, const Operator& op, std::tuple<ArgumentOf<As>...>& arguments) {
    const auto& first = std::get<0>(arguments);
    size_t i = 0;
    const auto next = [&](auto& argument) {
      const size_t at = i++;
      return argument.read(from, op, at, at == 0 ? nullptr : &first.get());
    };
    try {
      return std::apply([&](auto&... argument) { return (... && next(argument)); }, arguments);
    } catch (const c10::TypeError&) {
      return false;  // with the stack, the message says which argument it is
    }
  }

  c10::TypedOperatorHandle<R(As...)> handle_;
};

template <typename... Fs>
std::unique_ptr<Unboxed> first_that_fits(const c10::OperatorHandle& handle) {
  std::unique_ptr<Unboxed> made;
  const c10::FunctionSchema& schema = handle.schema();
  try {
    (... || (Call<Fs>::fits(schema) && (made = std::make_unique<Call<Fs>>(handle), true)));
  } catch (const c10::Error&) {
    // A few are declared in C++ otherwise than their schemas say.
  }
  return made;
}

}  // namespace

std::unique_ptr<Unboxed> unboxed(const c10::OperatorHandle& handle) {
  using T = const at::Tensor&;
  using S = const c10::Scalar&;
  using Ints = at::IntArrayRef;
  using SymInts = c10::SymIntArrayRef;
  using OptionalT = const std::optional<at::Tensor>&;
  using OptionalInts = at::OptionalIntArrayRef;
  using OptionalType = std::optional<at::ScalarType>;
  return first_that_fits<                               //
      at::Tensor(T),                                    // relu
      at::Tensor(T, T),                                 // mul, mm
      at::Tensor(T, T, S),                              // add
      at::Tensor(T, T, OptionalT),                      // linear
      at::Tensor(T, T, T, S, S),                        // addmm
      at::Tensor(T, S),                                 // clamp_min
      at::Tensor(T, S, S),                              // threshold
      at::Tensor(T, int64_t),                           // unsqueeze
      at::Tensor(T, int64_t, int64_t),                  // transpose
      at::Tensor(T, int64_t, T),                        // index_select
      at::Tensor(T, int64_t, T, bool),                  // gather
      at::Tensor(T, SymInts),                           // view
      at::Tensor(T, Ints),                              // permute
      at::Tensor(T, Ints, bool),                        // amax
      at::Tensor(T, OptionalInts, bool, OptionalType),  // sum
      at::Tensor(T, OptionalType),                      // sum of all
      at::Tensor(T, std::optional<int64_t>, bool),      // argmax
      at::Tensor&(at::Tensor&),                         // relu_
      at::Tensor&(at::Tensor&, T),                      // mul_
      at::Tensor&(at::Tensor&, T, S)                    // add_
      >(handle);
}

}  // namespace nodetorch
