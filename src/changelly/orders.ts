/**
 * Reading orders back (`GET /v1/orders`), page by page. An order counts as missing only when every match was seen and
 * could be read: a sale whose order seems to be missing is sent again.
 */
import type { ExternalOrders } from "../admin/order-desk.ts";
import type { ExternalOrder, MadeOrders, OffRamp, OrderQuery, Result } from "../sell/off-ramp.ts";
import type { Log } from "../sell/runtime.ts";
import { badResponse, Failed } from "./errors.ts";
import type { Query } from "./exchange.ts";
import type { Lane } from "./pacing.ts";
import type { Ask } from "./pipeline.ts";
import {
  type LinkPolicy,
  type Note,
  type OrderPage,
  rawOrders,
  readMadePage,
  readOrderPage,
} from "./schemas.ts";

/** Which orders to list, buy and sell alike; what is left out does not filter. */
export interface OrderListQuery {
  externalUserId?: string;
  /** When they were made: milliseconds since the epoch, inclusive as far as the API says. */
  from?: number;
  to?: number;
  /** How many matches to skip. Default 0. */
  offset?: number;
  /** How many orders to return at most; more than 100 takes several calls. Default 100. */
  limit?: number;
}

/** The calls that read orders. */
export interface OrderReader extends ExternalOrders, Pick<OffRamp, "ordersMade"> {
  /** Lists orders of this key pair, whoever made them, as the API sorts them (it does not say how). */
  listOrders(query: OrderListQuery): ReturnType<ExternalOrders["listOrders"]>;
}

type IdParameter = "orderId" | "externalOrderId";

/** Past 20 values common server parsers stop reading `name[n]` as a list. */
const MAX_LIST = 20;
/** Documented maximum of `limit` ("Get orders by a partner key" page). */
const PAGE_SIZE = 100;
/** Pages read in search of one batch of orders. A filter that works needs one. */
const MAX_FIND_PAGES = 10;

/** Creates the calls that read orders. Links that `links` does not allow are left out. */
export function createOrderReader(ask: Ask, links: LinkPolicy, log: Log): OrderReader {
  /** All pages of a filter, from the match at `first`, until `limit` matches were seen. Ends with the first failure. */
  async function* pages<T>(
    filter: Query,
    lane: Lane,
    first: number,
    limit: number,
    readPage: (json: unknown, policy: LinkPolicy, note: Note) => OrderPage<T> | undefined,
  ): AsyncGenerator<Result<OrderPage<T> & { isLast: boolean }>> {
    for (let seen = 0; seen < limit; ) {
      const size = Math.min(PAGE_SIZE, limit - seen);
      const page = await ask({
        method: "GET",
        path: "/v1/orders",
        query: [...filter, ["offset", String(first + seen)], ["limit", String(size)]],
        lane,
        read: (json, note) => readPage(json, links, note),
      });
      if (!page.ok) {
        yield page;
        return;
      }
      seen += page.value.count;
      const isLast = isLastPage(page.value, first + seen, size);
      yield { ok: true, value: { ...page.value, isLast } };
      if (isLast) return;
    }
  }

  /** Finds at most {@link MAX_LIST} orders; fails where it cannot tell whether one is missing. */
  async function findBatch(name: IdParameter, ids: readonly string[]): Promise<Result<ExternalOrder[]>> {
    const missing = new Set(ids);
    const found: ExternalOrder[] = [];
    let seen = 0;
    let unreadable = 0;
    let pagesLeft = MAX_FIND_PAGES;
    const all = pages(listParameter(name, ids), "polling", 0, Number.POSITIVE_INFINITY, readOrderPage);
    for await (const page of all) {
      if (!page.ok) return page;
      const { orders, count, isLast } = page.value;
      for (const order of orders) {
        const id = name === "orderId" ? order.id : order.externalOrderId;
        // A server that ignores the filter returns everybody's orders.
        if (id === null || !ids.includes(id)) continue;
        found.push(order);
        missing.delete(id);
      }
      seen += count;
      unreadable += count - orders.length;
      if (missing.size === 0 || (isLast && unreadable === 0)) return { ok: true, value: found };
      if (--pagesLeft === 0) break;
    }
    log.error({ path: "/v1/orders", filter: name, seen, unreadable }, "order search incomplete");
    return new Failed(badResponse(200, false));
  }

  return {
    async findOrders(query) {
      const [name, ids] = idParameter(query);
      const wanted = [...new Set(ids)];
      const found: ExternalOrder[] = [];
      for (let start = 0; start < wanted.length; start += MAX_LIST) {
        const batch = await findBatch(name, wanted.slice(start, start + MAX_LIST));
        if (!batch.ok) return batch;
        found.push(...batch.value);
      }
      return { ok: true, value: found };
    },

    async listOrders({ externalUserId = "", from, to, offset = 0, limit = PAGE_SIZE }) {
      const filter: Query = [
        ["externalUserId", externalUserId],
        ["startDate", isoTime(from)],
        ["endDate", isoTime(to)],
      ];
      const orders: ExternalOrder[] = [];
      let total: number | null = null;
      for await (const page of pages(filter, "person", offset, limit, readOrderPage)) {
        if (!page.ok) return page;
        orders.push(...page.value.orders);
        total = page.value.total;
      }
      return { ok: true, value: { orders: orders.slice(0, limit), total } };
    },

    async ordersMade({ from, to, offset }): Promise<Result<MadeOrders>> {
      const filter: Query = [
        ["startDate", isoTime(from)],
        ["endDate", isoTime(to)],
      ];
      for await (const page of pages(filter, "polling", offset, PAGE_SIZE, readMadePage)) return page;
      return { ok: true, value: { orders: [], count: 0, isLast: true } };
    },

    async rawOrder(query) {
      const [name, [id = ""]] = idParameter(query);
      const answer = await ask({
        method: "GET",
        path: "/v1/orders",
        query: [[name, id]],
        read: rawOrders,
      });
      if (!answer.ok) return answer;
      return { ok: true, value: answer.value.find((order) => order[name] === id) ?? null };
    },
  };
}

function idParameter(query: OrderQuery): readonly [name: IdParameter, ids: readonly string[]] {
  return "ids" in query ? ["orderId", query.ids] : ["externalOrderId", query.externalIds];
}

/** One value goes by the bare name, several as `name[0]`, `name[1]`, … ("Get orders by a partner key" page). */
function listParameter(name: string, values: readonly string[]): Query {
  return values.map((value, index) => [values.length === 1 ? name : `${name}[${index}]`, value]);
}

function isoTime(at: number | undefined): string {
  return at === undefined ? "" : new Date(at).toISOString();
}

/** Whether no match is left behind this page, on which `size` were asked for and which ends at `offset`. */
function isLastPage({ count, limit, total }: OrderPage<unknown>, offset: number, size: number): boolean {
  if (count === 0) return true;
  return total === null ? count < (limit ?? size) : offset >= total;
}
