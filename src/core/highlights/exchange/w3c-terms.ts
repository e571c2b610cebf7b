/*
 * The words of our W3C Web Annotation export. What the standard has a term for stands under that term; the rest under
 * absolute names, since the standard's context must stay the only one: an unknown short key would be dropped by every
 * JSON-LD reader. All of it has to pass the W3C's schemas and JSON-LD's safe mode, which find different mistakes.
 */

/** The context of the standard (https://www.w3.org/TR/annotation-vocab/#json-ld-context). */
export const W3C_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** Dublin Core's title: the standard's context knows the prefix, not the term. */
export const TITLE = "dcterms:title";

/** Names of ours. No web address, since we have none that would stay. */
const OURS = "urn:x-sinogloss:";

/** Which form of our export it is; also tells that the texts are ours, to be taken to the letter. */
export const FORM = `${OURS}form`;
/** The address as the browser had it, where the RFC wants it written otherwise. */
export const VISITED_AS = `${OURS}visited-as`;
export const PAGE_KEYS = `${OURS}page-keys`;
export const SHADOW_HOSTS = `${OURS}shadow-hosts`;
export const LINEAGE = `${OURS}lineage`;
export const VARIANT_OF = `${OURS}variant-of`;
/** Before `pack/id`, each percent-encoded. */
export const ENTITY = `${OURS}entity:`;
/**
 * Says that a TextPositionSelector counts UTF-16 units. The standard counts code points of the page's text, which an
 * export doesn't have: where the text before the passage holds no character beyond the basic plane the two are the same,
 * elsewhere the quote decides, as it has to whenever a page was changed.
 */
export const UTF16_OFFSETS = `${OURS}utf-16-offsets`;

/** The latest form of our export. */
export const CURRENT_FORM = 1;
