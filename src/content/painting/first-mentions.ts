import { type EntityKey, entityKey } from "../../core/model/ids.ts";
import type { Frequency } from "../../settings/settings.ts";
import { compareInReadingOrder } from "../reading/reading-order.ts";
import type { TextBlock } from "../reading/text-block.ts";
import type { Mark } from "./mark.ts";
import { createSectionFinder } from "./page-sections.ts";

/** The first mentions of a page. */
export interface FirstMentions {
  /** Of each entity the first that a reader can see, of the page or of each section. */
  readonly shown: ReadonlySet<Mark>;
  /** Those in hidden text that may come first once it is shown. */
  readonly hidden: ReadonlySet<Mark>;
}

/** Finds the first mentions among some in any order, one a step: to be run in slices. It asks for nothing but the page now. */
export function* findFirstMentions(
  marks: Iterable<Mark>,
  frequency: Exclude<Frequency, "all">,
  isVisible: (mark: Mark) => boolean,
): Generator<void, FirstMentions> {
  const ofEntity = new Map<EntityKey, Mark[]>();
  for (const mark of marks) {
    yield;
    // One that is not painted doesn't use up the first.
    if (mark.isRestrained) continue;
    const key = entityKey(mark.entity);
    const known = ofEntity.get(key);
    if (known) known.push(mark);
    else ofEntity.set(key, [mark]);
  }
  const sectionOf = createSectionFinder();
  const sections = new Map<TextBlock, Node>();
  const sectionAround = ({ block, start }: Mark) => {
    // A block of text stands in one section.
    const section = sections.get(block) ?? sectionOf(start);
    sections.set(block, section);
    return section;
  };
  const firsts = new Map<EntityKey, Map<Node, Mark>>();
  const hidden = new Set<Mark>();
  for (const [key, alike] of ofEntity) {
    // To find sections takes long; one mark alone is the first in any.
    const isParted = frequency === "section" && alike.length > 1;
    const inSections = new Map<Node, Mark>();
    firsts.set(key, inSections);
    for (const mark of alike) {
      yield;
      const section = isParted ? sectionAround(mark) : document;
      const first = inSections.get(section);
      if (!first || compareInReadingOrder(mark.start, first.start) < 0) {
        if (isVisible(mark)) inSections.set(section, mark);
        else hidden.add(mark);
      }
    }
  }
  return { shown: new Set([...firsts.values()].flatMap((inSections) => [...inSections.values()])), hidden };
}
