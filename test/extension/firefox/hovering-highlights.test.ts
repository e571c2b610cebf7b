import { testHoveringHighlights } from "../behaviours/hovering-highlights.ts";

testHoveringHighlights("firefox");
