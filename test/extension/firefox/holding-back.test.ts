import { testHoldingBack } from "../behaviours/holding-back.ts";

testHoldingBack("firefox");
