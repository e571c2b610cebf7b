import { testLibraryPlots } from "../behaviours/library-plots.ts";

testLibraryPlots("chromium");
