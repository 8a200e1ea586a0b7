import { evaluated, removeFolders } from "./written-folder";

afterAll(removeFolders);

/** Answers of Terraform 1.11's own console. */
describe("what a function of Terraform gives", () => {
  test.each([
    ['format("%5d|%-5d|%05d", 1, 2, 3)', "    1|2    |00003"],
    ['format("%+d %x %X %o %b", 5, 255, 255, 8, 5)', "+5 ff FF 10 101"],
    ['format("%.2s|%-5s|", "abcdef", "cd")', "ab|cd   |"],
    ['regex("(?i)ABC", "xabc")', "abc"],
    ['regex("\\\\Aab", "abc")', "ab"],
    ['regex("[[:alpha:]]+", "12ab")', "ab"],
    ['regex("^[\\\\w-\\\\.]+$", "a-b.c")', "a-b.c"],
    ['regex("[^]a]", "xa")', "x"],
    ['replace("abc", "/(b)/", "[$0]")', "a[b]c"],
    ['replace("abc", "/(b)/", "$1x")', "ac"],
    ['replace("abc", "/(?P<n>b)/", "<$n>")', "a<b>c"],
    ['join(",", toset(["b", "a"]))', "a,b"],
    ["toset([3, 1, 2])", "[1, 2, 3]"],
    ['jsonencode(tomap({ b = "x", a = 1 }))', '{"a":"1","b":"x"}'],
    ['jsonencode(tolist([1, "a", true]))', '["1","a","true"]'],
    ['setsubtract(["c", "a", "b"], ["b"])', "[a, c]"],
    ['lookup({ a = null }, "a", "d") == null', "true"],
    ['urlencode("it\'s *")', "it%27s+%2A"],
    ['basename("foo/bar/")', "bar"],
    ['dirname("/foo")', "/"],
    ['dirname("a/b/../c/d")', "a/c"],
    ['title("élan o_b")', "Élan O_b"],
    ['upper("straße")', "STRAßE"],
    ["5 / 2", "2.5"],
    ["tolist(null) == null", "true"],
    ['[for key, item in toset(["b", "a"]) : "${key}${item}"]', "[aa, bb]"],
    ['{ for key, item in toset(["b"]) : key => item }', "{b = b}"],
    ["[for key, item in tolist(toset([7, 5])) : key]", "[0, 1]"],
    [
      'jsonencode(yamldecode("- x\\n- [1, \\"2\\", true, null, 0.5]\\n- {k: v}\\n"))',
      '["x",[1,"2",true,null,0.5],{"k":"v"}]',
    ],
    ['jsonencode(yamldecode("a: |\\n  x\\n  y\\nb: >\\n  x\\n  y\\n"))', '{"a":"x\\ny\\n","b":"x y\\n"}'],
    ['jsonencode(yamldecode("a: &b {c: 1}\\nd: *b\\n1: e"))', '{"1":"e","a":{"c":1},"d":{"c":1}}'],
    ['true ? 1 : "a"', "1"],
    ['jsonencode(true ? 1 : "a")', '"1"'],
    ['jsonencode(true ? { a = 1 } : { b = "x" })', '{"a":"1"}'],
    ["tolist([1]) == [1]", "false"],
    ["toset([{ a = 2 }, { a = 10 }]) == toset([{ a = 10 }, { a = 2 }])", "true"],
    ["jsonencode(toset([{ a = 2 }, { a = 10 }]))", '[{"a":10},{"a":2}]'],
    ['"${1e21}"', "1000000000000000000000"],
    ['yamlencode({ b = ["x", { c = null }], a = "l\\nm" })', '"a": |-\n  l\n  m\n"b":\n- "x"\n- "c": null\n'],
    ['csvdecode("a,b\\n1,\\"2,3\\"\\n")[0].b', "2,3"],
    ['cidrsubnet("fd00::/8", 64, 1)', "fd00::100:0:0:0/72"],
    ['timeadd("2017-11-22T00:00:00Z", "-1h30m")', "2017-11-21T22:30:00Z"],
    ['formatdate("EEE, D MMM \'\'YY ZZZ", "2018-01-02T23:12:01-08:00")', "Tue, 2 Jan '18 -0800"],
    [
      'provider::aws::arn_build("aws", "sqs", "us-east-1", "123456789012", "q")',
      "arn:aws:sqs:us-east-1:123456789012:q",
    ],
    [
      'provider::aws::arn_parse("arn:aws:logs:us-east-1:123456789012:log-group:/a:*").resource',
      "log-group:/a:*",
    ],
    ['provider::aws::arn_parse("arn:aws:iam::123456789012:role/x").account_id', "123456789012"],
    [
      'provider::aws::trim_iam_role_path("arn:aws:iam::123456789012:role/p/q/x")',
      "arn:aws:iam::123456789012:role/x",
    ],
  ])("%s", async (expression, expected) => {
    expect(await evaluated(expression)).toBe(expected);
  });

  test.each([
    'tonumber("x")',
    'tonumber("0x10")',
    'tonumber("")',
    'tobool("yes")',
    'parseint("12x", 10)',
    "slice([1], 0, 3)",
    "index([1], 2)",
    'zipmap(["a"], [1, 2])',
    "sum([])",
    "max()",
    'base64decode("!!")',
    'format("%s", "a", "b")',
    'format("%d", 1.5)',
    "range(1, 4, -1)",
    'lookup(null, "a", 1)',
    '"0x10" + 1',
    'true ? 1 : ["a"]',
    "setproduct()",
    "setunion()",
    'alltrue(["x"])',
    "tomap({ a = 1, b = [1] })",
    'toset(["a"])[0]',
    'element(toset(["a"]), 0)',
    'cidrsubnet("10.0.0.0/24", 9, 0)',
    'csvdecode("a,a\\n1,2")',
    'timeadd("2017-11-22T00:00:00Z", "1d")',
    'provider::aws::arn_parse("aws:sqs")',
    'provider::aws::trim_iam_role_path("arn:aws:sqs:us-east-1:123456789012:q")',
  ])("is an error, which try passes over: %s", async (expression) => {
    expect(await evaluated(`try(${expression}, "refused")`)).toBe("refused");
  });

  test.each([
    'regex("a(?=b)", "ab")',
    'regex("\\\\Qa.b\\\\E", "a.b")',
    'format("%e", 1234.5)',
    "1 / 3",
    "0.1 + 0.2",
    "12345678901234567890",
    'element(["a"], -1)',
    'base64gzip("a")',
    'pathexpand("~/x")',
    ...[
      "a: yes",
      "a: 010",
      "a: 2001-01-01",
      "a: 2001-12-14T00:00:00.000Z",
      "{<<: {a: 1}}",
      "!!binary eA==",
      "!x y",
      ".inf",
      "[a, b",
    ].map((yaml) => `yamldecode("${yaml}")`),
    'yamldecode("")',
    'yamldecode("a: 1\\na: 2")',
    'yamldecode("a: 1\\n---\\nb: 2")',
    'yamldecode("[a]: b")',
    'yamldecode("~: a")',
    'yamldecode("[&a [b, b, b, b], &c [*a, *a, *a, *a], &d [*c, *c, *c, *c], [*d, *d, *d, *d]]")',
    'provider::aws::other("x")',
  ])("is left unknown where it is not computed: %s", async (expression) => {
    expect(await evaluated(`can(${expression})`)).toMatch(/^\$\{/);
  });

  test.each([
    [
      "to the end of its line only",
      "one ${1 ~}\n      two\n          three\n",
      "one 1      two\n  three\n",
      8,
    ],
    ["in a loop", "%{ for i in [1, 2] ~}\n- ${i}\n%{ endfor ~}\nend\n", "- 1\n- 2\nend\n", 0],
    ["before a directive", "a\n  %{~ if true ~}\nb\n%{ endif ~}\nc\n", "a\nb\nc\n", 0],
    ["and a line of spaces stays as it is", "a\n\n  \n    b\n", "a\n\n  \nb\n", 4],
  ])("a tilde trims a heredoc %s", async (_, body, expected, indent) => {
    const text = `${" ".repeat(indent)}${body}`;
    expect(await evaluated(`<<-X\n${text}X\n`)).toBe(expected);
  });
});
