import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  inGivenAccount,
  requireNamedStacks,
  workInAccounts,
} from "../../../rehearsal/deployment/stack-accounts";
import { partValues } from "../../../trace/command/part-values";

const HOME = "123456789012";
const OTHER = "444455556666";
const place = { accountId: HOME, region: "eu-west-1" };

test("an account is given to one stack, or to all that have none of their own", () => {
  const accounts = partValues({ account: [`security=${OTHER}`, "111122223333"] });
  expect(inGivenAccount(place, "security", accounts)).toEqual({ ...place, accountId: OTHER });
  expect(inGivenAccount(place, "app", accounts)).toEqual({ ...place, accountId: "111122223333" });
  expect(inGivenAccount(place, "app")).toEqual(place);
});

test("an account for a stack that is not deployed is refused, with those that are", () => {
  const accounts = partValues({ account: [`securty=${OTHER}`] });
  expect(() => requireNamedStacks(accounts, ["app", "security"])).toThrow(
    /--account securty=.*app, security/,
  );
  expect(() => requireNamedStacks(partValues({ account: [`app=${OTHER}`] }), ["app"])).not.toThrow();
  expect(() => requireNamedStacks(undefined, ["app"])).not.toThrow();
});

test("only stacks of another account get its keys", () => {
  const folder = mkdtempSync(join(tmpdir(), "accounts-"));
  try {
    const json = { provider: { aws: [{ region: "eu-west-1" }] } };
    workInAccounts(
      [
        { place, file: join(folder, "home.json"), json },
        { place: { ...place, accountId: OTHER }, file: join(folder, "other.json"), json },
      ],
      HOME,
    );
    expect(readdirSync(folder)).toEqual(["other.json"]);
    expect(readFileSync(join(folder, "other.json"), "utf8")).toContain(`"access_key": "${OTHER}"`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
