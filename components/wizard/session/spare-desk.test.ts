import { expect, test, vi } from "vitest";
import { fakeDesk } from "./fakes";
import { spareDesk } from "./spare-desk";

test("a desk that was started ahead is given once, and started only once", () => {
  const open = vi.fn(fakeDesk);
  const desks = spareDesk(open);
  desks.ready();
  desks.ready();
  expect(open).toHaveBeenCalledTimes(1);
  const first = desks.take();
  expect(open.mock.results[0]?.value).toBe(first);
  expect(desks.take()).not.toBe(first);
});
