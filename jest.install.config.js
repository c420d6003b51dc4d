// Tests that install the packed packages into empty projects (`npm run test:install`): minutes, and npm's registry.
import base from './jest.config.js';

export default { ...base, testMatch: ['<rootDir>/test/install/*.install.ts'] };
