import { testKeepingHighlights } from "../behaviours/keeping-highlights.ts";

testKeepingHighlights("firefox");
