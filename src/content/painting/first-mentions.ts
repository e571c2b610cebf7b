import { type EntityKey, entityKey } from "../../core/model/ids.ts";
import type { Frequency } from "../../settings/settings.ts";
import { compareInReadingOrder } from "../reading/reading-order.ts";
import type { Mark } from "./mark.ts";
import type { PageSections } from "./page-sections.ts";

/** The first mentions of a page. */
export interface FirstMentions {
  /** Of each entity the first that a reader can see, of the page or of each section. */
  readonly shown: ReadonlySet<Mark>;
  /** Those in hidden text that may come first once it is shown. */
  readonly hidden: ReadonlySet<Mark>;
}

/** What makes a mention the first. */
export interface FirstMentionRules {
  readonly frequency: Exclude<Frequency, "all">;
  readonly sections: Pick<PageSections, "around">;
  readonly isVisible: (mark: Mark) => boolean;
}

/** Finds the first mentions among some in any order, one a step: to be run in slices. */
export function* findFirstMentions(
  marks: Iterable<Mark>,
  { frequency, sections, isVisible }: FirstMentionRules,
): Generator<void, FirstMentions> {
  const ofEntity = new Map<EntityKey, Mark[]>();
  for (const mark of marks) {
    yield;
    // One that is not painted doesn't use up the first.
    if (mark.restraint) continue;
    const key = entityKey(mark.entity);
    const known = ofEntity.get(key);
    if (known) known.push(mark);
    else ofEntity.set(key, [mark]);
  }
  const firsts = new Map<EntityKey, Map<Node, Mark>>();
  const hidden = new Set<Mark>();
  for (const [key, alike] of ofEntity) {
    // To find sections takes long; one mark alone is the first in any.
    const isParted = frequency === "section" && alike.length > 1;
    const inSections = new Map<Node, Mark>();
    firsts.set(key, inSections);
    for (const mark of alike) {
      yield;
      const section = isParted ? sections.around(mark.block, mark.start) : document;
      const first = inSections.get(section);
      if (!first || compareInReadingOrder(mark.start, first.start) < 0) {
        if (isVisible(mark)) inSections.set(section, mark);
        else hidden.add(mark);
      }
    }
  }
  return { shown: new Set([...firsts.values()].flatMap((inSections) => [...inSections.values()])), hidden };
}
