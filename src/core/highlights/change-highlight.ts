import type {
  FieldChange,
  Highlight,
  HighlightChanges,
  HighlightId,
  WriteOutcome,
} from "../model/highlight.ts";
import { findRefusal } from "./find-refusal.ts";
import { HIGHLIGHT_LIMITS } from "./highlight-limits.ts";
import { isSameTarget, isSameTexts } from "./same-highlight.ts";
import { tidyTags } from "./tidy-tags.ts";

/** A change to what is stored. */
export interface ChangeHighlightRequest {
  readonly stored: Highlight;
  readonly changes: HighlightChanges;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id a variant gets, should both sides have to be kept. */
  readonly newId: HighlightId;
}

type ChangeableField = keyof HighlightChanges;
type Wanted = Partial<Pick<Highlight, ChangeableField>>;

/**
 * Changes a highlight, field by field. Where a field is no longer what the reader saw, somebody else (another tab) has
 * changed it in the meantime: what is stored stays whole, and the reader's version of the highlight is kept beside it as
 * a variant. What is as wanted already is no change, so that asking twice does no harm.
 */
export function changeHighlight({ stored, changes, now, newId }: ChangeHighlightRequest): WriteOutcome {
  const { tags } = changes;
  const tidied = tags && { from: tidyTags(tags.from), to: tidyTags(tags.to) };
  const steps = [
    stepOf("colour", stored.colour, changes.colour, Object.is),
    stepOf("note", stored.note, changes.note, Object.is),
    stepOf("tags", stored.tags, tidied, isSameTexts),
    stepOf("target", stored.target, changes.target, isSameTarget),
  ].filter((step) => step !== null);
  if (steps.length === 0) return { kind: "written", highlight: stored };
  const wanted: Wanted = Object.assign({}, ...steps.map((step) => step.wanted));
  const whole = { ...stored, ...wanted };
  const reason = findRefusal({ exact: whole.target.quote.exact, note: whole.note, tags: whole.tags });
  if (reason !== null) return { kind: "refused", reason };
  const modified = nextMoment(stored, now);
  if (steps.some((step) => step.isContested)) {
    const variant = { ...whole, id: newId, modified, lineage: [], variantOf: stored.id };
    return { kind: "kept-both", highlight: stored, variant };
  }
  return { kind: "written", highlight: { ...whole, modified, lineage: lineageAfter(stored) } };
}

/** The versions before the next one. */
export function lineageAfter({ lineage, modified }: Highlight): readonly string[] {
  return [...lineage, modified].slice(-HIGHLIGHT_LIMITS.mostLineage);
}

interface Step {
  readonly wanted: Wanted;
  readonly isContested: boolean;
}

function stepOf<Field extends ChangeableField>(
  field: Field,
  stored: Highlight[Field],
  change: FieldChange<Highlight[Field]> | undefined,
  isSame: (one: Highlight[Field], other: Highlight[Field]) => boolean,
): Step | null {
  if (change === undefined || isSame(stored, change.to)) return null;
  return { wanted: { [field]: change.to }, isContested: !isSame(stored, change.from) };
}

/** Now, but always after the version before, whose name it must not have, even where the clock was set back. */
function nextMoment({ modified }: Highlight, now: number): string {
  return new Date(Math.max(now, Date.parse(modified) + 1)).toISOString();
}
