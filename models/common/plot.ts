/**
 * Line charts in the manner of matplotlib, as SVG and PNG. The drawing libraries are imported when a chart is
 * drawn, so a run without one works where they are not installed; the font travels with the code, so text shows
 * on machines that have none.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Spec } from 'vega';

/** One line of a chart. */
export interface Series {
  label: string;
  x: readonly number[];
  y: readonly number[];
  color: string;
  dashed?: boolean;
  marker?: 'circle' | 'square';
}

/** One pair of axes. */
export interface Panel {
  title: string;
  x: string;
  y: string;
  /** Range of y; where it is left out, from the data. */
  range?: readonly [number, number];
  legend: 'top-right' | 'bottom-right';
  series: readonly Series[];
}

export interface Chart {
  svg: string;
  png: Buffer;
}

/** The first colours of matplotlib's cycle. */
export const blue = '#1f77b4';
export const orange = '#ff7f0e';

const drawing = ['vega', '@resvg/resvg-js', 'dejavu-fonts-ttf'];
const font = 'DejaVu Sans';
const ink = '#262626';
/** Size of one pair of axes, in pixels of the SVG. */
const width = 430;
const height = 320;

/** The first of the packages that draw which is not installed, or null where all are there. */
export function missingPackage(): string | null {
  const { resolve } = createRequire(import.meta.url);
  const installed = (name: string) =>
    (resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name, 'package.json')));
  return drawing.find((name) => !installed(name)) ?? null;
}

/**
 * Draws panels side by side under one title.
 *
 * @returns the chart as SVG and, at twice the size in pixels, as PNG.
 */
export async function draw(title: string, panels: readonly Panel[]): Promise<Chart> {
  const [vega, { Resvg }] = await Promise.all([import('vega'), import('@resvg/resvg-js')]);
  const view = new vega.View(vega.parse(spec(title, panels)), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();

  const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: [join(fonts, 'DejaVuSans.ttf'), join(fonts, 'DejaVuSans-Bold.ttf')],
      defaultFontFamily: font,
    },
  });
  return { svg, png: image.render().asPng() };
}

function spec(title: string, panels: readonly Panel[]): Spec {
  return {
    background: 'white',
    padding: 18,
    title: { text: title, fontSize: 17, offset: 20, color: ink, font },
    layout: { columns: panels.length, padding: 48, align: 'each', titleAnchor: 'start' },
    marks: panels.map(group),
    config: {
      axis: {
        domainColor: ink,
        tickColor: ink,
        labelColor: ink,
        titleColor: ink,
        labelFont: font,
        titleFont: font,
        labelFontSize: 12,
        titleFontSize: 13,
        titleFontWeight: 'normal',
        titlePadding: 10,
        gridColor: '#dcdcdc',
      },
      title: { font, color: ink },
      legend: { labelFont: font, labelFontSize: 12, labelColor: ink, labelLimit: 0 },
    },
  };
}

function group(panel: Panel): NonNullable<Spec['marks']>[number] {
  const labels = panel.series.map((series) => series.label);
  const longest = panel.series.reduce((n, series) => Math.max(n, series.x.length), 0);
  const ordinal = (name: string, range: (string | number[])[]) => ({
    name,
    type: 'ordinal' as const,
    domain: labels,
    range: range as string[],
  });
  return {
    type: 'group',
    signals: [
      { name: 'width', value: width },
      { name: 'height', value: height },
    ],
    encode: { update: { width: { value: width }, height: { value: height } } },
    data: [
      {
        name: 'points',
        values: panel.series.flatMap(({ label, x, y }) =>
          x.map((value, i) => ({ label, x: value, y: y[i] })),
        ),
      },
    ],
    scales: [
      {
        name: 'x',
        type: 'linear',
        domain: { data: 'points', field: 'x' },
        range: 'width',
        zero: false,
        padding: 14,
      },
      {
        name: 'y',
        type: 'linear',
        ...(panel.range === undefined
          ? { domain: { data: 'points', field: 'y' }, zero: false, padding: 14 }
          : { domain: [...panel.range] }),
        range: 'height',
      },
      ordinal(
        'color',
        panel.series.map((series) => series.color),
      ),
      ordinal(
        'dash',
        panel.series.map((series) => (series.dashed ? [6, 3] : [1, 0])),
      ),
      ordinal(
        'marker',
        panel.series.map((series) => series.marker ?? 'circle'),
      ),
      ordinal(
        'key',
        panel.series.map((series) => keyOf(series)),
      ),
    ],
    axes: [
      {
        scale: 'x',
        orient: 'bottom',
        title: panel.x,
        grid: true,
        format: 'd',
        tickCount: Math.min(longest, 10),
      },
      { scale: 'y', orient: 'left', title: panel.y, grid: true, tickCount: 6 },
    ],
    legends: [
      {
        orient: panel.legend,
        fill: 'color',
        stroke: 'color',
        shape: 'key',
        symbolSize: 64,
        symbolStrokeWidth: 2,

        rowPadding: 6,
        padding: 9,
        offset: 10,
        fillColor: 'white',
        strokeColor: '#cccccc',
        cornerRadius: 3,
        encode: { symbols: { update: { x: { value: 16 } } }, labels: { update: { x: { value: 40 } } } },
      },
    ],
    marks: [
      {
        // The frame: over the grid, whose outermost lines lie on it.
        type: 'rect',
        encode: { update: { width: { value: width }, height: { value: height }, stroke: { value: ink } } },
      },
      {
        // Not the group's title, whose place depends on how far the labels of the axes stick out.
        type: 'text',
        encode: {
          update: {
            text: { value: panel.title },
            x: { value: width / 2 },
            y: { value: -12 },
            align: { value: 'center' },
            fontSize: { value: 14 },
            font: { value: font },
            fill: { value: ink },
          },
        },
      },
      {
        type: 'group',
        from: { facet: { name: 'line', data: 'points', groupby: 'label' } },
        marks: [
          {
            type: 'line',
            from: { data: 'line' },
            encode: {
              update: {
                x: { scale: 'x', field: 'x' },
                y: { scale: 'y', field: 'y' },
                stroke: { scale: 'color', field: 'label' },
                strokeDash: { scale: 'dash', field: 'label' },
                strokeWidth: { value: 2 },
              },
            },
          },
        ],
      },
      {
        type: 'symbol',
        from: { data: 'points' },
        encode: {
          update: {
            x: { scale: 'x', field: 'x' },
            y: { scale: 'y', field: 'y' },
            shape: { scale: 'marker', field: 'label' },
            fill: { scale: 'color', field: 'label' },
            size: { value: 44 },
          },
        },
      },
    ],
  };
}

/** The legend's key: a piece of the line with the marker in its middle. */
function keyOf({ marker, dashed }: Series): string {
  const line = dashed ? 'M-3.5,0H-2M-1.25,0H1.25M2,0H3.5' : 'M-3.5,0H3.5';
  const circle = 'M-0.9,0A0.9,0.9,0,1,1,0.9,0A0.9,0.9,0,1,1,-0.9,0Z';
  const square = 'M-0.8,-0.8H0.8V0.8H-0.8Z';
  return line + (marker === 'square' ? square : circle);
}
