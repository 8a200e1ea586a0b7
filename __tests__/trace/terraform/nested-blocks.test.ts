import { readSource } from "../../../trace/terraform/read-source";
import { attribute, folderOf, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

const stream = `
  resource "test_stream" "s" {
    labels = { known = "k" }
    sink {
      account = "111122223333"
      inner {
        a = "b"
      }
    }
    dynamic "extra" {
      for_each = ["x"]
      content {
        name = extra.value
      }
    }
  }`;

describe("a block inside a resource", () => {
  test.each([
    ["test_stream.s.sink[0].account", "111122223333"],
    ["test_stream.s.sink[0].source", "${test_stream.s.sink[0].source}"],
    ["test_stream.s.sink.0.source", "${test_stream.s.sink[0].source}"],
    ['test_stream.s.sink[0]["source"]', "${test_stream.s.sink[0].source}"],
    ["one(test_stream.s.sink[*].source)", "${test_stream.s.sink[0].source}"],
    ["test_stream.s.sink[0].inner[0].source", "${test_stream.s.sink[0].inner[0].source}"],
    ["test_stream.s.extra[0].source", "${test_stream.s.extra[0].source}"],
    ["test_stream.s.absent[0].source", "${test_stream.s.absent[0].source}"],
    ['try(test_stream.s.labels["other"], "none")', "none"],
  ])("%s is what it sets, or what the provider computes", async (expression, expected) => {
    const configuration = await readHcl(`${stream}\nresource "test_thing" "it" {\n value = ${expression}\n}`);
    expect(attribute(configuration, "test_thing.it", "value")).toBe(expected);
    expect(configuration.diagnostics).toEqual([]);
  });

  test("does not make up an entry of a map", async () => {
    const configuration = await readHcl(
      `${stream}\nresource "test_thing" "it" {\n value = test_stream.s.labels["other"]\n}`,
    );
    attribute(configuration, "test_thing.it", "value");
    expect(configuration.diagnostics).toEqual([
      expect.objectContaining({ message: expect.stringContaining('no "other"') }),
    ]);
  });

  test("is the first of its list, too, where JSON writes it alone", async () => {
    const value = "${test_stream.s.sink[0].account} ${test_stream.s.sink[0].source}";
    const dir = folderOf({
      "main.tf.json": JSON.stringify({
        resource: { test_stream: { s: { sink: { account: "1" } } }, test_thing: { it: { value } } },
      }),
    });
    const configuration = await readSource({ dir });
    expect(attribute(configuration, "test_thing.it", "value")).toBe("1 ${test_stream.s.sink[0].source}");
    expect(configuration.diagnostics).toEqual([]);
  });
});
