/** Where a frame stands: as much of a window as tells its sites. */
export interface FramePlace {
  /** `self.origin`: an `about:` frame has no host, but inherits an origin; "null" is an opaque one. */
  readonly origin: string;
  readonly location: {
    readonly protocol: string;
    readonly host: string;
    /** Missing where the browser does not tell. */
    readonly ancestorOrigins?: { readonly length: number; item(index: number): string | null };
  };
}

/**
 * The hosts whose switches a frame obeys: its own, and after it that of the tab it is embedded in, of those that the
 * browser tells. A local file's is empty; a sandboxed frame without an address has none, though it has no host either.
 */
export function siteHosts({ origin, location }: FramePlace): string[] {
  const { protocol, host, ancestorOrigins } = location;
  const own = host !== "" || protocol === "file:" ? host : hostOf(origin);
  const around = ancestorOrigins?.item(ancestorOrigins.length - 1);
  const top = around ? hostOf(around) : null;
  return [own, top].filter((known) => known !== null);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
