// Tests run from the TypeScript sources; swc lowers them to CommonJS for jest.
export default {
  testEnvironment: 'node',
  // No test has a time limit but that a hang ends: machines are slow, or do other things too.
  testTimeout: 600_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // It brings a device into its process, which other tests must not see: npm run test:accelerator.
  // Whole trainings, which take minutes and measure resident memory, are npm run test:memory.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/accelerator/', '<rootDir>/test/memory/training'],
  setupFilesAfterEnv: ['<rootDir>/test/support/leaks.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleNameMapper: {
    '^nodetorch$': '<rootDir>/src/ts/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
