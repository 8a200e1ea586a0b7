import { Clock } from "../../../rehearsal/delivery/clock";

const start = new Date("2026-01-01T00:00:00Z");

test("what is due happens in its order, at its time", async () => {
  const clock = new Clock(start);
  const happened: string[] = [];
  const note = (name: string) => async () => {
    happened.push(`${name} ${clock.now().toISOString().slice(11, 19)}`);
  };
  clock.after(120, note("second"));
  clock.after(60, note("first"));
  clock.after(120, note("third"));
  await clock.wind(90);
  expect(happened).toEqual(["first 00:01:00"]);
  expect(clock.now()).toEqual(new Date("2026-01-01T00:01:30Z"));
  await clock.windUntilIdle();
  expect(happened).toEqual(["first 00:01:00", "second 00:02:00", "third 00:02:00"]);
});

test("what is due may make more due", async () => {
  const clock = new Clock(start);
  let rounds = 0;
  const again = async () => {
    rounds += 1;
    if (rounds < 5) {
      clock.after(3600, again);
    }
  };
  clock.after(3600, again);
  await clock.windUntilIdle();
  expect(rounds).toBe(5);
  expect(clock.now()).toEqual(new Date("2026-01-01T05:00:00Z"));
});

test("no time passes by itself", async () => {
  const clock = new Clock(start);
  clock.after(0.001, async () => {
    throw new Error("nobody wound the clock");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(clock.now()).toEqual(start);
});
