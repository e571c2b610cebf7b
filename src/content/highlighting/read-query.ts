import { cutQuery } from "../../core/search/cut-query.ts";
import { MAX_LOOK_UP } from "../../messaging/background-api.ts";
import { readSelection } from "./read-selection.ts";

/** What is selected, as it can be looked up. */
export interface SelectedQuery {
  readonly query: string;
  readonly range: Range;
}

/** What the reader has selected to be looked up; null where nothing is, or it stands in a field or an editor. */
export function readQuery(shadowRoots: Iterable<ShadowRoot>): SelectedQuery | null {
  const range = readSelection(shadowRoots);
  return range && { query: cutQuery(range.toString(), MAX_LOOK_UP), range };
}
