/** Run by `doctor` in a process of its own, which a broken library may end: loads all, and tells what it found. */
import { cuda, get_num_interop_threads, get_num_threads } from '../index.js';
import { native } from '../internal.js';

const { device_count, get_device_name } = cuda;
const count = device_count();
const devices: string[] = [];
for (let i = 0; i < count; i++) devices.push(get_device_name(i));

const features = ['mkl', 'mkldnn', 'openmp', 'lapack', 'cudnn'].filter((name) => native.hasFeature(name));
const found = { threads: get_num_threads(), interopThreads: get_num_interop_threads(), features, devices };
process.stdout.write(JSON.stringify(found));
