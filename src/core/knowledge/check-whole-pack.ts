import type { Conflict, ConflictSide, Pack } from "../model/pack.ts";
import type { RawLists } from "./known-ids.ts";
import { quoteValue } from "./pack-error.ts";

/** A breach of a rule between items, each of which is well formed by itself. */
export interface PackBreach {
  readonly list: keyof RawLists;
  readonly index: number;
  readonly field: string;
  readonly problem: string;
}

/** Finds what only the whole pack shows: figure ids used twice, conflicts that do not fit, denials left alone. */
export function checkWholePack(pack: Pack): PackBreach[] {
  return [...findRepeatedFigures(pack), ...findConflictBreaches(pack), ...findLonelyDenials(pack)];
}

function findRepeatedFigures(pack: Pack): PackBreach[] {
  const owners = new Map<string, string>();
  const breaches: PackBreach[] = [];
  for (const [index, claim] of pack.claims.entries()) {
    for (const [at, figure] of claim.figures.entries()) {
      const owner = owners.get(figure.id);
      owners.set(figure.id, owner ?? claim.id);
      if (owner === undefined) continue;
      const problem = `is taken: claim ${quoteValue(owner)} has a figure ${quoteValue(figure.id)} already`;
      breaches.push({ list: "claims", index, field: `figures[${at}].id`, problem });
    }
  }
  return breaches;
}

function findConflictBreaches(pack: Pack): PackBreach[] {
  const figuresOf = new Map(pack.claims.map((claim) => [claim.id, claim.figures.map((figure) => figure.id)]));
  const figuresOfSide = (side: ConflictSide) => side.claims.flatMap((claim) => figuresOf.get(claim) ?? []);
  const checkSide = (conflict: Conflict, side: ConflictSide, at: number): [string, string][] => {
    const own = new Set(figuresOfSide(side));
    const foreign = side.figures.flatMap((figure, nth): [string, string][] =>
      own.has(figure)
        ? []
        : [[`sides[${at}].figures[${nth}]`, `belongs to no claim of this side: ${quoteValue(figure)}`]],
    );
    if (conflict.kind !== "figures" || own.size > 0) return foreign;
    return [
      ...foreign,
      [`sides[${at}]`, "has no figure in any claim, though the conflict is one of figures"],
    ];
  };
  return pack.conflicts.flatMap((conflict, index) =>
    conflict.sides
      .flatMap((side, at) => checkSide(conflict, side, at))
      .map(([field, problem]): PackBreach => ({ list: "conflicts", index, field, problem })),
  );
}

/** An allegation that was denied is told together with its denial: a reader must never meet one alone. */
function findLonelyDenials(pack: Pack): PackBreach[] {
  const joined = new Set(
    pack.conflicts
      .filter((conflict) => conflict.kind === "accounts")
      .flatMap((conflict) => conflict.sides.flatMap((side) => side.claims)),
  );
  return pack.claims.flatMap((claim, index): PackBreach[] => {
    if (claim.status !== "denied" || joined.has(claim.id)) return [];
    const problem = 'is "denied", but no conflict of kind "accounts" joins the claim to its denial';
    return [{ list: "claims", index, field: "status", problem }];
  });
}
