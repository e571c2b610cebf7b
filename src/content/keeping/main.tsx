import { offerHighlightUi } from "../highlighting/highlight-ui.ts";
import { backgroundHighlightApi } from "./background-highlight-api.ts";
import { createHighlightUi } from "./create-highlight-ui.ts";

// keeping.js: run in a frame when something there is first selected, kept or pointed at.
offerHighlightUi((parts, signal) => createHighlightUi({ ...parts, api: backgroundHighlightApi }, signal));
