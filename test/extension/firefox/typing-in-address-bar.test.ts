import { testTypingInAddressBar } from "../behaviours/typing-in-address-bar.ts";

testTypingInAddressBar("firefox");
