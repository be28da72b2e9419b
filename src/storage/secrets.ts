/**
 * Encryption of single columns: AES-256-GCM, a fresh random nonce each time, bound to the place where the value belongs.
 *
 * Layout: one byte naming the key, 12 bytes nonce, ciphertext, 16 bytes tag.
 */
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The id of a store's first key. Each rotation takes the next one, and 255 is followed by this one again. */
const FIRST_KEY_ID = 1;

/** Where an encrypted value belongs. It is authenticated with the value, which opens nowhere else. */
export interface CellRef {
  table: string;
  column: string;
  /** Primary key of the row. */
  row: string;
}

/** Seals and opens text. */
export interface Secrets {
  /** The id of the key that is sealed with, which is the first byte of every value: 1 to 255. */
  readonly keyId: number;
  /** Encrypts `text` for `place`. */
  seal(place: CellRef, text: string): Uint8Array;
  /** Decrypts what was sealed for `place`. Throws when it was not, was changed, or was sealed with another key. */
  open(place: CellRef, sealed: Uint8Array): string;
}

/**
 * Secrets under `key`, which is 32 bytes; throws when it is not. The key is copied out of reach of loggers. `keyId` is the id
 * it has in its store.
 */
export function createSecrets(key: Uint8Array, keyId = FIRST_KEY_ID): Secrets {
  if (key.length !== KEY_BYTES) {
    throw new Error(`DATA_KEY must be ${KEY_BYTES} bytes, it is ${key.length}.`);
  }
  const secret = createSecretKey(key);
  const authenticated = ({ table, column, row }: CellRef) =>
    Buffer.from(JSON.stringify([keyId, table, column, row]));
  return {
    keyId,
    seal(place, text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(authenticated(place));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(keyId), nonce, body, cipher.getAuthTag()]);
    },
    open(place, sealed) {
      const what = `${place.table}.${place.column} of ${place.row}`;
      if (sealed.length < 1 + NONCE_BYTES + TAG_BYTES || sealed[0] !== keyId) {
        throw new Error(`${what} is not a value sealed with this key.`);
      }
      const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
      const decipher = createDecipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(authenticated(place));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      try {
        const text = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([text, decipher.final()]).toString("utf8");
      } catch (cause) {
        throw new Error(`${what} does not open: wrong key, or changed, or moved here.`, { cause });
      }
    },
  };
}

/** Seals with `current`, and opens what that or `previous` has sealed: for a store that goes from one key to the next. */
export function withPrevious(current: Secrets, previous: Secrets): Secrets {
  const { keyId, seal } = current;
  const sealedBy = (sealed: Uint8Array) => (sealed[0] === previous.keyId ? previous : current);
  return { keyId, seal, open: (place, sealed) => sealedBy(sealed).open(place, sealed) };
}

/** The id of the key that comes after the one with this id. */
export function nextKeyId(keyId: number): number {
  return (keyId % 255) + 1;
}
