import { testReach } from "../behaviours/reach.ts";

testReach("firefox");
