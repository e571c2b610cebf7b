import { testSearchingNames } from "../behaviours/searching-names.ts";

testSearchingNames("firefox");
