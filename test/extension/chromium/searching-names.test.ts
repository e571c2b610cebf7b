import { testSearchingNames } from "../behaviours/searching-names.ts";

testSearchingNames("chromium");
