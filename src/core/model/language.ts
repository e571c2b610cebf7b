/** The languages the extension speaks. */
export const LANGUAGES = ["en", "zh-Hans"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language of ours, and the tag that text in it is declared with and dates in it are formatted by. */
export interface LanguageChoice {
  readonly language: Language;
  readonly lang: string;
}

/**
 * The language to speak to a reader whose browser is set to a BCP 47 tag. A regional form of a language we speak
 * keeps its date formats (`en-GB`). Readers of traditional Chinese get simplified rather than English, declared as
 * what it is; everyone else gets English.
 */
export function chooseLanguage(tag: string): LanguageChoice {
  const subtags = tag.toLowerCase().replaceAll("_", "-").split("-");
  if (subtags[0] === "zh") {
    const isSimplified = subtags.includes("hans") || subtags.includes("cn") || subtags.includes("sg");
    return { language: "zh-Hans", lang: isSimplified && isUsable(tag) ? tag : "zh-Hans" };
  }
  return { language: "en", lang: subtags[0] === "en" && isUsable(tag) ? tag : "en" };
}

function isUsable(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // A tag that is not well formed ("zh_CN", as Chromium names its locale folders) throws instead of answering.
    return false;
  }
}
