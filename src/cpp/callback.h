// JS functions that libtorch calls in the middle of a backward, and what they throw.
#pragma once

#include <ATen/core/TensorBody.h>

#include <exception>
#include <memory>
#include <string>
#include <vector>

#include "env.h"
#include "references.h"

namespace nodetorch {

// What a function threw, on its way through libtorch: it comes out as itself.
class Thrown : public std::exception {
 public:
  // Takes the pending exception.
  explicit Thrown(Env* env);
  const char* what() const noexcept override { return "a JavaScript function threw"; }
  void raise(napi_env napi) const;

 private:
  // In an array, as only objects can be referred to. None where JavaScript can't run any more.
  std::shared_ptr<Reference> value_;
};

// A function that takes an array of handles, 0 for an undefined tensor, and returns another, or nothing.
class Callback {
 public:
  // `what` it is, for the message where it can't be called.
  Callback(Env* env, napi_value function, std::string what);

  // Throws on other threads than the environment's own, and after it has ended.
  std::vector<at::Tensor> operator()(const std::vector<at::Tensor>& tensors) const;

 private:
  Reference function_;
  std::string what_;
};

}  // namespace nodetorch
