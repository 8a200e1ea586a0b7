import { attribute, evaluated, readHcl, removeFolders } from "./written-folder";

afterAll(removeFolders);

describe("an expression of Terraform", () => {
  test.each([
    ["operators by their precedence", "1 + 2 * 3 - 4 / 2", "5"],
    ["comparison and logic", '(2 >= 1 && "a" != "b") || false', "true"],
    ["negation", "!(1 < -1)", "true"],
    ["a conditional", 'length([1, 2]) > 1 ? "many" : "one"', "many"],
    ["a conditional over lines", '(true\n    ? "yes"\n    : "no")', "yes"],
    ["escapes in a string", '"tab\\t quote\\" \\u00e9 $${kept} %%{kept}"', 'tab\t quote" é ${kept} %{kept}'],
    ["an interpolation in an interpolation", '"a${"b${"c"}"}"', "abc"],
    ["a directive", '"%{ if true }yes%{ else }no%{ endif }"', "yes"],
    ["a loop in a template", '"%{ for x in ["a", "b"] }<${x}>%{ endfor }"', "<a><b>"],
    ["a list by for", "[for i, x in [5, 6, 7] : x * i if x != 6]", "[0, 14]"],
    [
      "an object by for, in the order of its keys",
      '{ for k in ["b", "a"] : k => upper(k) }',
      "{b = B, a = A}",
    ],
    ["a grouping for", '{ for x in ["ab", "ac"] : substr(x, 0, 1) => x... }', "{a = [ab, ac]}"],
    ["a splat", '[{ n = "a" }, { n = "b" }][*].n', "[a, b]"],
    ["an attribute splat, and an index after it", '[{ n = ["a"] }, { n = ["b"] }].*.n[1]', "[b]"],
    ["a splat of null", "null[*]", "[]"],
    ["an index by a computed key", '{ "a-b" = 1 }[join("-", ["a", "b"])]', "1"],
    ["an object with computed keys", '{ ("k${1}") = "v", plain : 2 }', "{k1 = v, plain = 2}"],
    ["a comment in an expression", "[1, # one\n 2 /* two */, // three\n 3]", "[1, 2, 3]"],
  ])("has the value that Terraform gives to %s", async (_, expression, expected) => {
    expect(await evaluated(expression)).toBe(expected);
  });

  test.each([
    ['format("%s-%03d", "a", 7)', "a-007"],
    ['format("%v is %q at 100%%", 1, "x")', '1 is "x" at 100%'],
    ['join(",", ["a"], ["b"])', "a,b"],
    ["concat([1], [2, 3])", "[1, 2, 3]"],
    ["merge({ a = 1, b = 1 }, { b = 2 })", "{a = 1, b = 2}"],
    ['lookup({ a = 1 }, "b", "none")', "none"],
    ['toset(["b", "a", "b"])', "[a, b]"],
    ['try({ a = 1 }.b, "fallback")', "fallback"],
    ["can({ a = 1 }.b)", "false"],
    ['coalesce("", null, "x")', "x"],
    ['replace("a.b.c", ".", "-")', "a-b-c"],
    ['replace("a1b22", "/[0-9]+/", "#")', "a#b#"],
    ['trimsuffix("x:*", ":*")', "x"],
    ['element(["a", "b"], 3)', "b"],
    ["flatten([[1], [[2]], 3])", "[1, 2, 3]"],
    ["keys({ b = 1, a = 2 })", "[a, b]"],
    ["values({ b = 1, a = 2 })", "[2, 1]"],
    ['jsondecode("{\\"a\\": [1, null]}").a[0]', "1"],
    ['jsonencode({ a = [true, null, "q\\""] })', '{"a":[true,null,"q\\""]}'],
    ['jsonencode("<a> & b")', '"\\u003ca\\u003e \\u0026 b"'],
    ['jsondecode(jsonencode("<a> & b"))', "<a> & b"],
    ['split(",", "a,b")[1]', "b"],
    ['one(["a"])', "a"],
    ["range(1, 4)", "[1, 2, 3]"],
    ['setproduct(["a"], ["x", "y"])', "[[a, x], [a, y]]"],
    ['zipmap(["a", "b"], [1, 2])', "{a = 1, b = 2}"],
    ['regex("^(?P<year>\\\\d+)-", "2024-01").year', "2024"],
    ["slice([1, 2, 3], 1, 3)", "[2, 3]"],
    ['contains(["a"], "a") && !contains(["a"], "b")', "true"],
    ['sha256("a")', "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"],
    ['base64sha256("")', "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
    ["can(length(true))", "false"],
    ['base64decode(base64encode("é"))', "é"],
    ['formatlist("%s!", ["a", "b"])', "[a!, b!]"],
    ["max([1, 3]...)", "3"],
  ])("computes %s", async (expression, expected) => {
    expect(await evaluated(expression)).toBe(expected);
  });

  test.each([
    ["aws_sqs_queue.q.arn", "${aws_sqs_queue.q.arn}"],
    ['"${aws_sqs_queue.q.arn}/*"', "${aws_sqs_queue.q.arn}/*"],
    ['join(":", [aws_sqs_queue.q.arn, "*"])', "${aws_sqs_queue.q.arn}:*"],
    ['format("%s:*", aws_sqs_queue.q.arn)', "${aws_sqs_queue.q.arn}:*"],
    ["concat([aws_sqs_queue.q.arn], [1])[0]", "${aws_sqs_queue.q.arn}"],
    ["jsondecode(jsonencode({ r = aws_sqs_queue.q.arn })).r", "${aws_sqs_queue.q.arn}"],
    ['jsondecode("{\\"r\\": \\"${aws_sqs_queue.q.arn}/*\\"}").r', "${aws_sqs_queue.q.arn}/*"],
    ['try(aws_sqs_queue.q.arn, "")', "${aws_sqs_queue.q.arn}"],
    ['trimsuffix(trimprefix(jsonencode(aws_sqs_queue.q.arn), "\\""), "\\"")', "${aws_sqs_queue.q.arn}"],
    [
      'trimsuffix(trimprefix(jsonencode("${aws_sqs_queue.q.arn}/x"), "\\""), "\\"")',
      "${aws_sqs_queue.q.arn}/x",
    ],
    ['trimsuffix("${aws_sqs_queue.q.arn}:*", ":*")', "${aws_sqs_queue.q.arn}"],
    ['replace(aws_cloudwatch_log_group.l.arn, ":*", "")', "${aws_cloudwatch_log_group.l.arn}"],
    ["coalesce(null, aws_sqs_queue.q.arn)", "${aws_sqs_queue.q.arn}"],
    [
      'replace("a:region:b:region", "region", aws_sqs_queue.q.policy)',
      "a:${aws_sqs_queue.q.policy}:b:${aws_sqs_queue.q.policy}",
    ],
    [
      'replace(aws_ecs_task_definition.t.arn, "/:\\\\d+$/", ":*")',
      "${aws_ecs_task_definition.t.arn_without_revision}:*",
    ],
    [
      'replace(aws_ecs_task_definition.t.arn, "/[0-9]+$/", "*")',
      "${aws_ecs_task_definition.t.arn_without_revision}:*",
    ],
    ['element(concat(list(aws_sqs_queue.q.arn), list("")), 0)', "${aws_sqs_queue.q.arn}"],
    ['map("a", aws_sqs_queue.q.arn)', "{a = ${aws_sqs_queue.q.arn}}"],
    ['lookup({ a = 1 }, "a", aws_sqs_queue.q.arn)', "1"],
    ['lookup({ a = 1 }, "b", aws_sqs_queue.q.arn)', "${aws_sqs_queue.q.arn}"],
    ["lookup({ a = 1 }, aws_sqs_queue.q.policy, 2)", "${aws_sqs_queue.q.policy}"],
    ['compact(["", aws_sqs_queue.q.arn, null])', "[${aws_sqs_queue.q.arn}]"],
    ["compact([aws_sqs_queue.q.policy])", "${aws_sqs_queue.q.policy}"],
    ["sha1(aws_sqs_queue.q.arn)", "${sha1(aws_sqs_queue.q.arn)}"],
    ["aws_sqs_queue.q.name", "alerts"],
    ["aws_sqs_queue.q.arn == aws_sqs_queue.q.arn", "true"],
    ['aws_sqs_queue.q.arn == "" ? 1 : 2', "2"],
    ["aws_sqs_queue.q.arn != null", "true"],
    ["length(aws_sqs_queue.q.arn) > 0", "true"],
    ["length(aws_sqs_queue.q.arn) == 0 ? 1 : 2", "2"],
    ["can(length(aws_sqs_queue.q.arn) > 0)", "true"],
    ["length(aws_sqs_queue.q.policy) > 0 ? 1 : 2", "${aws_sqs_queue.q.policy}"],
    ["aws_sqs_queue.q.arn == true", "false"],
    ['join("-", aws_sqs_queue.q.parts)', '${join("-", aws_sqs_queue.q.parts)}'],
    ["lower(aws_sqs_queue.q.arn) == lower(aws_sqs_queue.q.arn)", "true"],
    ["lower(aws_sqs_queue.q.arn) == upper(aws_sqs_queue.q.arn) ? 1 : 2", "${lower(aws_sqs_queue.q.arn)}"],
    ['aws_sqs_queue.q.policy == "" ? 1 : 2', "${aws_sqs_queue.q.policy}"],
  ])("keeps an unknown value in its place in %s", async (expression, expected) => {
    expect(
      await evaluated(
        expression,
        'resource "aws_sqs_queue" "q" {\n  name = "alerts"\n}\nresource "aws_cloudwatch_log_group" "l" {}\nresource "aws_ecs_task_definition" "t" {}',
      ),
    ).toBe(expected);
  });

  test("reads files and templates that are beside it", async () => {
    const configuration = await readHcl(
      `resource "test_thing" "it" {
        plain    = file("\${path.module}/pattern.json")
        rendered = templatefile("policy.tftpl", { names = ["a", "b"] })
        missing  = file("nowhere.json")
        listed   = join(" ", fileset(path.module, "rules/**/*.json"))
        chosen   = join(" ", fileset("\${path.module}/rules", "{a,b}.jso?"))
        nothing  = length(fileset(path.module, "*.yaml"))
      }`,
      {
        files: {
          "pattern.json": '{"source":["x"]}',
          "rules/b.json": "{}",
          "rules/a.json": "{}",
          "rules/c.txt": "",
          "rules/deep/d.json": "{}",
          "policy.tftpl": "%{ for n in names ~}\n[${n}]%{ endfor ~}\n",
        },
      },
    );
    expect(attribute(configuration, "test_thing.it", "plain")).toBe('{"source":["x"]}');
    expect(attribute(configuration, "test_thing.it", "rendered")).toContain("[a]");
    expect(attribute(configuration, "test_thing.it", "listed")).toBe(
      "rules/a.json rules/b.json rules/deep/d.json",
    );
    expect(attribute(configuration, "test_thing.it", "chosen")).toBe("a.json b.json");
    expect(attribute(configuration, "test_thing.it", "nothing")).toBe("0");
    expect(attribute(configuration, "test_thing.it", "missing")).toBe('${file("nowhere.json")}');
  });
});
