/** Where people turn to at a provider: its own help and its own terms, where we know them. */

/** Pages of a provider. All https. */
export interface ProviderLinks {
  /** Its support, for questions about an order. */
  support: string;
  /** Its terms of use, as they hold where no other ones are named for a country. */
  terms: string;
}

/** By Changelly's provider code. Start pages only: articles below them move. */
const LINKS: ReadonlyMap<string, ProviderLinks> = new Map([
  [
    "moonpay",
    { support: "https://support.moonpay.com/", terms: "https://www.moonpay.com/legal/terms_of_use" },
  ],
  ["banxa", { support: "https://support.banxa.com/", terms: "https://banxa.com/terms-of-use" }],
  ["transak", { support: "https://support.transak.com/", terms: "https://transak.com/terms-of-service" }],
  ["wert", { support: "https://support.wert.io/", terms: "https://widget.wert.io/terms-and-conditions" }],
  [
    "simplex",
    { support: "https://www.simplex.com/support/", terms: "https://www.simplex.com/terms-of-use/" },
  ],
  [
    "skrill_crypto",
    {
      support: "https://www.skrill.com/en/support/",
      terms: "https://www.skrill.com/en/footer/terms-conditions/",
    },
  ],
]);

/** The pages of a provider, by Changelly's code for it; undefined where we know none. */
export function providerLinks(code: string): ProviderLinks | undefined {
  return LINKS.get(code);
}
