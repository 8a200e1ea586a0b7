import { Ending } from "../../../rehearsal/command/ending";

const SIGNALS = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
const listening = () => SIGNALS.map((signal) => process.listenerCount(signal));

test.each([
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends all, the last added first, with code %d", async (signal, code) => {
  const before = listening();
  const ended: string[] = [];
  const exitCode = await new Promise<number>((resolve) => {
    const ending = new Ending(resolve);
    ending.add(() => void ended.push("first"));
    ending.add(async () => void ended.push("second"));
    process.emit(signal, signal);
  });
  expect({ exitCode, ended }).toEqual({ exitCode: code, ended: ["second", "first"] });
  expect(listening()).toEqual(before);
});

test("a signal that is waited for ends only the waiting, and the next one is not taken any more", async () => {
  const before = listening();
  const interrupted: number[] = [];
  const ending = new Ending((code) => void interrupted.push(code));
  const waiting = ending.nextSignal();
  process.emit("SIGINT", "SIGINT");
  await waiting;
  expect(interrupted).toEqual([]);
  expect(listening()).toEqual(before);
});
