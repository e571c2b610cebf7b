import { testToolbarPopup } from "../behaviours/toolbar-popup.ts";

testToolbarPopup("firefox");
