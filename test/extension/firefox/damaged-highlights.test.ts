import { testDamagedHighlights } from "../behaviours/damaged-highlights.ts";

testDamagedHighlights("firefox");
