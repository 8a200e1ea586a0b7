import { expect as importedExpect } from "@jest/globals";
import "../../../trace/jest";

/** Never run: the compiler checks what the matchers take, of Jest's global `expect` and of the imported one. */
export function matchersAreTyped(stack: string, event: object): void {
  expect(stack).toDeliver(event);
  expect(stack).not.toDeliver("{}", { rule: "deleted", target: "log" });
  importedExpect(stack).toDeliver(event, { rule: "deleted" });
  importedExpect(stack).not.toHaveNoFindings({ level: "error", except: ["queue-policy"] });
  expect([stack, { synthesized: stack, accountId: "123456789012" }]).toDeliver(event);
  // @ts-expect-error an id that no finding has
  importedExpect(stack).toHaveNoFindings({ except: ["nothing"] });
  // @ts-expect-error a level that there is not
  expect(stack).toHaveNoFindings({ level: "fatal" });
}
