import { testChangingPages } from "../behaviours/changing-pages.ts";

testChangingPages("firefox");
