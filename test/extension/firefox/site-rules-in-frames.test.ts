import { testSiteRulesInFrames } from "../behaviours/site-rules-in-frames.ts";

testSiteRulesInFrames("firefox");
