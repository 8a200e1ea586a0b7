import { requireTools } from "../../../rehearsal/command/requirements";

test("each tool that is missing is named with how to get it", () => {
  expect(() => requireTools({ PATH: "/nowhere" })).toThrow(
    /terraform is not on the PATH.*developer\.hashicorp\.com[\s\S]*moto_server.*pip install 'moto\[server\]'[\s\S]*git is not/,
  );
});
