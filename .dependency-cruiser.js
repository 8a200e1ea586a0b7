/** Which way imports point: stacks use constructs, constructs use leaf modules, and nothing points back. */
const only = (from, allowed, why) => ({
  name: `${from.replace(/[^a-z/]/g, "")}-imports`,
  comment: why,
  severity: "error",
  from: { path: `^${from}/` },
  to: {
    path: "^(constructs|stacks|synthesis|trace|rehearsal|examples|bench|main)",
    pathNot: `^(${allowed.join("|")})`,
  },
});

const LEAVES = [
  "constructs/[a-z-]+\\.ts",
  "constructs/json/",
  "constructs/providers/",
  "constructs/variables/",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "providers-by-deep-path",
      comment: "The provider's index loads more than a thousand classes.",
      severity: "error",
      from: {},
      to: { path: "@cdktf/provider-aws/lib/index" },
    },
    {
      name: "sdk-types-only",
      comment: "Nothing of the Genesys SDK is loaded at run time.",
      severity: "error",
      from: { path: "^(constructs|stacks|synthesis|trace)" },
      to: { path: "purecloud-platform-client-v2", dependencyTypesNot: ["type-only"] },
    },
    only("constructs/delivery", [...LEAVES, "constructs/delivery/"], "Delivery knows no rule and no target."),
    only(
      "constructs/eventbridge",
      [...LEAVES, "constructs/eventbridge/", "constructs/delivery/"],
      "EventBridge's constructs know no destination and nothing of Genesys Cloud.",
    ),
    only(
      "constructs/eventbridge/pattern",
      ["constructs/eventbridge/pattern/"],
      "The trace uses the patterns alone.",
    ),
    only(
      "constructs/targets",
      [...LEAVES, "constructs/targets/", "constructs/eventbridge/", "constructs/delivery/"],
      "A target knows rules and permissions.",
    ),
    only(
      "constructs/destinations",
      [...LEAVES, "constructs/destinations/", "constructs/delivery/", "constructs/eventbridge/"],
      "A ready destination knows no rule's target.",
    ),
    only(
      "constructs/genesys",
      [...LEAVES, "constructs/genesys/", "constructs/eventbridge/", "\\.gen/"],
      "Genesys Cloud's constructs end in an event bus.",
    ),
    only(
      "trace",
      ["trace/", "constructs/eventbridge/pattern/", "constructs/genesys/topics/"],
      "The trace reads what was synthesized, never a construct.",
    ),
    only(
      "rehearsal",
      ["rehearsal/", "trace/", "constructs/genesys/topics/"],
      "The rehearsal stands on the trace.",
    ),
    only("constructs", ["constructs/", "\\.gen/"], "Constructs know no stack."),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(node_modules|dist|cdktf\\.out|__tests__/fixtures)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
