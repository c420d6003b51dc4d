/** Totals of a run, what fails unexpectedly, and the page that lists what doesn't pass. */

/** What came of one sample. */
export interface Outcome {
  op: string;
  variant: string;
  dtype: string;
  kind: 'sample' | 'error';
  index: number;
  /** Why it doesn't pass; null where it does. */
  reason: string | null;
  /** Where Python itself can't run the sample, what it says. */
  skipped?: string;
}

interface Count {
  total: number;
  passing: number;
}

export interface Summary {
  dtype: string;
  opinfos: Count;
  samples: Count;
  errors: Count;
}

const entry = ({ op, variant }: Outcome) => (variant === '' ? op : `${op} (${variant})`);

function count(outcomes: Outcome[]): Count {
  return { total: outcomes.length, passing: outcomes.filter(({ reason }) => reason === null).length };
}

function groups<K>(outcomes: Outcome[], key: (outcome: Outcome) => K): Map<K, Outcome[]> {
  const found = new Map<K, Outcome[]>();
  for (const outcome of outcomes) {
    const k = key(outcome);
    if (!found.has(k)) found.set(k, []);
    found.get(k)!.push(outcome);
  }
  return found;
}

/** The totals of each dtype. What Python itself can't run doesn't count. */
export function summary(outcomes: Outcome[]): Summary[] {
  const run = outcomes.filter(({ skipped }) => skipped === undefined);
  return [...groups(run, ({ dtype }) => dtype)].map(([dtype, all]) => {
    const samples = all.filter(({ kind }) => kind === 'sample');
    const entries = [...groups(samples, entry).values()];
    return {
      dtype,
      opinfos: {
        total: entries.length,
        passing: entries.filter((list) => list.every(({ reason }) => reason === null)).length,
      },
      samples: count(samples),
      errors: count(all.filter(({ kind }) => kind === 'error')),
    };
  });
}

/** What fails though `known-failures.txt` doesn't list its entry. */
export function unexpected(outcomes: Outcome[], known: string): Outcome[] {
  const listed = new Set(
    known.split('\n').filter((line) => line !== '' && !line.startsWith('#')), // as '__radd__ error'
  );
  return outcomes.filter((o) => o.reason !== null && !listed.has(`${entry(o)} ${o.kind}`));
}

const share = ({ total, passing }: Count) =>
  `${passing} of ${total}${total > 0 ? ` (${((100 * passing) / total).toFixed(2)} %)` : ''}`;

/** The totals as a table in Markdown. */
export function table(outcomes: Outcome[]): string {
  const rows = summary(outcomes).map(
    ({ dtype, opinfos, samples, errors }) =>
      `| ${dtype} | ${share(opinfos)} | ${share(samples)} | ${share(errors)} |`,
  );
  return ['| dtype | entries | samples | errors |', '|---|---|---|---|', ...rows].join('\n');
}

/** Reasons in the order of how often they come up, numbers left out, three at most. */
function reasons(outcomes: Outcome[]): string {
  const general = (reason: string) => reason.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 160);
  const found = [...groups(outcomes, ({ reason }) => general(reason!))].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const shown = found.slice(0, 3).map(([reason, list]) => `${reason} (${list.length})`);
  return shown.join('<br>') + (found.length > 3 ? `<br>and ${found.length - 3} more` : '');
}

/** CONFORMANCE.md. */
export function report(outcomes: Outcome[], seed: number): string {
  const failing = outcomes.filter(({ reason }) => reason !== null);
  const sections = [...groups(failing, ({ dtype }) => dtype)].map(([dtype, list]) => {
    const all = groups(
      outcomes.filter((o) => o.dtype === dtype),
      entry,
    );
    const rows = [...groups(list, entry)].map(([name, failed]) => {
      const total = all.get(name)!.length;
      return `| ${name} | ${total - failed.length} of ${total} | ${reasons(failed)} |`;
    });
    return [`## ${dtype}`, '', '| entry | passes | what differs |', '|---|---|---|', ...rows.sort()].join(
      '\n',
    );
  });
  return `# Conformance

Written by \`npm run conformance -- --all --write --seed ${seed}\`; not edited by hand.

The samples are PyTorch's own: its operator database draws them, Python runs them, and each call is made again through the
public API. A sample passes where values are the same bytes and dtype, shape, strides, aliasing, \`requires_grad\`, gradients,
the in-place, method and \`out\` variants agree; an error where class and message do. Samples that Python itself can't
run on a CPU don't count. Two rules: \`linalg.lstsq\` by the driver \`gelsy\`, which reads memory that nobody wrote, so that two
runs of Python differ in the last bits, is compared within a tolerance; and in messages Python's tuples are lists, as both
are arrays here. What is known to fail, and why: conformance/known-failures.txt.

${table(outcomes)}

What isn't listed below passes.

${sections.join('\n\n')}
`;
}
