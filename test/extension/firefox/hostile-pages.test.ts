import { testHostilePages } from "../behaviours/hostile-pages.ts";

testHostilePages("firefox");
