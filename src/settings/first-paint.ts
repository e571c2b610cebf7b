import { recallTheme, wearTheme } from "./page-theme.ts";

// first-paint.js: stands in the head of every page of the extension, so that none is first painted in the wrong theme.
wearTheme(recallTheme());
