import { testLookingUp } from "../behaviours/looking-up.ts";

testLookingUp("firefox");
