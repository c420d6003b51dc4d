// Tests run from the TypeScript sources; swc lowers them to CommonJS for jest.
export default {
  testEnvironment: 'node',
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
