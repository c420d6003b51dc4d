// A stand-in for NVIDIA's driver with one device, whose attributes are 1000 + their number.
#include <stddef.h>
#include <string.h>

int cuInit(unsigned flags) { return flags == 0 ? 0 : 1; }
int cuDeviceGet(int* device, int ordinal) {
  *device = 7;
  return ordinal == 0 ? 0 : 101;  // CUDA_ERROR_INVALID_DEVICE
}
int cuDeviceGetName(char* name, int length, int device) {
  strncpy(name, "Pretend GPU", (size_t)length);
  return device == 7 ? 0 : 101;
}
int cuDeviceTotalMem_v2(size_t* bytes, int device) {
  *bytes = (size_t)80 << 30;
  return device == 7 ? 0 : 101;
}
int cuDeviceGetUuid_v2(unsigned char* uuid, int device) {
  for (int i = 0; i < 16; i++) uuid[i] = (unsigned char)(16 * i + 15 - i);
  return device == 7 ? 0 : 101;
}
int cuDeviceGetAttribute(int* value, int attribute, int device) {
  *value = 1000 + attribute;
  return device == 7 ? 0 : 101;
}
