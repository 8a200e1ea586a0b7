import { exitCodeOf, stopCommands } from "../../../rehearsal/processes/running-commands";
import { startWatched } from "../../../rehearsal/processes/watched-process";

test("commands that are waited for are ended, servers are not", async () => {
  const server = startWatched("sleep", ["300"]);
  const codes = [startWatched("sleep", ["300"]), startWatched("sleep", ["301"])].map(exitCodeOf);
  let isServerThere = true;
  void server.exited.then(() => {
    isServerThere = false;
  });
  await stopCommands();
  expect((await Promise.all(codes)).every((code) => code >= 128)).toBe(true);
  expect(isServerThere).toBe(true);
  await server.stop();
});

test("a command that has ended is not waited for any more", async () => {
  expect(await exitCodeOf(startWatched("sh", ["-c", "exit 3"]))).toBe(3);
  await stopCommands();
});
