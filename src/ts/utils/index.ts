export { rename_privateuse1_backend } from './backend-registration.js';
export * as data from './data/index.js';
