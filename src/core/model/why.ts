/** What made a name count as a mention. */
export type WhyReason =
  /** The form stands for one thing only. */
  | "unambiguous"
  /** The page gives the form its long form: `the Cyberspace Administration of China (CAC)`. */
  | "expanded"
  /** The page names the entity in full, or by a form that is not in doubt. */
  | "named"
  /** What stands around it, and on the page. */
  | "context";

/** Why a name counts as a mention, as far as a reader can check it on the page. */
export interface Why {
  readonly reason: WhyReason;
  /**
   * What on the page says so, as it is written there, the strongest first, at most three: the long form, the full name,
   * or names and words that stand near. Empty where the form alone says it.
   */
  readonly words: readonly string[];
  /**
   * How many paragraphs away the first of them stands: 0 in the mention's own, -2 two above, 1 in the next; null where
   * that says nothing (words of the whole page).
   */
  readonly distance: number | null;
}

/** What keeps a mention from being marked, though it is one. */
export type Restraint =
  /** The pack marks the entity on no page, or the reader has its group switched off. */
  | "quiet"
  /** All the world writes about the entity, and the page isn't about this field. */
  | "off-topic"
  /** A label, not a sentence: a share button, an entry of a menu. */
  | "label"
  /** The same entity is marked further up in this section. */
  | "repeated"
  /** The reader does not want it marked. */
  | "rejected";
