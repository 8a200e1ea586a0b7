import { Steps } from "../../../rehearsal/command/steps";

const written = async (isTerminal: boolean, work: () => Promise<unknown>) => {
  let text = "";
  const steps = new Steps({
    isTerminal,
    write: (more) => {
      text += more;
    },
  });
  const result = await steps.run("deploy", work).catch((error: unknown) => String(error));
  return { text, result, steps };
};

test("without a terminal a step is one plain line, written when it has ended", async () => {
  const { text, result, steps } = await written(false, async () => 7);
  expect(text).toMatch(/^ {2}deploy +ok +\d+\.\d s\n$/);
  expect(result).toBe(7);
  expect(steps.done).toEqual([{ name: "deploy", seconds: expect.any(Number) }]);
});

test("a terminal shows the step while it runs and rewrites its line", async () => {
  const { text } = await written(true, async () => undefined);
  expect(text).toMatch(/^\r.*deploy 0 s\r.*deploy +ok/);
});

test("a step that fails is told as failed, and its error goes on", async () => {
  const { text, result } = await written(false, () => Promise.reject(new Error("no")));
  expect(text).toContain("FAILED");
  expect(result).toBe("Error: no");
});
