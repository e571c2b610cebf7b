import { testKeepingByKey } from "../behaviours/keeping-by-key.ts";

testKeepingByKey("firefox");
