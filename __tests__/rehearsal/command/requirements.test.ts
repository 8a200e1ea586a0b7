import { requireRoomForSockets, requireTools } from "../../../rehearsal/command/requirements";

test("each tool that is missing is named with how to get it", () => {
  expect(() => requireTools({ PATH: "/nowhere" })).toThrow(
    /terraform is not on the PATH.*developer\.hashicorp\.com[\s\S]*moto_server.*pip install 'moto\[server\]'[\s\S]*git is not/,
  );
});

test("a folder whose path leaves no room for a provider's socket is refused", () => {
  expect(() => requireRoomForSockets(`/${"x".repeat(90)}`)).toThrow(/too long a path .*TMPDIR=\/tmp/);
  expect(() =>
    requireRoomForSockets("/private/var/folders/3c/l1nq8v4d5xg2k7f_abcdefgh0000gn/T/event-rehearse-a1b2c3"),
  ).not.toThrow();
});
