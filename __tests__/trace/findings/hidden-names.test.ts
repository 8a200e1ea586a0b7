import fc from "fast-check";
import { HiddenNames } from "../../../trace/findings/hidden-names";
import { matchText } from "../../../trace/terraform/match-text";
import { concatenate, Unknown } from "../../../trace/terraform/value";

const unknown = new Unknown("var.name");
const name = fc
  .array(fc.constantFrom("a", "b", "-", "ab", unknown), { maxLength: 4 })
  .map((parts) => concatenate(parts));

describe("names of which a part is not known", () => {
  it("may be a name where one of them may, as each by itself tells", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), name, (names, given) => {
        const hidden = names.filter((one) => typeof one !== "string");
        expect(new HiddenNames(names).mayBe(given)).toBe(
          hidden.some((one) => matchText(one, given, "equal") !== false),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
