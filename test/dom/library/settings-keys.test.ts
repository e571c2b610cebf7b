import { describe, it } from "node:test";
import { pollEqual } from "../fixtures/poll-equal.ts";
import { useSettingsPage } from "../fixtures/use-settings-page.ts";

describe("the settings of keys", { timeout: 120_000 }, () => {
  const settings = useSettingsPage();
  const { section, pollAsked } = settings;

  const focused = () =>
    settings.page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );

  it("shows the keys with a way to the browser's own page where that alone sets them", async () => {
    const keys = section("Keys");
    await pollEqual(
      async () =>
        (await keys.getByRole("listitem").allInnerTexts()).map((text) => text.replaceAll("\n", " ")),
      [
        "Open the toolbar popup Alt+Shift+L",
        "Go to the next marked name or highlight Alt+Shift+M",
        "Something of a newer version no key",
      ],
    );
    await keys.getByRole("button", { name: "Change the keys" }).click();
    await pollAsked(["open keys"]);
  });

  it("sets keys in place where the browser lets it, and says why where it does not", async () => {
    await settings.page.evaluate(() => {
      document.body.dataset["keys"] = "here";
      window.libraryPage.set({});
    });
    const change = settings.page.getByRole("button", { name: "Change the key: Open the toolbar popup" });
    const field = settings.page.getByRole("textbox", { name: "Key for: Open the toolbar popup" });
    await change.press("Enter");
    await settings.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await settings.page.keyboard.press("Alt+Shift+m");
    await pollEqual(() => field.inputValue(), "Alt+Shift+M");
    await settings.page.keyboard.press("Enter");
    await settings.page.getByText("These keys are taken: Go to the next marked name or highlight.").waitFor();
    await settings.page.keyboard.press("Alt+F4");
    await settings.page.keyboard.press("Enter");
    await settings.page.getByText("The browser refused these keys: Type error").waitFor();
    await field.fill("G");
    await settings.page.keyboard.press("Enter");
    await settings.page.getByText("Begin with Ctrl, Alt").waitFor();
    await field.fill("alt + ß");
    await settings.page.keyboard.press("Enter");
    await settings.page.getByText("End with a letter").waitFor();
    await settings.page.keyboard.press("Control+Shift+9");
    await settings.page.keyboard.press("Enter");
    await settings.page.getByText("Ctrl+Shift+9: Open the toolbar popup").waitFor();
    await settings.page.waitForFunction(() =>
      /^Change the key/.test(document.activeElement?.getAttribute("aria-label") ?? ""),
    );
    await pollEqual(() => focused(), "Change the key: Open the toolbar popup");
    await change.press("Enter");
    await settings.page.getByRole("button", { name: "Default" }).click();
    await section("Keys").getByText("Alt+Shift+L").waitFor();
    await change.press("Enter");
    await settings.page.getByRole("button", { name: "No key" }).click();
    await settings.page.getByText("No key now: Open the toolbar popup").waitFor();
    await change.press("Enter");
    await settings.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await settings.page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
  });
});
