/**
 * Sales being put together. What has no column of its own is JSON, encrypted as a whole because much of it is typed by
 * people, and checked when it is read: a draft written by a release with other steps or answers is given up, as if the
 * person had not begun.
 */
import type { Kysely } from "kysely";
import { z } from "zod";
import {
  type Answers,
  type ChosenCrypto,
  type ChosenOffer,
  type OfferRef,
  type Quote,
  type SellDraft,
  STEPS,
  stepsOf,
  type Wish,
} from "../sell/draft.ts";
import type { Offer, OfferMethod, Refusal } from "../sell/off-ramp.ts";
import type { DraftStore } from "../sell/stores.ts";
import { meetSale, saleOfDraft } from "../sell/tracing.ts";
import type { Database, DraftRow, Tables } from "./database.ts";
import { prepared } from "./prepared.ts";
import { remarkSchema, type Shape } from "./remark.ts";
import type { SealedRows } from "./sealed-rows.ts";

/** The drafts in `database`. */
export function createDraftStore({ db, deferred, shareCommit, secrets, log }: Database): DraftStore {
  const open = new OpenDrafts();
  return {
    async find(userId) {
      const [row] = (await findDraft(db, { userId })).rows;
      if (!row) {
        open.forget(userId);
        return undefined;
      }
      const known = open.find(row);
      meetSale(saleOfDraft(known ?? { id: row.id }));
      if (known) return known;
      const read = secrets.read({ table: "drafts", row: row.id, userId }, (unseal) =>
        readDraft(row, unseal("body", row.body)),
      );
      // Set aside; the person's next sale takes its place.
      if (!read) return undefined;
      if ("draft" in read) {
        open.keep(row, read.draft);
        meetSale(saleOfDraft(read.draft));
        return read.draft;
      }
      log?.warn({ step: row.step, unreadable: read.unreadable }, "unreadable draft dropped");
      await db.deleteFrom("drafts").where("id", "=", row.id).where("rev", "=", row.rev).execute();
      return undefined;
    },

    async start(draft) {
      const { userId, ...row } = writeDraft(draft, secrets);
      await db
        .insertInto("drafts")
        .values({ userId, ...row })
        .onConflict((conflict) => conflict.column("userId").doUpdateSet(row))
        .execute();
      meetSale(saleOfDraft(draft));
    },

    async save(draft, expectedRev) {
      const row = writeDraft(draft, secrets);
      const isSaved = await shareCommit((trx) => replaceRow(trx, row, expectedRev));
      if (isSaved) open.keep(row, draft);
      return isSaved;
    },

    async setMessageId({ id, userId }, messageId) {
      await deferred.updateTable("drafts").set({ messageId }).where("id", "=", id).execute();
      open.setMessageId(id, userId, messageId);
    },

    async remove(userId) {
      open.forget(userId);
      await db.deleteFrom("drafts").where("userId", "=", userId).execute();
    },
  };
}

/** Drafts that are kept open, at most. */
const MOST_OPEN = 1_000;

/**
 * The drafts that were read or written last, opened: every press reads its draft several times, and to decrypt and check it
 * takes most of that. One is what a row says only where that row is the same, sealed bytes and all.
 */
class OpenDrafts {
  /** By person; whose draft was used last comes last. */
  readonly #kept = new Map<string, { row: DraftRow; draft: SellDraft }>();

  find(row: DraftRow): SellDraft | undefined {
    const known = this.#kept.get(row.userId);
    return known && isSameRow(known.row, row) ? known.draft : undefined;
  }

  keep(row: DraftRow, draft: SellDraft): void {
    this.forget(row.userId);
    this.#kept.set(row.userId, { row, draft });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_OPEN && oldest !== undefined) this.forget(oldest);
  }

  setMessageId(id: string, userId: string, messageId: number): void {
    const known = this.#kept.get(userId);
    if (known?.row.id === id) this.keep({ ...known.row, messageId }, { ...known.draft, messageId });
  }

  forget(userId: string): void {
    this.#kept.delete(userId);
  }
}

function isSameRow({ body, ...columns }: DraftRow, other: DraftRow): boolean {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return names.every((name) => columns[name] === other[name]) && Buffer.compare(body, other.body) === 0;
}

const findDraft = prepared((db, { userId }: { userId: string }) =>
  db.selectFrom("drafts").selectAll().where("userId", "=", userId),
);

/**
 * Stores `draft` in place of its own revision `expectedRev`. Returns false, and changes nothing, when that is not the
 * one stored. `db` may be a transaction.
 */
export async function replaceDraft(
  db: Kysely<Tables>,
  secrets: SealedRows,
  draft: SellDraft,
  expectedRev: number,
): Promise<boolean> {
  return replaceRow(db, writeDraft(draft, secrets), expectedRev);
}

async function replaceRow(db: Kysely<Tables>, row: DraftRow, expectedRev: number): Promise<boolean> {
  const { numAffectedRows } = await updateDraft(db, { ...row, expectedRev });
  return numAffectedRows === 1n;
}

const updateDraft = prepared((db, { userId, id, expectedRev, ...row }: DraftRow & { expectedRev: number }) =>
  db
    .updateTable("drafts")
    .set(row)
    .where("userId", "=", userId)
    .where("id", "=", id)
    .where("rev", "=", expectedRev),
);

function writeDraft(draft: SellDraft, secrets: SealedRows): DraftRow {
  const { id, userId, rev, step, messageId = null, createdAt, updatedAt, ...body } = draft;
  const sealed = secrets.seal(bodyOf(id), JSON.stringify(body));
  return { id, userId, rev, step, messageId, createdAt, updatedAt, body: sealed };
}

/** The draft in a row and its opened body, or what of it another release wrote in another way. Throws when it is damaged. */
function readDraft(
  { body: _, messageId, ...columns }: DraftRow,
  body: string,
): { draft: SellDraft } | { unreadable: string } {
  const parsed = bodySchema.safeParse(JSON.parse(body));
  if (!parsed.success) return { unreadable: "body" };
  const stored = parsed.data;
  for (const holder of [stored, stored.away?.other]) dropUnknownRemark(holder);
  const read = draftSchema.safeParse({ ...stored, ...columns, ...(messageId !== null && { messageId }) });
  if (read.success) return { draft: read.data };
  // Only which fields are wrong: what they hold is nobody's business in a log.
  return { unreadable: read.error.issues.map(({ path }) => path.join(".")).join(", ") };
}

function bodyOf(draftId: string) {
  return { table: "drafts", column: "body", row: draftId };
}

const chosenCryptoShape = {
  ticker: z.string(),
  coin: z.string(),
  network: z.string().nullable(),
  precision: z.number(),
  extraIdName: z.string().nullable(),
} satisfies Shape<ChosenCrypto>;

const methodShape = {
  code: z.string().nullable(),
  name: z.string().nullable(),
  payout: z.string(),
  rate: z.string().nullable(),
  fee: z.string().nullable(),
} satisfies Shape<OfferMethod>;

const chosenOfferShape = {
  ...methodShape,
  providerCode: z.string(),
  providerName: z.string(),
  at: z.number(),
  accepted: z.string(),
} satisfies Shape<ChosenOffer>;

const offerShape = {
  providerCode: z.string(),
  methods: z.array(z.object(methodShape)).min(1),
} satisfies Shape<Offer>;

const refusalShape = {
  providerCode: z.string(),
  reason: z.string(),
  min: z.string().exactOptional(),
  max: z.string().exactOptional(),
} satisfies Shape<Refusal>;

const quoteShape = {
  at: z.number(),
  offers: z.array(z.object(offerShape)),
  refusals: z.array(z.object(refusalShape)),
} satisfies Shape<Quote>;

const answersShape = {
  country: z.object({ code: z.string(), name: z.string(), hasStates: z.boolean() }).exactOptional(),
  state: z.object({ code: z.string(), name: z.string() }).exactOptional(),
  coin: z.string().exactOptional(),
  crypto: z.object(chosenCryptoShape).exactOptional(),
  fiat: z.object({ ticker: z.string(), precision: z.number() }).exactOptional(),
  amount: z.string().exactOptional(),
  offer: z.object(chosenOfferShape).exactOptional(),
  address: z.string().exactOptional(),
  memo: z.string().nullable().exactOptional(),
} satisfies Shape<Answers>;

const offerRefShape = {
  providerCode: z.string(),
  code: z.string().nullable(),
} satisfies Shape<OfferRef>;

const wishShape = {
  country: z.string().exactOptional(),
  state: z.string().exactOptional(),
  crypto: z.string().exactOptional(),
  coins: z.object({ said: z.string(), labels: z.array(z.string()) }).exactOptional(),
  fiat: z.string().exactOptional(),
  amount: z.string().exactOptional(),
  readings: z.array(z.string()).exactOptional(),
  lastAmount: z.string().exactOptional(),
  payout: z.string().exactOptional(),
  offer: z.object(offerRefShape).exactOptional(),
  linked: z
    .object({ provider: z.string().exactOptional(), method: z.string().exactOptional() })
    .exactOptional(),
  address: z.string().exactOptional(),
  memo: z.string().nullable().exactOptional(),
} satisfies Shape<Wish>;

const draftShape = {
  id: z.string(),
  userId: z.string(),
  chatId: z.string(),
  rev: z.number(),
  step: z.enum(stepsOf(STEPS)),
  answers: z.object(answersShape),
  quote: z.object(quoteShape).exactOptional(),
  card: z.string().exactOptional(),
  through: z.array(z.enum(["crypto", "offer"])).exactOptional(),
  presumed: z.literal("fiat").exactOptional(),
  page: z.number(),
  found: z.object({ query: z.string(), ids: z.array(z.string()) }).exactOptional(),
  remark: remarkSchema.exactOptional(),
  attempt: z
    .union([
      z.object({ kind: z.literal("text"), text: z.string() }),
      z.object({ kind: z.literal("press"), action: z.string(), arg: z.string() }),
    ])
    .exactOptional(),
  suggestions: z.array(z.string()).exactOptional(),
  wish: z.object(wishShape).exactOptional(),
  away: z
    .object({
      text: z.string().exactOptional(),
      other: z.object({ wish: z.object(wishShape), remark: remarkSchema.exactOptional() }).exactOptional(),
    })
    .exactOptional(),
  edit: z
    .object({
      from: z.enum(["amount", "offers", "recap"]),
      step: z.enum(stepsOf(STEPS)),
      answers: z.object(answersShape),
      wish: z.object(wishShape).exactOptional(),
    })
    .exactOptional(),
  better: z.object(offerRefShape).nullable().exactOptional(),
  orderId: z.string().exactOptional(),
  messageId: z.number().exactOptional(),
  applied: z.array(z.number()),
  createdAt: z.number(),
  updatedAt: z.number(),
} satisfies Shape<SellDraft>;

const draftSchema: z.ZodType<SellDraft> = z.object(draftShape);

const bodySchema = z.looseObject({ away: z.looseObject({ other: z.unknown().exactOptional() }).optional() });

/** Takes out a remark that a release with other remarks wrote: it is not worth the sale. */
function dropUnknownRemark(holder: unknown): void {
  if (typeof holder !== "object" || holder === null || !("remark" in holder)) return;
  if (!remarkSchema.safeParse(holder.remark).success) delete holder.remark;
}
