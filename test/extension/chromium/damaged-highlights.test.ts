import { testDamagedHighlights } from "../behaviours/damaged-highlights.ts";

testDamagedHighlights("chromium");
