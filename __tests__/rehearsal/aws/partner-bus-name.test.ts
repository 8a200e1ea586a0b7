import * as fc from "fast-check";
import {
  fromMotoAnswer,
  fromMotoName,
  toMotoName,
  toMotoRequest,
} from "../../../rehearsal/aws/partner-bus-name";

const BUS = "aws.partner/genesys.com/cloud/5a7d0a2e-6d0f-4b0e-9c39-1f6f4c1f7a10/audit";

test("a partner bus's name has no slash on its way to moto", () => {
  expect(toMotoName(BUS)).not.toContain("/");
  expect(toMotoName(`arn:aws:events:us-east-1:123456789012:event-bus/${BUS}`)).toMatch(/event-bus\/[^/]*$/);
});

test("a rule's ARN keeps the slash between bus and rule", () => {
  expect(toMotoName(`arn:aws:events:us-east-1:123456789012:rule/${BUS}/all`)).toMatch(/rule\/[^/]+\/all$/);
});

test("every name and ARN comes back as it went", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
  fc.assert(
    fc.property(part, part, part, (organization, suffix, rule) => {
      const bus = `aws.partner/genesys.com/cloud/${organization}/${suffix}`;
      for (const text of [
        bus,
        suffix,
        `arn:aws:events:us-east-1:123456789012:event-bus/${bus}`,
        `arn:aws:events:us-east-1:123456789012:rule/${bus}/${rule}`,
        `arn:aws:events:us-east-1:123456789012:rule/${rule}`,
      ]) {
        expect(fromMotoName(toMotoName(text))).toBe(text);
      }
    }),
  );
});

test("only the fields that name a bus are changed", () => {
  const pattern = JSON.stringify({ source: [BUS] });
  expect(toMotoRequest({ Name: "all", EventBusName: BUS, EventPattern: pattern })).toEqual({
    Name: "all",
    EventBusName: toMotoName(BUS),
    EventPattern: pattern,
  });
});

test("names come back wherever they are in an answer", () => {
  const answer = {
    Rules: [{ EventBusName: toMotoName(BUS), Targets: 2 }],
    message: `${toMotoName(BUS)} does not exist.`,
  };
  expect(fromMotoAnswer(answer)).toEqual({
    Rules: [{ EventBusName: BUS, Targets: 2 }],
    message: `${BUS} does not exist.`,
  });
});
