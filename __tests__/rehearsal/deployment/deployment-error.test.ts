import { failed } from "../../../rehearsal/deployment/deployment-error";

test("a failure shows the last lines of what the command said, without colours", () => {
  const lines = Array.from({ length: 100 }, (_, index) => `\u001b[31mline ${index}\u001b[0m`);
  const { message } = failed("terraform plan", 1, lines.join("\n"));
  expect(message.split("\n")).toEqual([
    "terraform plan ended with code 1:",
    ...Array.from({ length: 60 }, (_, index) => `line ${index + 40}`),
  ]);
});

test.each([
  [127, "sh: terraform: not found", "add it to the PATH"],
  [1, "npm error could not determine executable to run", "npm install --save-dev cdktf-cli"],
  [1, 'npm error npx canceled due to missing packages and no YES option: ["cdktf@0"]', "cdktf-cli"],
  [1, "Error: Failed to query available provider packages", "terraform providers mirror DIR"],
])("code %i with %j says what to do", (exitCode, output, remedy) => {
  expect(failed("a command", exitCode, output).message).toContain(remedy);
});
