import { testFindingHighlights } from "../behaviours/finding-highlights.ts";

testFindingHighlights("chromium");
