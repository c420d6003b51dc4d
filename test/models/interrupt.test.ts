import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { interpreter, root, temporary } from './support.js';

// A terminal of its own for the program, and Ctrl-C typed once the first bar moves.
const script = `
import json, os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
seen = b''
typed = False
while True:
    try:
        chunk = os.read(terminal, 4096)
    except OSError:
        break
    if not chunk:
        break
    seen += chunk
    if not typed and b'it/s' in seen and b'%|' in seen:
        os.write(terminal, b'\\x03')
        typed = True
_, status = os.waitpid(pid, 0)
print(json.dumps(dict(
    signal=os.WTERMSIG(status) if os.WIFSIGNALED(status) else None,
    code=os.waitstatus_to_exitcode(status), seen=seen.decode(errors='replace'))))
`;

const unix = process.platform === 'win32' ? test.skip : test;

unix('Ctrl-C ends a training at once and leaves the terminal as it was', () => {
  const out = execFileSync(
    interpreter,
    [
      '-c',
      script,
      process.execPath,
      join(root, 'dist', 'models', 'mlp', 'train.js'),
      '--out',
      join(temporary(), 'out'),
    ],
    { encoding: 'utf8' },
  );
  const { signal, seen } = JSON.parse(out);
  // Ended by the signal itself, which a shell reports as 130.
  expect(signal).toBe(2);
  expect(seen).toContain('%|');
  expect(seen).not.toContain('#summary');
  // No cursor hidden, no wrapping switched off.
  expect(seen).not.toContain('\x1b[?25l');
  expect(seen).not.toContain('\x1b[?7l');
});
