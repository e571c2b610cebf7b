import { testKeepingHighlightsStorage } from "../behaviours/keeping-highlights-storage.ts";

testKeepingHighlightsStorage("chromium");
