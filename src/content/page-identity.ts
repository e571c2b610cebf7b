/** What a frame's document is known by. */
export interface PageIdentity {
  /** Its address, without a fragment that is no route. */
  readonly address: string;
  /** What the document gives as its canonical address, unchecked; null if it gives none that can be its own. */
  readonly canonical: string | null;
}

/**
 * Tells what page a frame shows, and when it shows another one without loading: after a change of route, the canonical
 * link may for a while, or for good, be that of the page before, and counts only once it has changed as well.
 */
export function createPageIdentity(): () => PageIdentity {
  let address = frameAddress();
  let stale: string | null = null;
  return () => {
    const now = frameAddress();
    const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href ?? null;
    if (now !== address) stale = link;
    address = now;
    return { address, canonical: link === stale ? null : link };
  };
}

/** The address of what a frame shows: written in place (`about:blank`, `about:srcdoc`), it is a part of the page around it. */
export function frameAddress(): string {
  try {
    for (let frame: Window = window; ; frame = frame.parent) {
      const { href, hash } = frame.location;
      if (href.startsWith("about:") && frame !== frame.parent) continue;
      return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
    }
  } catch {
    // The page around it is another site's, and tells nothing.
    return location.href;
  }
}
