const shared = {
  testEnvironment: "node",
  transform: { "^.+\\.ts$": "@swc/jest" },
  setupFiles: ["<rootDir>/__tests__/properties/seed.ts", "<rootDir>/__tests__/commands/no-forced-colours.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/cdktf.out/"],
};

/**
 * Two projects: `fast` needs only Node and takes seconds; `slow` runs Terraform, the AWS provider and moto, and
 * holds every test file named `*.slow.test.ts`.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "fast",
      testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
      testPathIgnorePatterns: ["\\.slow\\.test\\.ts$"],
    },
    {
      ...shared,
      displayName: "slow",
      testMatch: ["<rootDir>/__tests__/**/*.slow.test.ts"],
    },
  ],
  // Applies of queues and streams take minutes on a small machine.
  testTimeout: 600_000,
};
