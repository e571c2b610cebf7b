import { testChangingPages } from "../behaviours/changing-pages.ts";

testChangingPages("chromium");
