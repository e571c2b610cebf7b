import type { ConflictSideView, ConflictView } from "../../core/model/entity-card.ts";
import type { FigureId } from "../../core/model/ids.ts";
import type { CardView } from "../card/card-view.ts";
import { ClaimItem } from "./claim-item.tsx";
import { FigureList } from "./figure-list.tsx";
import { scaleFigures } from "./figure-scale.ts";
import { nameUnit } from "./name-unit.ts";
import { SourceLine } from "./source-line.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

interface ConflictPanelProps {
  readonly conflict: ConflictView;
  readonly view: CardView;
  /** Shows at once what sides told by their figures keep behind a disclosure. */
  readonly isUnfolded?: boolean;
}

/**
 * Where sources disagree: the sides next to each other, their figures drawn on one scale where their units allow,
 * and why they differ.
 */
export function ConflictPanel({ conflict, view, isUnfolded = false }: ConflictPanelProps) {
  const { strings, lang } = view;
  // What the pack's authors call not comparable is not compared, whatever the units are.
  const scales =
    conflict.kind === "not-comparable" ? [] : scaleFigures(conflict.sides.map((side) => side.figures));
  const shares = new Map(scales.flatMap((scale) => [...scale.shares]));
  return (
    <li class="conflict">
      <p class="conflict-kind">
        <span class="badge">{strings.conflictKinds[conflict.kind]}</span>
      </p>
      <h4 lang="en">{conflict.topic}</h4>
      <ul class={shares.size > 0 ? "sides" : `sides ${isBrief(conflict) ? "sides-abreast" : "sides-told"}`}>
        {conflict.sides.map((side) => (
          <ConflictSide key={side.label} side={side} shares={shares} view={view} isUnfolded={isUnfolded} />
        ))}
      </ul>
      {scales.length > 0 && (
        <p class="scale-note">{strings.scale(scales.map(({ unit }) => nameUnit(unit, strings, lang)))}</p>
      )}
      <p class="explanation" lang="en">
        {conflict.explanation}
      </p>
    </li>
  );
}

/** Whether all sides are told by so little that a card has room for two abreast. */
function isBrief({ sides }: ConflictView): boolean {
  return sides.every(({ claims }) => claims.length === 1);
}

interface ConflictSideProps {
  readonly side: ConflictSideView;
  readonly shares: ReadonlyMap<FigureId, number>;
  readonly view: CardView;
  readonly isUnfolded: boolean;
}

/** A side told by its figures names its claims' speakers and sources and keeps their text behind a disclosure. */
function ConflictSide({ side, shares, view, isUnfolded }: ConflictSideProps) {
  const isDrawn = side.figures.some((figure) => shares.has(figure.id));
  const claims = (
    <ul class="claims side-claims">
      {side.claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} view={view} form={isDrawn ? "full" : "aside"} />
      ))}
    </ul>
  );
  return (
    <li class="side">
      <h5 lang="en">{side.label}</h5>
      {isDrawn ? (
        <>
          <FigureList figures={side.figures} shares={shares} view={view} />
          <SideSources side={side} view={view} />
          <details class="side-details" open={isUnfolded}>
            <summary>{view.strings.sideClaims(side.claims.length)}</summary>
            {claims}
          </details>
        </>
      ) : (
        claims
      )}
    </li>
  );
}

/** Who says a side's figures and where: once, where several come from one mouth and place. */
function SideSources({ side, view }: Pick<ConflictSideProps, "side" | "view">) {
  const origins = side.claims.map(({ speaker, via, sources }) => JSON.stringify([speaker, via, sources[0]]));
  const distinct = side.claims.filter((_, at) => origins.indexOf(origins[at] ?? "") === at);
  return (
    <ul class="source-list">
      {distinct.map((claim) => (
        <li key={claim.id} class="attribution">
          <SpeakerLine claim={claim} view={view} form="said" />
          {claim.sources.slice(0, 1).map((source) => (
            <SourceLine key={source.document} source={source} view={view} form="full" />
          ))}
        </li>
      ))}
    </ul>
  );
}
