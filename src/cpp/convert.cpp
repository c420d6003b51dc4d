#include "convert.h"

#include <ATen/ScalarOps.h>
#include <c10/util/Exception.h>

#include <cmath>
#include <optional>

namespace nodetorch {

namespace {

at::Tensor to_tensor(Env* env, napi_value value, const at::Tensor* beside = nullptr) {
  uint32_t id;
  if (napi_get_value_uint32(env->napi, value, &id) == napi_ok) return env->handles.get(id);
  if (is_array(env->napi, value)) {
    return wrapped_number(to_scalar(env->napi, element_at(env->napi, value, 0)), beside);
  }
  return wrapped_number(to_scalar(env->napi, value), beside);
}

template <typename T, typename Read>
c10::IValue to_list(napi_env env, napi_value value, const Parameter& parameter, const char* what, Read read) {
  c10::List<T> list;
  if (is_array(env, value)) {
    uint32_t length = 0;
    napi_get_array_length(env, value, &length);
    list.reserve(length);
    for_each(env, value, what, [&](napi_value element) { list.push_back(read(env, element)); });
  } else {
    if (parameter.length == 0) expected(env, what, value);
    const T element = read(env, value);
    for (int32_t i = 0; i < parameter.length; i++) list.push_back(element);
  }
  return list;
}

Kind kind_of(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return Kind::Tensor;
    case c10::TypeKind::NumberType:
      return Kind::Scalar;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return Kind::Int;
    case c10::TypeKind::FloatType:
      return Kind::Float;
    case c10::TypeKind::ComplexType:
      return Kind::Complex;
    case c10::TypeKind::BoolType:
      return Kind::Bool;
    case c10::TypeKind::StringType:
      return Kind::String;
    case c10::TypeKind::DeviceObjType:
      return Kind::Device;
    case c10::TypeKind::GeneratorType:
      return Kind::Generator;
    case c10::TypeKind::ListType: {
      const c10::Type& element = *type.containedType(0);
      if (element.kind() == c10::TypeKind::OptionalType) {
        return kind_of(*element.containedType(0)) == Kind::Tensor ? Kind::OptionalTensorList
                                                                  : Kind::Unsupported;
      }
      switch (kind_of(element)) {
        case Kind::Tensor:
          return Kind::TensorList;
        case Kind::Scalar:
          return Kind::ScalarList;
        case Kind::Int:
          return Kind::IntList;
        case Kind::Float:
          return Kind::FloatList;
        case Kind::Bool:
          return Kind::BoolList;
        default:
          return Kind::Unsupported;
      }
    }
    default:
      return Kind::Unsupported;
  }
}

// How many values an enumeration of c10's has, which is an int to the schema; else 0.
int32_t limit_of(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::OptionalType:
      return limit_of(*type.containedType(0));
    case c10::TypeKind::ScalarTypeType:
      return static_cast<int32_t>(at::ScalarType::NumOptions);
    case c10::TypeKind::LayoutType:
      return static_cast<int32_t>(at::Layout::NumOptions);
    case c10::TypeKind::MemoryFormatType:
      return static_cast<int32_t>(at::MemoryFormat::NumOptions);
    default:
      return 0;
  }
}

}  // namespace

Parameter parameter_of(const c10::Argument& argument) {
  Parameter parameter;
  const c10::Type* type = argument.type().get();
  if (type->kind() == c10::TypeKind::OptionalType) {
    parameter.optional = true;
    // Held by the optional type, which the schema holds.
    type = type->containedType(0).get();
  }
  parameter.kind = kind_of(*type);
  if (parameter.kind == Kind::Int) parameter.limit = limit_of(*argument.real_type());
  if (argument.N()) parameter.length = *argument.N();
  return parameter;
}

// As PyTorch's argument parser wraps a number where a tensor is asked for: it doesn't take part in promotion
// as a tensor would. Beside a tensor of floats it would be converted to their type, at the cost of an
// operator; so it is made in that type at once. Not beside a half, whose kernels compute with the number as
// it was given.
at::Tensor wrapped_number(const c10::Scalar& scalar, const at::Tensor* beside) {
  at::Tensor tensor;
  const bool real = scalar.isFloatingPoint() || scalar.isIntegral(false);
  const at::ScalarType type = real && beside != nullptr ? beside->scalar_type() : at::ScalarType::Undefined;
  if (type == at::kFloat) {
    const float number = scalar.isFloatingPoint() ? static_cast<float>(scalar.toDouble())
                                                  : static_cast<float>(scalar.toLong());
    tensor = at::detail::scalar_tensor_static(number, at::kFloat, at::kCPU);
  } else if (type == at::kDouble) {
    tensor = at::detail::scalar_tensor_static(scalar.toDouble(), at::kDouble, at::kCPU);
  } else {
    tensor = c10::scalar_to_tensor(scalar);
  }
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

c10::IValue to_ivalue(Env* env, napi_value value, const Parameter& parameter,
                      const std::vector<c10::IValue>& before) {
  napi_env napi = env->napi;
  if (parameter.kind == Kind::Tensor) {
    uint32_t id;
    if (napi_get_value_uint32(napi, value, &id) == napi_ok) return env->handles.get(id);
  }
  if (type_of(napi, value) == napi_null) {
    if (parameter.optional) return {};
    // An undefined tensor, which some operators take for "none".
    if (parameter.kind == Kind::Tensor) return at::Tensor();
  }
  switch (parameter.kind) {
    case Kind::Tensor:
      return to_tensor(env, value, !before.empty() && before[0].isTensor() ? &before[0].toTensor() : nullptr);
    case Kind::Scalar:
      return to_scalar(napi, value);
    case Kind::Int:
      return within(to_int64(napi, value), parameter.limit);
    case Kind::Float:
      return to_double(napi, value);
    case Kind::Complex:
      return to_scalar(napi, value).toComplexDouble();
    case Kind::Bool:
      return to_bool(napi, value);
    case Kind::String:
      return to_string(napi, value);
    case Kind::Device:
      return to_device(napi, value);
    case Kind::Generator:
      return env->generators.at(to_handle(napi, value));
    case Kind::TensorList: {
      c10::List<at::Tensor> list;
      for_each(napi, value, "an array of tensors",
               [&](napi_value element) { list.push_back(to_tensor(env, element)); });
      return list;
    }
    case Kind::OptionalTensorList: {
      c10::List<std::optional<at::Tensor>> list;
      for_each(napi, value, "an array of tensors or null", [&](napi_value element) {
        const uint32_t id = to_handle(napi, element);
        if (id == 0)
          list.push_back(std::nullopt);
        else
          list.push_back(env->handles.get(id));
      });
      return list;
    }
    case Kind::ScalarList:
      return to_list<c10::Scalar>(napi, value, parameter, "an array of numbers", to_scalar);
    case Kind::IntList:
      return to_list<int64_t>(napi, value, parameter, "an array of integers", to_int64);
    case Kind::FloatList:
      return to_list<double>(napi, value, parameter, "an array of numbers", to_double);
    case Kind::BoolList:
      return to_list<bool>(napi, value, parameter, "an array of booleans", to_bool);
    case Kind::Unsupported:
      break;
  }
  TORCH_CHECK_NOT_IMPLEMENTED(false,
                              "this operator takes an argument of a type that has no form in JavaScript");
}

napi_value from_ivalue(Env* env, const c10::IValue& value) {
  napi_env napi = env->napi;
  if (value.isTensor()) return from_uint32(napi, env->handles.add(value.toTensor()));
  if (value.isNone()) {
    napi_value null = nullptr;
    napi_get_null(napi, &null);
    return null;
  }
  if (value.isDouble()) return from_double(napi, value.toDouble());
  if (value.isInt()) return from_int64(napi, value.toInt());
  if (value.isBool()) return from_bool(napi, value.toBool());
  if (value.isScalar()) return from_scalar(napi, value.toScalar());
  if (value.isString()) return from_string(napi, value.toStringRef());
  if (value.isDevice()) return from_string(napi, value.toDevice().str());
  if (value.isTensorList()) return from_tensors(env, value.toTensorVector());
  if (value.isList()) {
    const auto list = value.toListRef();
    napi_value array = nullptr;
    napi_create_array_with_length(napi, list.size(), &array);
    for (uint32_t i = 0; i < list.size(); i++) napi_set_element(napi, array, i, from_ivalue(env, list[i]));
    return array;
  }
  TORCH_CHECK_NOT_IMPLEMENTED(false, "this operator returns a ", value.tagKind(),
                              ", which has no form in JavaScript");
}

int64_t within(int64_t value, int32_t limit) {
  TORCH_CHECK_TYPE(limit == 0 || (value >= 0 && value < limit), "expected a number below ", limit,
                   ", but got ", value);
  return value;
}

at::ScalarType to_dtype(napi_env env, napi_value value) {
  return static_cast<at::ScalarType>(
      within(to_int64(env, value), static_cast<int32_t>(at::ScalarType::NumOptions)));
}

}  // namespace nodetorch
