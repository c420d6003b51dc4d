/** Devices that an extension brings. */
import { native } from '../../../binding/native.js';

/**
 * Names the device type 'privateuseone', which an extension of libtorch may serve: `torch.device('foo:1')`.
 *
 * @throws TorchError if it has another name already, or the name is that of a device type.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.utils.rename_privateuse1_backend.html
 */
export function rename_privateuse1_backend(backend_name: string): void {
  native.renamePrivateUse1(backend_name);
}
