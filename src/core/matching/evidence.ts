/** What the block around an ambiguous candidate says for and against it. Counts are bounded where they are read. */
export interface LocalEvidence {
  /** 1 where another country's name stands before or after it as its owner, and where the block has that elsewhere. */
  readonly foreignOwner?: number;
  readonly foreignNear?: number;
  /** 1 where China's does. */
  readonly homeOwner?: number;
  /** 1 where a province, a city or a county owns it: 广东省人大. */
  readonly localOwner?: number;
  /** 1 where the block says so of the same form elsewhere, and doesn't name the entity in full. */
  readonly localNear?: number;
  /** 1 where the given name of somebody else stands before a surname. */
  readonly anotherPerson?: number;
  /** 1 where a ministry of foreign affairs stands in traditional characters: as likely Taiwan's. */
  readonly traditional?: number;
  /** Other home institutions, rules, persons and events named without ambiguity in the block. */
  readonly homeNear?: number;
  /** Home companies named without ambiguity in the block. */
  readonly companiesNear?: number;
  /** Other ambiguous home names in the block. */
  readonly peersNear?: number;
  /** Those among them that count by the block alone. */
  readonly peersSure?: number;
  /** Different words about China in the block, and within three words of the mention. */
  readonly homeCues?: number;
  readonly homeBeside?: number;
  /** Different names of other countries in the block. */
  readonly foreignCues?: number;
  /** The same where nothing in the block speaks of China. */
  readonly foreignAlone?: number;
  /** 1 where the last country named before it is China, -1 where it is another. */
  readonly nationBefore?: number;
  /** Different words of the entity's line of work in the block, beside the mention, and beside it and telling enough. */
  readonly workNear?: number;
  readonly workBeside?: number;
  readonly workSure?: number;
  /** Different telling words of it anywhere in the block. */
  readonly sureNear?: number;
  /** 1 where there is none of them: laws and analysts share their acronyms with things that China has, too. */
  readonly workMissing?: number;
  /** Different words of fields in which such forms stand for something else, in the block and beside the mention. */
  readonly otherCues?: number;
  readonly otherBeside?: number;
  /** 1 where `the` stands before it; 1 where `a`, `each`, `your` does, as before kinds of thing. */
  readonly theBefore?: number;
  readonly anyBefore?: number;
  /** 1 where a number follows (`CAC 40`, `CPC 464`), where signs of code stand beside it, where all is in capitals. */
  readonly oddlyPlaced?: number;
}

/** What the rest of the page says. */
export interface PageWideEvidence {
  /** 1 where the page gives the form the entity's full name: `the Cyberspace Administration of China (CAC)`. */
  readonly defined?: number;
  /** 1 where a full name of the entity stands on the page. */
  readonly expanded?: number;
  /** 1 where the page says that the form stands for something else. */
  readonly otherwise?: number;
  /** 1 where the block of the candidate itself says so, and does not name the entity in full. */
  readonly otherwiseHere?: number;
  /** 1 where the block, or another that has the form, holds the full name of another thing that it is short for. */
  readonly rivalName?: number;
  /** 1 where another block names the entity as another country's. */
  readonly foreignElsewhere?: number;
  /** 1 where some form of the entity counts elsewhere by what stands around it. */
  readonly established?: number;
  /** Home entities named without ambiguity elsewhere. */
  readonly homeElsewhere?: number;
  /** Words about China in other blocks with ambiguous names. */
  readonly homeCuesElsewhere?: number;
  /** Names of other countries there. */
  readonly foreignCuesElsewhere?: number;
  /** Words in the page's title and address: about China, of other countries, of other fields. */
  readonly titleHome?: number;
  readonly titleForeign?: number;
  readonly titleOther?: number;
  /** 1 where the page says that it is in a language that is neither Chinese nor English. */
  readonly pageOtherTongue?: number;
}

/** All that speaks for and against a candidate; what is left out is 0. */
export type Evidence = LocalEvidence & PageWideEvidence;

/** One kind of evidence, by its name in model/weights.json. */
export type Feature = keyof Evidence;
