import { testAccessiblePages } from "../behaviours/accessible-pages.ts";

testAccessiblePages("firefox");
