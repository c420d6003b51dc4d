/** The report that `npm run verify:gpu` writes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import type { LinearModel } from '../../models/mlp/model.js';
import { python as installed, root } from '../python.js';
import { checks, cudaChecks } from './checks.js';
import { options } from './options.js';

const { device, steps, out } = options;
const python = options.python ?? installed;

/** The value that a Python script prints as JSON. */
function ask<T>(script: string): T {
  const source = `import json, sys, torch\nsys.path.insert(0, ${JSON.stringify(join(root, 'models', 'mlp'))})\n${script}`;
  return JSON.parse(execFileSync(python, ['-c', source], { encoding: 'utf8', maxBuffer: 1 << 26 })) as T;
}

interface Asked {
  version: string;
  available: boolean;
  properties: {
    name: string;
    total_memory: number;
    major: number;
    minor: number;
    multi_processor_count: number;
  } | null;
}

const theirs = ask<Asked>(`
available = torch.cuda.is_available()
p = torch.cuda.get_device_properties(${JSON.stringify(device)}) if available else None
names = ['name', 'total_memory', 'major', 'minor', 'multi_processor_count']
print(json.dumps({'version': torch.__version__, 'available': available,
                  'properties': p and {name: getattr(p, name) for name in names}}))`);

const lines: string[] = [];
const problems: string[] = [];
const say = (line = '') => {
  console.log(line);
  lines.push(line);
};
/** One line of the report. */
function verdict(good: boolean, what: string, detail = ''): void {
  say(`- ${good ? 'ok' : 'FAILED'}: ${what}${detail === '' ? '' : `: ${detail}`}`);
  if (!good) problems.push(what);
}

function machine(): void {
  say('# nodetorch on a GPU\n');
  say(
    `libtorch ${torch.__version__}, Python's PyTorch ${theirs.version}, Node ${process.versions.node}, ${process.platform}`,
  );
  if (torch.__version__ !== theirs.version)
    say('**The versions differ: differences in bytes may come from that.**');
  if (!torch.cuda.is_available()) return;
  const ours = torch.cuda.get_device_properties(device);
  say(
    `${ours.name}, compute capability ${ours.major}.${ours.minor}, cuDNN ${torch.backends.cudnn.version()}\n`,
  );
  say(`\`\`\`json\n${JSON.stringify(ours, null, 2)}\n\`\`\`\n`);
  for (const [name, value] of Object.entries(theirs.properties ?? {})) {
    const own = ours[name as keyof typeof ours];
    verdict(own === value, `property ${name} is Python's`, own === value ? '' : `${own}, Python ${value}`);
  }
}

function functions(): void {
  say('\n## Functions\n');
  for (const [name, check] of Object.entries({ ...checks, ...cudaChecks })) {
    try {
      check(device);
      verdict(true, name);
    } catch (error) {
      verdict(false, name, (error as Error).message);
    }
  }
}

/** Losses of a Python twin, as bytes. */
function lossesOf(model: string, args: string[], folder: string): Buffer {
  const file = join(folder, 'losses');
  execFileSync(python, [join(root, 'models', model, 'model.py'), ...args, '--out', folder, '--losses', file]);
  return readFileSync(file);
}

function models(): void {
  say(`\n## Models, ${steps} steps each\n`);
  say('| model | same losses | same parameters | steps a second, nodetorch | Python | ratio |');
  say('|---|---|---|---|---|---|');
  const notes: string[] = [];
  const limits = {
    mlp: ['--epochs', '1', '--steps', steps, '--lr', '0.1'],
    bp: ['--steps', steps, '--lr', '0.1'],
    cnn: ['--steps', steps],
  };
  for (const [model, limit] of Object.entries(limits)) {
    const args = [...limit, '--device', device];
    const compare = [
      join(root, 'dist', 'models', 'compare.js'),
      model,
      ...args,
      '--python',
      python,
      '--json',
    ];
    const { stdout, stderr } = spawnSync(process.execPath, compare, { encoding: 'utf8', maxBuffer: 1 << 26 });
    let result: { same: Record<string, boolean>; detail: Record<string, string>; ratio: number } & Record<
      'nodetorch' | 'pytorch',
      { iterations_per_second: number }
    >;
    try {
      result = JSON.parse(stdout);
    } catch {
      problems.push(`${model} ran`);
      notes.push(`- FAILED: ${model} ran: ${stderr.trim() || stdout.trim()}`);
      continue;
    }
    const { same, detail, ratio, nodetorch, pytorch } = result;
    const speeds = [nodetorch, pytorch].map((side) => side.iterations_per_second.toFixed(0));
    const yes = (value?: boolean) => (value ? 'yes' : 'NO');
    say(`| ${[model, yes(same.losses), yes(same.parameters), ...speeds, ratio.toFixed(2)].join(' | ')} |`);
    if (same.losses && same.parameters) continue;
    // A kernel that adds in no fixed order differs from run to run: then Python differs from itself too.
    const runs = [1, 2].map(() => {
      const folder = mkdtempSync(join(tmpdir(), 'verify-'));
      try {
        return lossesOf(model, args, folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    if (runs[0]!.equals(runs[1]!)) problems.push(`${model} gives Python's bytes`);
    notes.push(
      `- ${model}: ${JSON.stringify(detail)}; Python ${runs[0]!.equals(runs[1]!) ? 'repeats itself' : 'differs from itself too'}`,
    );
  }
  if (notes.length > 0) say(`\n${notes.join('\n')}`);
}

interface Memory {
  allocated: number;
  peak: number;
  reserved: number;
}

const read = (): Memory => ({
  allocated: torch.cuda.memory_allocated(device),
  peak: torch.cuda.max_memory_allocated(device),
  reserved: torch.cuda.memory_reserved(device),
});

/** The same plain loop on both sides, without scopes: what it holds after half of it and at the end. */
async function memory(): Promise<void> {
  const { LinearModel } = (await import('../../models/mlp/model.js')) as {
    LinearModel: new () => LinearModel;
  };
  const model = new LinearModel().to(device);
  const opt = new torch.optim.SGD(model.parameters(), 0.1);
  const criterion = new torch.nn.CrossEntropyLoss();
  const [x, y] = [torch.rand([4096, 784]).to(device), torch.randint(10, [4096]).to(device)];
  const train = () => {
    for (let i = 0; i < 500; i++) {
      const loss = criterion(model(x), y);
      opt.zero_grad();
      loss.backward();
      opt.step();
    }
    torch.collect();
    return read();
  };
  const [half, end] = [train(), train()];
  const other = ask<Memory>(`
from model import LinearModel
device = ${JSON.stringify(device)}
model = LinearModel().to(device)
opt = torch.optim.SGD(model.parameters(), 0.1)
criterion = torch.nn.CrossEntropyLoss()
x, y = torch.rand([4096, 784]).to(device), torch.randint(10, [4096]).to(device)
for _ in range(1000):
    loss = criterion(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
c = torch.cuda
print(json.dumps({'allocated': c.memory_allocated(device), 'peak': c.max_memory_allocated(device),
                  'reserved': c.memory_reserved(device)}))`);
  say('\n## Memory of 1,000 steps, in MiB\n\n| | at the end | peak | reserved |\n|---|---|---|---|');
  const row = (name: string, { allocated, peak, reserved }: Memory) =>
    say(`| ${name} | ${[allocated, peak, reserved].map((n) => (n / 2 ** 20).toFixed(1)).join(' | ')} |`);
  row('nodetorch', end);
  row('Python', other);
  say();
  verdict(end.allocated <= half.allocated, 'the second half of the loop holds no more than the first');
}

machine();
if (!torch.cuda.is_available()) {
  // PyTorch's own words for what is missing.
  try {
    torch.cuda.init();
  } catch (error) {
    verdict(false, 'there is a GPU', (error as Error).message);
  }
} else {
  functions();
  if (theirs.available) {
    models();
    await memory();
  } else {
    say();
    verdict(false, "Python's PyTorch sees the GPU, so that it can be compared with", python);
  }
}
say(problems.length === 0 ? '\nAll is well.' : `\n${problems.length} problems: ${problems.join('; ')}`);
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(`\nreport: ${out} (please attach it to an issue)`);
process.exitCode = problems.length === 0 ? 0 : 1;
