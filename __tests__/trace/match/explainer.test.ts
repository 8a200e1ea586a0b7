import { explain, explainer } from "../../../trace/match/explain";

test("a pattern is read once for all events, and no event changes what is said of the next", () => {
  let reads = 0;
  const pattern = {
    get state() {
      reads++;
      return ["on", { prefix: "star" }];
    },
    list: { of: [1] },
  };
  const explains = explainer(pattern);
  const before = reads;
  const events = [{ state: "on", list: [{ of: 1 }] }, { state: "off" }, { state: "start", list: { of: 1 } }];
  const said = [...events, ...events].map((event) => explains(event));
  expect(reads).toBe(before);
  expect(said).toEqual([...events, ...events].map((event) => explain(pattern, event)));
  expect(said.map(({ matches }) => matches)).toEqual([true, false, true, true, false, true]);
});
