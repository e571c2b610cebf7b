import { testLookingUpByMenu } from "../behaviours/looking-up-by-menu.ts";

testLookingUpByMenu("firefox");
