/** Files in messages: what a bot uploads or a person sends, and their ids. */
import { createHash } from "node:crypto";
import type { MediaKind } from "./telegram.ts";
import { badRequest, type Fields, type UploadedFile } from "./telegram-parameters.ts";

/** The bytes of a message as people see them. */
export interface Media {
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly fileName?: string;
}

/** A kept file. */
export interface StoredFile extends Media {
  readonly id: string;
  readonly uniqueId: string;
}

/** Largest photo in bytes, its sides and their ratio (Bot API, sendPhoto). */
const MAX_PHOTO_BYTES = 10_485_760;
const MAX_PHOTO_SIDES = 10_000;
const MAX_PHOTO_RATIO = 20;

/** Telegram goes by the file's name: most libraries call every upload a stream of octets. */
const MIME_BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: "text/csv",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain",
  zip: "application/zip",
};

function mimeByName(name: string): string | undefined {
  return MIME_BY_EXTENSION[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""];
}

/** Gives files their ids. */
export class Files {
  #count = 0;

  /** Keeps bytes under a new id. */
  add(kind: string, media: Media): StoredFile {
    const uniqueId = createHash("sha256").update(media.bytes).digest("base64url").slice(0, 16);
    const id = `AgAC${Buffer.from(`${kind} ${this.#count++} ${uniqueId}`).toString("base64url")}`;
    return { ...media, id, uniqueId };
  }

  /** A file given to a sending method. Throws a Refusal when it is empty or no upload: the bot sends no file ids and URLs. */
  given(kind: string, value: UploadedFile | string): StoredFile {
    if (typeof value === "string") throw badRequest("Wrong file identifier/HTTP URL specified");
    if (value.bytes.length === 0) throw badRequest("File must be non-empty");
    return this.add(kind, { ...value, mime: mimeByName(value.fileName) ?? value.mime });
  }
}

/** The `photo` of a message. Throws a Refusal for what is no image or beyond Telegram's limits. */
export function photoWire(file: StoredFile): Fields {
  if (file.bytes.length > MAX_PHOTO_BYTES) {
    throw badRequest(
      `File of size ${file.bytes.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`,
    );
  }
  const image = readImage(file.bytes);
  if (!image) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = image;
  if (
    width + height > MAX_PHOTO_SIDES ||
    Math.max(width, height) > MAX_PHOTO_RATIO * Math.min(width, height)
  ) {
    throw badRequest("PHOTO_INVALID_DIMENSIONS");
  }
  return { photo: [{ ...fileWire(file), width, height }] };
}

/** The `document` of a message. */
export function documentWire(file: StoredFile): Fields {
  return { document: { file_name: file.fileName ?? "file", mime_type: file.mime, ...fileWire(file) } };
}

/** A file as people see it; images and PDFs by what they are, whatever the upload called them. */
export function shownMedia(file: StoredFile): Media {
  const isPdf = Buffer.from(file.bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
  const unlike = file.mime === "application/pdf" ? "application/octet-stream" : file.mime;
  const mime = isPdf ? "application/pdf" : (readImage(file.bytes)?.mime ?? unlike);
  return { mime, bytes: file.bytes, ...(file.fileName !== undefined && { fileName: file.fileName }) };
}

/** The File members every kind of media has. */
function fileWire(file: StoredFile): Fields {
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length };
}

interface Image {
  readonly mime: string;
  readonly width: number;
  readonly height: number;
}

/** What a PNG, GIF or JPEG says of itself; undefined for anything else. */
function readImage(bytes: Uint8Array): Image | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length >= 24 && data.toString("latin1", 1, 4) === "PNG") {
    return { mime: "image/png", width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  }
  if (data.length >= 10 && data.toString("latin1", 0, 3) === "GIF") {
    return { mime: "image/gif", width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
  }
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined;
  // A JPEG is a chain of segments; the size stands in the "start of frame" one.
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame)
      return { mime: "image/jpeg", width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
  }
  return undefined;
}

/** A one-pixel PNG, for a person's photo. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** What a person sends: the Message members of the kind and, where there are bytes, the file. */
export function personsMedia(kind: MediaKind, files: Files, sender: Fields): { wire: Fields; media?: Media } {
  switch (kind) {
    case "photo": {
      const file = files.add(kind, { mime: "image/png", bytes: PIXEL });
      return { wire: photoWire(file), media: shownMedia(file) };
    }
    case "sticker": {
      const file = files.add(kind, { mime: "image/webp", bytes: Buffer.from("RIFF\u0004\0\0\0WEBP") });
      const sticker = {
        width: 512,
        height: 512,
        emoji: "👍",
        is_animated: false,
        is_video: false,
        type: "regular",
      };
      return { wire: { sticker: { ...sticker, ...fileWire(file) } }, media: shownMedia(file) };
    }
    case "voice": {
      const file = files.add(kind, { mime: "audio/ogg", bytes: Buffer.from("OggS") });
      return {
        wire: { voice: { duration: 2, mime_type: file.mime, ...fileWire(file) } },
        media: shownMedia(file),
      };
    }
    case "document": {
      const file = files.add(kind, {
        mime: "text/plain",
        bytes: Buffer.from("A document.\n"),
        fileName: "document.txt",
      });
      return { wire: documentWire(file), media: shownMedia(file) };
    }
    case "animation": {
      const file = files.add(kind, {
        mime: "video/mp4",
        bytes: Buffer.from("ftyp"),
        fileName: "animation.mp4",
      });
      const animation = { file_name: file.fileName, mime_type: file.mime, duration: 1, width: 1, height: 1 };
      // Telegram repeats an animation as a document, for clients that do not know animations.
      return {
        wire: { animation: { ...animation, ...fileWire(file) }, ...documentWire(file) },
        media: shownMedia(file),
      };
    }
    case "location":
      return { wire: { location: { latitude: 46.9481, longitude: 7.4474 } } };
    case "contact":
      return {
        wire: {
          contact: { phone_number: "+41000000000", first_name: sender["first_name"], user_id: sender["id"] },
        },
      };
  }
}
