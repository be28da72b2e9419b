import { describe, expect, it } from "vitest";
import type { Received, Script } from "./scripted-api.ts";
import { failureOf, resultOf, scripted } from "./scripted-api.ts";

const order = (id: string) => ({ orderId: id, externalOrderId: `our-${id}` });
const many = (count: number) => Array.from({ length: count }, (_, index) => order(`o-${index}`));
const page = (orders: unknown[], more: object = {}) => ({
  orders,
  limit: 100,
  offset: 0,
  total: orders.length,
  ...more,
});
const idsOf = (orders: readonly { id: string }[]) => orders.map(({ id }) => id);
const parameters = (request: Received | undefined) => [...(request?.query ?? [])];

/** A server that has these orders and gives them out page by page, at most so many at once, whatever the filter is. */
function paged(all: readonly object[], most = 100): Script {
  return ({ query }) => {
    const offset = Number(query.get("offset"));
    const limit = Math.min(most, Number(query.get("limit")));
    return page(all.slice(offset, offset + limit), { limit, total: all.length });
  };
}

describe("finding orders", () => {
  it.each([
    ["the documented object", page([order("a")])],
    ["an object in a list", [page([order("a")])]],
    ["a bare list", [order("a")]],
    ["texts for numbers", page([order("a")], { total: "1", limit: "100" })],
  ])("reads %s", async (_form, json) => {
    const { client } = await scripted(() => json);
    expect(idsOf(resultOf(await client.findOrders({ ids: ["a"] })))).toEqual(["a"]);
  });

  it("asks for one id by its bare name, for several by index, and for no more than 20 at a time", async () => {
    const { api, client } = await scripted(({ query }) =>
      page([...query].flatMap(([name, id]) => (name.startsWith("orderId") ? [order(id)] : []))),
    );
    const ids = Array.from({ length: 41 }, (_, index) => `id-${index}`);
    expect(idsOf(resultOf(await client.findOrders({ ids: [...ids, "id-7"] })))).toEqual(ids);
    expect(api.requests.map((request) => parameters(request).length)).toEqual([22, 22, 3]);
    expect(parameters(api.requests[2])).toEqual([
      ["orderId", "id-40"],
      ["offset", "0"],
      ["limit", "100"],
    ]);
    expect(parameters(api.requests[1])[0]).toEqual(["orderId[0]", "id-20"]);
  });

  it("asks nothing when no id is given, which would mean every order there is", async () => {
    const { api, client } = await scripted(() => page([order("a")]));
    expect(await client.findOrders({ ids: [] })).toEqual({ ok: true, value: [] });
    expect(api.requests).toEqual([]);
  });

  it("returns only what was asked for when the server ignores the filter, searching page by page", async () => {
    const { api, client } = await scripted(paged(many(230)));
    const found = resultOf(await client.findOrders({ externalIds: ["our-o-214", "our-o-3"] }));
    expect(idsOf(found)).toEqual(["o-3", "o-214"]);
    expect(api.requests).toHaveLength(3);
  });

  it("says that an order is not there only when all matches have been seen", async () => {
    const { api, client } = await scripted(() => page([]));
    const find = () => client.findOrders({ externalIds: ["ours"] });
    expect(await find()).toEqual({ ok: true, value: [] });

    api.answer(() => page(many(100), { total: 1_000_000 }));
    expect(failureOf(await find()).kind).toBe("bad-response");

    api.answer(() => page([order("a"), { externalOrderId: "ours" }]));
    expect(failureOf(await find()).kind).toBe("bad-response");
  });

  it("follows the page size the server settles on", async () => {
    const { api, client } = await scripted(({ query }) => {
      const offset = Number(query.get("offset"));
      return { orders: offset < 20 ? [order(`o-${offset}`)] : [], limit: 1 };
    });
    expect(resultOf(await client.findOrders({ ids: ["o-4"] }))).toHaveLength(1);
    expect(api.requests).toHaveLength(5);

    api.answer(({ query }) => ({ orders: [order(`p-${query.get("offset")}`)], total: 3 }));
    expect(resultOf(await client.findOrders({ ids: ["p-2", "p-9"] }))).toHaveLength(1);
    expect(api.requests).toHaveLength(8);
  });

  it("lists orders of anybody over as many pages as were asked for", async () => {
    const all = many(250);
    const allIds = all.map(({ orderId }) => orderId);
    const { api, client } = await scripted(paged(all));
    const first = resultOf(
      await client.listOrders({
        externalUserId: "7",
        from: Date.UTC(2025, 8, 18, 11),
        to: Date.UTC(2025, 8, 19),
        offset: 20,
        limit: 130,
      }),
    );
    expect(idsOf(first.orders)).toEqual(allIds.slice(20, 150));
    expect(first.total).toBe(250);
    expect(parameters(api.requests[0])).toEqual([
      ["externalUserId", "7"],
      ["startDate", "2025-09-18T11:00:00.000Z"],
      ["endDate", "2025-09-19T00:00:00.000Z"],
      ["offset", "20"],
      ["limit", "100"],
    ]);
    expect(api.requests).toHaveLength(2);
    expect(resultOf(await client.listOrders({ limit: 1_000 })).orders).toHaveLength(250);
    expect(api.requests).toHaveLength(5);

    api.answer(paged(all, 60));
    const listed = resultOf(await client.listOrders({ limit: 130 })).orders;
    expect(idsOf(listed)).toEqual(allIds.slice(0, 130));
  });
});
