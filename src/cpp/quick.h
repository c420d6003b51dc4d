// The forms in which nearly all arguments cross: each is a number in memory that both languages see, so that
// a call needs no values of JavaScript. Where a reader answers false, the argument needs another form, which
// convert.cpp knows.
#pragma once

#include <c10/util/SmallVector.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "convert.h"
#include "env.h"

namespace nodetorch::quick {

// binding/native.ts says what is where.
constexpr size_t kShared = 512;
constexpr size_t kFirst = 2;  // place of the first argument
constexpr size_t kMost = 6;

enum class Form : uint32_t {
  Plain,      // a handle for a tensor, else the number itself
  Boolean,    // 0 or 1
  List,       // of integers or handles, elsewhere: kShared * where it begins + how many; 0 for null
  ForTensor,  // a number in the place of a tensor
};

// Of what should be a small whole number, whatever came.
inline uint32_t index_of(double number) {
  return number >= 0 && number < UINT32_MAX ? static_cast<uint32_t>(number) : UINT32_MAX;
}

// The arguments of the call that was asked for.
class Arguments {
 public:
  explicit Arguments(Env* env) : env(env), memory_(env->shared) {
    const uint32_t word = index_of(memory_[1]);
    given = std::min(size_t{word % 8}, kMost);
    forms_ = word / 8;
  }

  bool has(size_t i) const { return i < given; }
  Form form(size_t i) const { return static_cast<Form>(forms_ >> (2 * i) & 3); }
  double operator[](size_t i) const { return memory_[kFirst + i]; }
  bool none(size_t i) const { return form(i) == Form::List && memory_[kFirst + i] == 0; }
  c10::ArrayRef<double> list(size_t begin, size_t length) const { return {memory_ + begin, length}; }

  Env* env;
  size_t given;

 private:
  const double* memory_;
  uint32_t forms_;
};

using Ints = c10::SmallVector<int64_t, 8>;

// A tensor that the table holds, or one of its own: a number's, or where the table may let go of it.
struct Tensor {
  const at::Tensor& get() const { return *held; }
  void keep() {
    own = *held;
    held = &own;
  }

  const at::Tensor* held = &own;
  at::Tensor own;
};

// `beside`: the tensor that a number takes its type from; see wrapped_number.
inline bool read(const Arguments& from, size_t i, const at::Tensor* beside, Tensor& result) {
  if (from.form(i) == Form::Plain) {
    result.held = &from.env->handles.get(index_of(from[i]));
    return true;
  }
  if (from.form(i) != Form::ForTensor) return false;
  result.own = wrapped_number(scalar_of(from[i]), beside);
  return true;
}

inline bool read(const Arguments& from, size_t i, bool& result) {
  result = from[i] != 0;
  return from.form(i) == Form::Boolean;
}

inline bool read(const Arguments& from, size_t i, double& result) {
  result = from[i];
  return from.form(i) == Form::Plain;
}

inline bool read(const Arguments& from, size_t i, c10::Scalar& result) {
  result = scalar_of(from[i]);
  return from.form(i) == Form::Plain;
}

inline bool read(const Arguments& from, size_t i, int64_t& result) {
  const double number = from[i];
  if (from.form(i) != Form::Plain || !(std::fabs(number) <= kMaxSafeInteger) || std::trunc(number) != number)
    return false;
  result = static_cast<int64_t>(number);
  return true;
}

using List = c10::ArrayRef<double>;

inline bool read(const Arguments& from, size_t i, List& result) {
  const uint32_t place = index_of(from[i]);
  const size_t begin = place / kShared, length = place % kShared;
  if (from.form(i) != Form::List || begin == 0 || begin + length > kShared) return false;
  result = from.list(begin, length);
  return true;
}

// One integer may stand for a list of `length` of it.
inline bool read(const Arguments& from, size_t i, int32_t length, Ints& result) {
  if (from.form(i) == Form::Plain) {
    int64_t number;
    if (length == 0 || !read(from, i, number)) return false;
    result.assign(static_cast<size_t>(length), number);
    return true;
  }
  List list;
  if (!read(from, i, list)) return false;
  for (const double element : list) {
    if (!(std::fabs(element) <= kMaxSafeInteger) || std::trunc(element) != element) return false;
    result.push_back(static_cast<int64_t>(element));
  }
  return true;
}

}  // namespace nodetorch::quick
