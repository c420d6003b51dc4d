// C++ exceptions to JS errors. Every entry point goes through `guarded`, so that none escapes.
#pragma once

#include "env.h"

namespace nodetorch {

// Raises in JS what is being handled in C++; call in a catch block only.
void rethrow_to_js(Env* env);

// Unwinds where a call of Node-API that ran JavaScript did not succeed: what JS has thrown stays thrown.
void check(napi_status status);

template <typename A>
struct FirstArgument;
template <typename F, typename R, typename A>
struct FirstArgument<R (F::*)(A&) const> {
  using type = A;
};

template <typename F>
napi_value guarded(napi_env napi, napi_callback_info info, F&& body) {
  using A = typename FirstArgument<decltype(&std::decay_t<F>::operator())>::type;
  A args(napi, info);
  try {
    return body(args);
  } catch (...) {
    rethrow_to_js(args.env);
    return nullptr;
  }
}

}  // namespace nodetorch
