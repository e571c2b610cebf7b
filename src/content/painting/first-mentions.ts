import { type EntityKey, entityKey } from "../../core/model/ids.ts";
import type { Frequency } from "../../settings/settings.ts";
import type { TextBlock } from "../reading/text-block.ts";
import type { Mark } from "./mark.ts";
import { createSectionFinder } from "./page-sections.ts";
import { compareInReadingOrder } from "./reading-order.ts";

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
  const sectionOf = createSectionFinder();
  const firsts = new Map<Node, Map<EntityKey, Mark>>();
  const hidden = new Set<Mark>();
  let [section, block]: [Node, TextBlock | null] = [document, null];
  for (const mark of marks) {
    yield;
    // One that is not painted doesn't use up the first.
    if (mark.isRestrained) continue;
    // A block of text stands in one section.
    if (frequency === "section" && mark.block !== block) section = sectionOf(mark.start);
    block = mark.block;
    const inSection = firsts.get(section) ?? new Map<EntityKey, Mark>();
    firsts.set(section, inSection);
    const key = entityKey(mark.entity);
    const first = inSection.get(key);
    if (!first || compareInReadingOrder(mark.start, first.start) < 0) {
      if (isVisible(mark)) inSection.set(key, mark);
      else hidden.add(mark);
    }
  }
  return { shown: new Set([...firsts.values()].flatMap((inSection) => [...inSection.values()])), hidden };
}
