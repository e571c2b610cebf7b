import { testLostBackground } from "../behaviours/lost-background.ts";

testLostBackground("firefox");
