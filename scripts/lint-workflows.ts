/** `npm run lint:workflows`: actionlint on every workflow, every action pinned by its commit and every image by its digest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { root } from './python.js';

// Labels and features that are younger than this actionlint, checked by eye.
const known = /label "(ubuntu-24\.04(-arm)?|macos-14|gpu)" is unknown/;

const lint = await createLinter();
const folder = join(root, '.github', 'workflows');
for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8');
  const problems = lint(text, `.github/workflows/${name}`)
    .filter(({ message }) => !known.test(message))
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
  text.split('\n').forEach((each, i) => {
    const action = /\buses:\s*([^\s#]+)/.exec(each)?.[1];
    if (action && !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action)) {
      problems.push(`${i + 1}:1 ${action} is not pinned by the hash of a commit`);
    }
    const image = /\b(?:image|container):\s*([^\s#]+)/.exec(each)?.[1];
    if (image && !image.startsWith('${{') && !/@sha256:[0-9a-f]{64}$/.test(image)) {
      problems.push(`${i + 1}:1 ${image} is not pinned by its digest`);
    }
  });
  for (const problem of problems) {
    console.error(`${name}:${problem}`);
    process.exitCode = 1;
  }
}
