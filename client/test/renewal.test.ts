import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leavePage, livePage, type TestPage } from "./harness";

const PATH = "/shop/lightspeed/renewal";
const EVERY = 300_000;

let answer: () => Promise<{ status: number }>;
const fetched = vi.fn((_url: string, _init: object) => answer());

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched);
  sessionStorage.clear();
  answer = () => Promise.resolve({ status: 204 });
});

afterEach(() => {
  leavePage();
  fetched.mockClear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const callersPage = (): TestPage => livePage("<p></p>", { data: { renewal: PATH, renew: String(EVERY) } });

const asked = (): string[] => fetched.mock.calls.map(([url]) => url);

test("a page of nobody shows nothing", () => {
  livePage("<p></p>");

  vi.advanceTimersByTime(2 * EVERY);

  expect(asked()).toEqual([]);
});

test("the page of a caller shows every so often that the login holds", () => {
  callersPage();

  vi.advanceTimersByTime(2 * EVERY);

  expect(asked()).toEqual([PATH, PATH]);
  expect(fetched.mock.calls[0]![1]).toEqual({ method: "POST", redirect: "manual" });
});

test.each(["keydown", "pointerdown"])("it tells of a %s once", (kind) => {
  callersPage();

  document.body.dispatchEvent(new Event(kind, { bubbles: true }));
  vi.advanceTimersByTime(2 * EVERY);

  expect(asked()).toEqual([PATH + "?active", PATH]);
});

test("it shows it at once when the server asks", () => {
  const page = callersPage();

  page.diff(0, [], [["event", "renew", null]]);

  expect(asked()).toEqual([PATH]);
});

test.each([0, 200, 401, 403])("it loads anew after an answer %i, which is not the server's own", async (status) => {
  const page = callersPage();
  answer = () => Promise.resolve({ status });

  await vi.advanceTimersByTimeAsync(EVERY);

  expect(page.address.calls).toEqual(["reload"]);
});

test.each([204, 408, 429, 502])("it stays after an answer %i", async (status) => {
  const page = callersPage();
  answer = () => Promise.resolve({ status });

  await vi.advanceTimersByTimeAsync(EVERY);

  expect(page.address.calls).toEqual([]);
});

test.each([
  ["is lost", () => Promise.reject(new TypeError("offline"))],
  ["meets a server without time", () => Promise.resolve({ status: 429 })],
])("it tells again of what the user has done when the request %s", async (_what, lost) => {
  callersPage();
  answer = lost;

  document.body.dispatchEvent(new Event("keydown", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(2 * EVERY);
  answer = () => Promise.resolve({ status: 204 });
  await vi.advanceTimersByTimeAsync(2 * EVERY);

  expect(asked()).toEqual([PATH + "?active", PATH + "?active", PATH + "?active", PATH]);
});

test("it stays when the request is lost", async () => {
  const page = callersPage();
  answer = () => Promise.reject(new TypeError("offline"));

  await vi.advanceTimersByTimeAsync(EVERY);

  expect(page.address.calls).toEqual([]);
});
