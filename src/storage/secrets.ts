/**
 * Encryption of single columns: AES-256-GCM, a fresh random nonce each time, bound to the place where the value belongs.
 *
 * Layout: one byte naming key and format, 12 bytes nonce, ciphertext, 16 bytes tag.
 */
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Which key and layout a value was sealed with. A second key gets a second number, and old values stay readable. */
const KEY_ID = 1;

/** Where an encrypted value belongs. It is authenticated with the value, which opens nowhere else. */
export interface CellRef {
  table: string;
  column: string;
  /** Primary key of the row. */
  row: string;
}

/** Seals and opens text. */
export interface Secrets {
  /** Encrypts `text` for `place`. */
  seal(place: CellRef, text: string): Uint8Array;
  /** Decrypts what was sealed for `place`. Throws when it was not, was changed, or was sealed with another key. */
  open(place: CellRef, sealed: Uint8Array): string;
}

/** Secrets under `key`, which is 32 bytes; throws when it is not. The key is copied out of reach of loggers. */
export function createSecrets(key: Uint8Array): Secrets {
  if (key.length !== KEY_BYTES) {
    throw new Error(`DATA_KEY must be ${KEY_BYTES} bytes, it is ${key.length}.`);
  }
  const secret = createSecretKey(key);
  return {
    seal(place, text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(authenticated(place));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(KEY_ID), nonce, body, cipher.getAuthTag()]);
    },
    open(place, sealed) {
      const what = `${place.table}.${place.column} of ${place.row}`;
      if (sealed.length < 1 + NONCE_BYTES + TAG_BYTES || sealed[0] !== KEY_ID) {
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

function authenticated({ table, column, row }: CellRef): Buffer {
  return Buffer.from(JSON.stringify([KEY_ID, table, column, row]));
}
