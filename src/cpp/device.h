// Devices other than the CPU, of whatever kind, through the interfaces that every one of them implements.
#pragma once

#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <cstdint>

namespace nodetorch {

// Whether the loaded libtorch can serve the type at all; throws what PyTorch says where it can't.
void check_device_type(c10::DeviceType type);

// The type's implementation, ready for use; throws what PyTorch says where there is no driver or device.
const c10::impl::DeviceGuardImplInterface& ready_guard(c10::DeviceType type);

// Bytes that the accelerator's allocator has given out, on all its devices.
int64_t accelerator_bytes();

}  // namespace nodetorch
