import { linearChannels } from "./contrast.ts";

type Row = readonly [number, number, number];

/**
 * How colours look to readers without one of the three kinds of cones, as matrices over linear light (Machado, Oliveira
 * and Fernandes 2009, severity 1); `full` sight changes nothing.
 */
const SIGHTS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Row, Row, Row]>;

export type ColourSight = keyof typeof SIGHTS;

/** How far apart two colours (`#rrggbb`) are to a kind of sight, as a distance in Oklab; two hundredths can just be told. */
export function seenDistance(one: string, other: string, sight: ColourSight): number {
  const [a, b] = [one, other].map((colour) => toOklab(see(linearChannels(colour), sight)));
  return Math.hypot(...[0, 1, 2].map((index) => (a?.[index] ?? 0) - (b?.[index] ?? 0)));
}

function see([red, green, blue]: Row, sight: ColourSight): number[] {
  return SIGHTS[sight].map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)));
}

/** https://bottosson.github.io/posts/oklab/ */
function toOklab([r = 0, g = 0, b = 0]: readonly number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
