import { keptText } from "../../../rehearsal/command/kept-text";

const environment = { AWS_ENDPOINT_URL: "http://127.0.0.1:1234" };
const deployment = { folders: ["/tmp/it's"], variables: new Map([["name", "a b"]]) };

test("what is printed can be pasted, and first takes away what the user's own environment has", () => {
  const lines = keptText(environment, deployment, ["AWS_PROFILE", "TF_WORKSPACE"]).split("\n");
  expect(lines.slice(1, 5)).toEqual([
    "  unset AWS_PROFILE TF_WORKSPACE",
    "  export AWS_ENDPOINT_URL='http://127.0.0.1:1234'",
    "  export CHECKPOINT_DISABLE='1'",
    "  export TF_VAR_name='a b'",
  ]);
  expect(lines[5]).toMatch(/^ {2}cd '\/tmp\/it'\\''s' /);
});

test("nothing is taken away where the environment has nothing of it", () => {
  expect(keptText(environment, deployment, [])).not.toContain("unset");
});
