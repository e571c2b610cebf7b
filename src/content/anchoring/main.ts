import { offerHighlightKeeper } from "../highlighting/highlight-keeper.ts";
import { createHighlightKeeper } from "./create-highlight-keeper.ts";

// anchoring.js: run in a frame on the first need of a highlight (see highlight-keeper.ts).
offerHighlightKeeper(createHighlightKeeper);
