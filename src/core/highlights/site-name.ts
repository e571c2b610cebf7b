import type { HighlightPage } from "../model/highlight.ts";
import { parseAddress } from "./parse-address.ts";

/** The site a page stands on, as a reader calls it: its host without `www.`; empty for a file. */
export function siteName({ url }: HighlightPage): string {
  return parseAddress(url)?.host.replace(/^www\./, "") ?? "";
}
