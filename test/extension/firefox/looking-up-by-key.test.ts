import { testLookingUpByKey } from "../behaviours/looking-up-by-key.ts";

testLookingUpByKey("firefox");
