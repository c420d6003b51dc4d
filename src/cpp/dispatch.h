// One function that calls any operator: arguments onto a stack by the operator's schema, the dispatcher's
// boxed call, results off the stack; or none of that, for the few signatures that most calls have
// (unboxed.h).
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <vector>

#include "convert.h"
#include "env.h"
#include "unboxed.h"

namespace nodetorch {

struct Operator {
  explicit Operator(const c10::OperatorHandle& handle);

  c10::OperatorHandle handle;
  std::vector<Parameter> parameters;
  std::vector<c10::IValue> defaults;  // None where there is none
  std::vector<bool> has_default;
  // Results that the caller doesn't have yet; a result that aliases a written argument isn't returned.
  std::vector<uint32_t> results;
  bool single_tensor = false;
  bool writes = false;
  // Makes tensors from none. Python's functions of these fill the new tensor where its changes aren't
  // counted.
  bool factory = true;
  // Where no argument asks for gradients, autograd's own layer only hands the call on, so it can be left out
  // with what it leaves out below itself. Empty where it has more to do.
  c10::DispatchKeySet of_autograd;
  std::unique_ptr<Unboxed> unboxed;
};

}  // namespace nodetorch
