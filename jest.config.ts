import type { Config } from "jest";

const shared = {
  testEnvironment: "node",
  transform: { "^.+\\.ts$": "@swc/jest" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/cdktf.out/"],
} satisfies Config;

/**
 * Two projects: `fast` needs only Node and takes seconds; `slow` runs Terraform, the AWS provider and moto, and
 * holds every test file named `*.slow.test.ts`.
 */
const config: Config = {
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
  // Terraform's provider downloads, plans and applies take minutes on a small machine.
  testTimeout: 600_000,
};

export default config;
