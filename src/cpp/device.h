// Devices other than the CPU, of whatever kind, through the interfaces that every one of them implements.
#pragma once

#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <cstdint>

namespace nodetorch {

// Throws what PyTorch says where the loaded libtorch can't serve the type at all.
void check_device_type(c10::DeviceType type);

// Readies an accelerator before an operator is called that names it, as PyTorch's Python layer does: its
// messages say what is missing, where the operator's would tell of a failed call.
void prepare_device_type(c10::DeviceType type);

// The type's implementation, ready for use; throws what PyTorch says where there is no driver or device.
const c10::impl::DeviceGuardImplInterface& ready_guard(c10::DeviceType type);

// Bytes that the accelerator's allocator has given out, on all its devices.
int64_t accelerator_bytes();

}  // namespace nodetorch
