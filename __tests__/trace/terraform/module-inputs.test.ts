import type { ModuleCall } from "../../../trace/terraform/configuration";
import { inputsOf } from "../../../trace/terraform/module-inputs";
import { concatenate, Unknown, type Value } from "../../../trace/terraform/value";

const attribute = (address: string): Unknown =>
  new Unknown(`${address}.arn`, true, { address, attribute: "arn" });
const call = (address: string, inputs: Readonly<Record<string, Value>>): ModuleCall => ({
  address,
  file: "main.tf",
  source: "example/thing/aws",
  inputs: new Map(Object.entries(inputs)),
  entered: false,
});

describe("what modules are given", () => {
  const first = call("module.first", {
    name: "alerts",
    lists: [new Map([["inner", concatenate([attribute("aws_sqs_queue.a"), "/*"])]])],
  });
  const second = call("module.second", {
    one: attribute("aws_sqs_queue.a"),
    two: attribute("aws_sqs_queue.b"),
  });
  const calls = [first, second];

  it("is found by the resource that it is made of, at the first call", () => {
    const { byAddress } = inputsOf(calls);
    expect([...byAddress]).toEqual([
      ["aws_sqs_queue.a", first],
      ["aws_sqs_queue.b", second],
    ]);
  });

  it("is found by its text", () => {
    expect(inputsOf(calls).texts.has("alerts")).toBe(true);
    expect(inputsOf(calls).texts.has("alert")).toBe(false);
  });

  it("is gone through once", () => {
    expect(inputsOf(calls)).toBe(inputsOf(calls));
  });
});
