#include "unboxed.h"

#include <tuple>
#include <type_traits>
#include <utility>

#include "allocator.h"
#include "dispatch.h"
#include "quick.h"

namespace nodetorch {

namespace {

using c10::TypeKind;

// Where the arguments of a call are.
struct Source {
  Env* env;
  const Operator& op;
  const napi_value* values;
  size_t given;

  bool has(size_t i) const { return i < given; }
};

TypeKind element_kind(const c10::Type& type) { return type.containedType(0)->kind(); }

// One argument of type T: whether a schema's parameter is one, how it's read, and the form in which it is
// passed on.
template <typename T>
struct Argument;

template <>
struct Argument<at::Tensor> {
  static bool fits(const c10::Type& type) { return type.kind() == TypeKind::TensorType; }
  bool read(const Source& from, size_t i, const at::Tensor* beside) {
    return from.has(i) && quick::read(from.env, from.values[i], beside, value);
  }
  at::Tensor& get() { return value; }
  at::Tensor value;
};

// One that crosses as itself and may have a default.
template <typename T>
struct Value {
  bool read(const Source& from, size_t i, const at::Tensor*) {
    if (from.has(i)) return quick::read(from.env, from.values[i], value);
    if (from.op.has_default[i]) value = from.op.defaults[i].to<T>();
    return from.op.has_default[i];
  }
  const T& get() { return value; }
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
struct Argument<std::optional<int64_t>> {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::OptionalType && element_kind(type) == TypeKind::IntType;
  }
  bool read(const Source& from, size_t i, const at::Tensor*) {
    if (!from.has(i)) return from.op.has_default[i] && from.op.defaults[i].isNone();
    return quick::read(from.env, from.values[i], value.emplace());
  }
  std::optional<int64_t> get() { return value; }
  std::optional<int64_t> value;
};

// Only where it isn't given: it's a number like any other, and seldom.
template <>
struct Argument<std::optional<at::ScalarType>> {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::OptionalType && element_kind(type) == TypeKind::ScalarTypeType;
  }
  bool read(const Source& from, size_t i, const at::Tensor*) {
    return !from.has(i) && from.op.has_default[i] && from.op.defaults[i].isNone();
  }
  std::optional<at::ScalarType> get() { return std::nullopt; }
};

struct Ints {
  bool read(const Source& from, size_t i, const at::Tensor*) {
    return from.has(i) && quick::read(from.env, from.values[i], from.op.parameters[i].length, value);
  }
  quick::Ints value;
};

template <>
struct Argument<at::IntArrayRef> : Ints {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::ListType && element_kind(type) == TypeKind::IntType;
  }
  at::IntArrayRef get() { return value; }
};

template <>
struct Argument<c10::SymIntArrayRef> : Ints {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::ListType && element_kind(type) == TypeKind::SymIntType;
  }
  c10::SymIntArrayRef get() { return c10::fromIntArrayRefSlow(value); }
};

template <>
struct Argument<at::OptionalIntArrayRef> : Ints {
  static bool fits(const c10::Type& type) {
    return type.kind() == TypeKind::OptionalType && Argument<at::IntArrayRef>::fits(*type.containedType(0));
  }
  at::OptionalIntArrayRef get() { return at::OptionalIntArrayRef(at::IntArrayRef(value)); }
};

// A function of the dispatcher as C++ declares it: F, which takes As, whose bare types say how they are read.
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
    return (... && Argument<std::decay_t<As>>::fits(*parameters[i++].real_type()));
  }

  bool call(Env* env, const Operator& op, const napi_value* values, size_t given,
            at::Tensor& result) const override {
    std::tuple<Argument<std::decay_t<As>>...> arguments;
    const at::Tensor& first = std::get<0>(arguments).value;
    const Source source{env, op, values, given};
    if (!read(source, first, arguments)) return false;
    env->handles.check_pressure();
    const auto run = [&]() -> at::Tensor {
      return std::apply([&](auto&... argument) -> R { return handle_.call(argument.get()...); }, arguments);
    };
    try {
      result = run();
    } catch (const c10::OutOfMemoryError&) {
      if (kInPlace) throw;
      env->handles.collect_all();
      allocator::empty_cache();
      result = run();
    }
    return true;
  }

 private:
  static constexpr bool kInPlace = std::is_same_v<R, at::Tensor&>;

  static bool read(const Source& source, const at::Tensor& first,
                   std::tuple<Argument<std::decay_t<As>>...>& arguments) {
    size_t i = 0;
    const auto next = [&](auto& argument) {
      const size_t at = i++;
      return argument.read(source, at, at == 0 ? nullptr : &first);
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
  using OptionalInts = at::OptionalIntArrayRef;
  using OptionalType = std::optional<at::ScalarType>;
  return first_that_fits<                               //
      at::Tensor(T),                                    // relu
      at::Tensor(T, T),                                 // mul, mm
      at::Tensor(T, T, S),                              // add
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
