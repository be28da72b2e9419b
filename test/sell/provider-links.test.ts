/** Where people are sent for help: only to pages of the provider itself, over https. */
import { expect, test } from "vitest";
import { providerLinks } from "../../src/sell/provider-links.ts";

test.each(["moonpay", "banxa", "transak", "wert", "simplex", "skrill_crypto"])(
  "%s has support and terms on its own site",
  (code) => {
    const links = providerLinks(code);
    const [name = ""] = code.split("_");
    for (const link of [links?.support, links?.terms]) {
      const { protocol, hostname } = new URL(link ?? "");
      expect(protocol).toBe("https:");
      expect(hostname).toMatch(new RegExp(`(^|\\.)${name}\\.(com|io)$`));
    }
  },
);

test("a provider we do not know has none", () => {
  expect(providerLinks("constructor")).toBeUndefined();
});
