// Calls without a stack, for the signatures that most calls have: boxing the arguments of a small operator
// costs a good part of what the operator does.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <memory>

#include "quick.h"

namespace nodetorch {

struct Operator;

class Unboxed {
 public:
  virtual ~Unboxed() = default;
  // Calls the operator, whose result is one tensor: a new one, or its first argument. Answers false, with
  // nothing done, where an argument came in a form that needs the stack.
  virtual bool call(const quick::Arguments& from, const Operator& op, at::Tensor& result) const = 0;
};

// Null for an operator of another signature.
std::unique_ptr<Unboxed> unboxed(const c10::OperatorHandle& handle);

}  // namespace nodetorch
