import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCallbackPublicKey, parsePrivateKey, sign } from "../../src/changelly/signing.ts";

/** Throw-away: made with `openssl genrsa -traditional` for this file and used nowhere else. */
const PKCS1 = `-----BEGIN RSA PRIVATE KEY-----
MIIEowIBAAKCAQEAmwmCOh1nA5HX+Etbj78QsJs1E/C5dCpFjF9LGlpJqw3lb/Zh
MDQ1WexQwvGiAfaYYvzlKMFld/17IPybhGhtxiZYdyH5mfLsM0fe2PyxAbWqON6q
wpLKCdgo+SLVr2r5X88P2KQRn88MNldjBH9C05YvYW4slHmBu1YjkVrHTECJcz12
q3AuZmhUk/ej38k2tzLeY/Qs4FtK2RZFSEH81Cb5QZmKjtXp6c8FvheyXn4s8zUY
TPYrKOtm24zdSnW4E5pSyvH1hs5xEXaj2zRSd7vrEkn6rUce5PFrXub5DzHx2xzM
Lqqm2wYNVCWQJlhFQcasd/s1/TzPxHYqpG49FwIDAQABAoIBADiWXWZ50d4/Ls1t
L/PFIMHdPJ/VFtOcFDt6kq6BMu9QyKQ3kNynyatTMl0dFe1ShOdod/oKsM79gaIW
IWtQNHUFDPgaugBjZqwG+QNJJBBELufH+hq/uieisr3QZZ87096Q9K81n0stpr70
4WrESm9xG0UcEgB1YxEuDRhiQmkFeZk5FDRVH3EkniJU+W0covo76/hUhcqKJMqo
EaptFEqWQkw5BdWLuqY0SZuEPjXRZTSepkNUw9x1wnD7UtY6nNBAzpEh7Mqj6BMQ
efaBcCCoHZWqZPZTbw0OqSsUyc6L3A7QaxevsJus15qKdGO/ERerANV7VAd9fTLb
mHeg72kCgYEA0xGx2GzXtb4MyfCH8LwYsifguNlYdzBvjrxLi+kAvoUmMge+dz+w
marfLJ8GU9zthbsoWTeBJCuQ7CiwzwCDIFoptW99oKDWoSBNXWW+y+YKI3Uct9Yo
GU28GbOWXrhsAR1pZmFcg8FShBuvBhsw0cyS1SmTReoGDLjKMMa3NtkCgYEAvApT
mqIs3+ipHkTyOFOLGi1E5+vaZWTV4gWBbV2ewvLpKO5hiUXDwZe6SpkW8qkEbFB3
3Xu/Z6uRCiyM79907Y6KB14iqMPHKdsvE1MFTqOLAN4GyR4Pr+CjepYOOWVF1b45
tdIR6yKXBydUDWpOnfxLV8ZPkEhHuQTz+1Rx/W8CgYBxVH3unDqSnjIVt+32B7km
55yVBDapALvVoyrZO8mngqzIjjnpo6v6RrJALj7ihqyOcriudswDlNTiyNJuw3Kk
y2S7w9prhhDYQRTpQjlZF/J3qWk7GGU9eOy3zCLARzvOuXEfhMV9BS9+ObMXjz/+
Vl68z+8AyjBnYk1GNVyouQKBgGjjKbc7duR+lrb3plSc5R542dKz0GJ2WId2orcq
XYBIlp3qOiWj8Ilv5M3vjslUVc9FI1c7y4w8Ou794q96aXKI650oeRTB/7ntNNkG
mhM/Ti3xqr9MMVvdZdLfGJgTUVzkerRctPn/lVa8LTo+bhPZwvz29TJ53ufpR16N
v/epAoGBAL2MRgVbURGsuR2Bic3Wtq2WyYDzrGmNOQKrgBvmimBRPvNSBktoYI6s
LMZ+fUi3eUC+pB0llYfslzaNPOjIfqyIS5r5NCFsQqQ0Sy9GqjS191yX84CkThOl
ai2ZwBG1o6O2aKriKGjMvg/2ixjjGALzjlW9Vl7MZngc8+p+Uls5
-----END RSA PRIVATE KEY-----
`;
const privateKey = createPrivateKey(PKCS1);
const publicKey = createPublicKey(PKCS1);
const PKCS8 = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const PUBLIC_PKCS1 = publicKey.export({ type: "pkcs1", format: "pem" }).toString();
const SPKI = publicKey.export({ type: "spki", format: "pem" }).toString();

/** Signed with `openssl dgst -sha256 -sign`, an implementation other than the one under test. */
const GOLDEN = [
  {
    what: "a read without query",
    url: "https://fiat-api.changelly.com/v1/providers",
    body: "{}",
    signature:
      "KWOB0B05/qCyVv8bHyzYEVGTgeabnM+HCgsbR2glyhNgpnZDwpYuMrFFa4uHz3aU7xgXSOFlo6fbsCx4DZLPG757qM9iY0W+m/BcbLWC45RT2LvvliqE3wGnuPUIMnLbjQUrFAOBPSjXt9WvYme9X6ZuMNVUCvpmkzMqzJzMXGDYHHCGshLZcvJIoyVLRx87erElkZCZSHFuNvPJxRhwyhD8PRY+YHVs8f+AG9h7lGHvndyr5w14KJ1ycJapAbdY1DoE2nlYDwWfDgj7Mf0I6OJ6aWRFQJidpRanYMzMaNBZR1Q55hLDp0+C0B3vtfz+WXnGLw9gWiTi7+lL3EUjEQ==",
  },
  {
    what: "a read with a query",
    url: "https://fiat-api.changelly.com/v1/currencies?type=crypto&supportedFlow=sell",
    body: "{}",
    signature:
      "XO45+yT8C7y0wXL33+eRnizNWe40vammx0hbevUJSobp+mCjdhowHXFS7h4lcGuZmyxy0MyLr2eV7QMGqZ/VOe/y9NJcWRQi5kmBuPw6P66qJZNV+pLe8ufFnUEkx/9qVNRGsVbKL55BzX/vTL7qOx4ZPjRPEwWa5Hf3/GU6q6z3F76l6+1DIr+8HCLfybIuy3rCej7doxvNSXAfdWUyC4QIVP+jmDr/1u5hgTzcpN/0kkKJDxSCijGG56LPeZ+Z966Y2l1GHuunNiyw41aNB1S14Y4opA9VOw5ztPNGC7becy7M5TLSsjBA1ONcPWXb7eVABcBgGwcis4Cm1kQXOQ==",
  },
  {
    what: "a write",
    url: "https://fiat-api.changelly.com/v1/validate-address",
    body: '{"currency":"XRP","walletAddress":"rExample","walletExtraId":"1234"}',
    signature:
      "e3xgQqmmaJdka8xBLPWNb9bXHsRgsbgSeC/V48P2fLdCLmj4tMDfU+kkCYpCfdFxcR5RV8W/gFcyOW1r2Porwhw2urr3MUoU6N/d6rE5+hqn1zmmv7j7iNcZOVU7aLzpb7uVJ6hnuvyyeK7BNoVJRK9R2+CV0tMe21cGMBSYGKoKwP0TMvQYyfjuW/Ov6JOe5le/KbZOnkc/H1XQpznnZwhe8+2/9FVG85mua3HduEJOb4w5BWapT1mvHw0icaz/rWsyuwGySlr4m9WtsGvPNbDBCXnPeW29pN+t7Mp6IwCsB7PRq/kZJ3EOPzR7XaSvNJwbN38KGCtB/5OjoCMCXQ==",
  },
  {
    what: "a write with text beyond ASCII",
    url: "https://fiat-api.changelly.com/v1/validate-address",
    body: '{"currency":"ÆØ","walletAddress":"漢字"}',
    signature:
      "MHlhnjn/6sKc1KCVHp556w+31T8Bh1M8hAYMM7ogzK9wDpoHKiZ5x/aem8c2TS2DiQSy/aqpzMoJqGO9jB1NpCJJJ21mC515+E7QgXBST9IUU4gc4h1VViCFYEsQENt8c7wqIlQNim5uueOyq/yLvFYviSf1J1nN5J/d3HY7AZoml7pg/cSfgKk0T1xm5okpekyMkHUeKcP7ifz5gqYuJyxU9ik83DExsyP+v2nVW5/pzoRSGtN0+F65ezztrUq3+TCF6LhkM5ivuHVElsqVGkTUL2wYSakHzdE/f3QGZeuI8OANxlb7O6h22Kt+q8YYQeEM/8tF5Y4i4vYXeXghXA==",
  },
];

const base64 = (text: string | Buffer) => Buffer.from(text).toString("base64");
const wrapped = (text: string) => (text.match(/.{1,64}/g) ?? []).join("\n");
const der = (pem: string) => base64(Buffer.from(pem.replace(/-----[^-]+-----/g, ""), "base64"));

/** Every form a PEM text is met in. */
function formsOf(kind: string, pem: string): [form: string, text: string][] {
  const forms: [form: string, text: string][] = [
    ["PEM", pem],
    ["PEM with Windows line breaks", pem.replaceAll("\n", "\r\n")],
    ["PEM with \\n written out", pem.trim().replaceAll("\n", "\\n")],
    ["PEM whose line breaks became spaces", pem.trim().replaceAll("\n", " ")],
    ["base64 of PEM", base64(pem)],
    ["base64 of PEM, wrapped at 64 characters", wrapped(base64(pem))],
    ["base64 of PEM, wrapped with \\n written out", wrapped(base64(pem)).replaceAll("\n", "\\n")],
    ["base64 of PEM with \\n written out", base64(pem.replaceAll("\n", "\\n"))],
    ["base64 DER", der(pem)],
    ["base64 DER, wrapped and padded with blanks", `  ${wrapped(der(pem))}\n`],
  ];
  return forms.map(([form, text]) => [`${kind}, ${form}`, text]);
}

describe("signing a request", () => {
  it.each(GOLDEN)("gives the signature openssl gives for $what", async ({ url, body, signature }) => {
    expect(await sign(parsePrivateKey(PKCS1), url, body)).toBe(signature);
  });

  it("gives a signature that fits the very bytes, whatever the texts hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.json(), async (url, body) => {
        const signature = Buffer.from(await sign(privateKey, url, body), "base64");
        expect(verify("sha256", Buffer.from(url + body, "utf8"), publicKey, signature)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe("reading the private key", () => {
  it.each([...formsOf("PKCS#1", PKCS1), ...formsOf("PKCS#8", PKCS8)])("takes %s", (_form, text) => {
    expect(parsePrivateKey(text).equals(privateKey)).toBe(true);
  });

  it("takes a key whose label is wrong, as handed out in practice", () => {
    expect(parsePrivateKey(PKCS8.replaceAll("PRIVATE KEY", "RSA PRIVATE KEY")).equals(privateKey)).toBe(true);
  });

  const encrypted = (type: "pkcs1" | "pkcs8") =>
    privateKey.export({ type, format: "pem", cipher: "aes-256-cbc", passphrase: "throw-away" });
  const curve = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
  it.each([
    ["an encrypted PKCS#8 key", encrypted("pkcs8"), /this key is encrypted/],
    ["an encrypted PKCS#1 key", encrypted("pkcs1"), /this key is encrypted/],
    ["an elliptic-curve key", curve.export({ type: "pkcs8", format: "pem" }), /of type ec/],
    ["an elliptic-curve key of its own format", curve.export({ type: "sec1", format: "pem" }), /of type ec/],
    ["a public key", SPKI, /public key/],
    ["a key cut short", PKCS8.slice(0, 600), /expected/],
    ["a damaged key", PKCS8.replace(/\n.{64}\n/, "\n"), /cannot be read/],
    ["a hexadecimal key", Buffer.from(der(PKCS8), "base64").toString("hex"), /cannot be read/],
    ["something else", "correct horse battery staple!", /expected an unencrypted RSA private key/],
    ["nothing", "", /expected/],
  ])("refuses %s and says what was expected, without repeating it", (_what, key, message) => {
    const text = key.toString();
    for (const given of [text, base64(text)]) {
      const error = errorOf(() => parsePrivateKey(given));
      if (given === text) expect(error.message).toMatch(message);
      expect(error.message).toMatch(/^expected an unencrypted RSA private key/);
      expect(repeats(`${error.message}${error.stack}${error.cause}`, text)).toBe(false);
    }
  });
});

describe("reading the callback public key", () => {
  it.each([...formsOf("PKCS#1", PUBLIC_PKCS1), ...formsOf("SPKI", SPKI)])("takes %s", (_form, text) => {
    expect(parseCallbackPublicKey(text).equals(publicKey)).toBe(true);
  });

  const curve = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).publicKey;
  it.each([
    ["a private key", PKCS8, /private key/],
    ["an elliptic-curve key", curve.export({ type: "spki", format: "pem" }), /of type ec/],
    ["a key cut short", SPKI.slice(0, 200), /expected/],
    ["something else", "5f1d5f1d5f1d", /expected an RSA public key/],
  ])("refuses %s", (_what, key, message) => {
    const error = errorOf(() => parseCallbackPublicKey(key.toString()));
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^expected an RSA public key/);
    expect(repeats(error.message, key.toString())).toBe(false);
  });
});

function errorOf(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("was not refused");
}

/** Whether `message` holds any ten characters in a row of `secret`. */
function repeats(message: string, secret: string): boolean {
  const body = secret.replace(/-----[^-]+-----/g, "");
  for (let start = 0; start + 10 <= body.length; start++) {
    if (message.includes(body.slice(start, start + 10))) return true;
  }
  return false;
}
