/** What was generated fits the libtorch that is loaded. */
import { __version__ } from 'nodetorch';
import { native } from '../../binding/native.js';
import { functions, methods } from '../../src/ts/_generated/schemas.js';
import { signatures } from '../../src/ts/ops/schema.js';

// What PyTorch has taken out since: there its functions only say so.
const removed = __version__.startsWith('2.13.') ? [] : ['cholesky', 'qr'];

describe.each([
  ['functions', functions, false],
  ['methods', methods, true],
] as const)('%s', (_kind, table, method) => {
  test('every overload is an operator whose arguments and results have a form', () => {
    const failed: string[] = [];
    let count = 0;
    for (const [name, entry] of Object.entries(table)) {
      try {
        for (const s of signatures(name, entry, method)) {
          count++;
          if (s.base.op === -1 || s.withOut?.op === -1) failed.push(`${name}: no such operator`);
          if (method && s.self === -1) failed.push(`${name}: no self`);
          if (
            s.parameters.some(
              (p) => p.position === -1 && !['out', 'requires_grad', 'check_invariants'].includes(p.name),
            )
          ) {
            failed.push(`${name}: a parameter without a position`);
          }
        }
      } catch (error) {
        failed.push(`${name}: ${(error as Error).message}`);
      }
    }
    expect(failed).toEqual(removed.map((name) => `${name}: this libtorch has no operator aten::${name}`));
    expect(count).toBeGreaterThan(method ? 500 : 1000);
  });
});

test('a schema that is not there is an error, not a wrong operator', () => {
  expect(native.op('aten::add.NoSuchOverload')).toBe(-1);
  expect(() => signatures('add', 'NoSuchOverload', false)).toThrow(/no operator aten::add\.NoSuchOverload/);
});
