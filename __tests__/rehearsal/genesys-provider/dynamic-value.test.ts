import { ExtData, encode } from "@msgpack/msgpack";
import * as fc from "fast-check";
import {
  fromDynamicValue,
  toDynamicValue,
  UNKNOWN,
  Unknown,
  type Value,
} from "../../../rehearsal/genesys-provider/dynamic-value";

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constant<Value>(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.constant<Value>(UNKNOWN),
    fc.array(tie("value")),
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
      tie("value"),
      { noNullPrototype: true },
    ),
  ),
}));

test("every value comes back as it was sent", () => {
  fc.assert(fc.property(value, (sent) => expect(fromDynamicValue(toDynamicValue(sent))).toEqual(sent)));
});

test("an unknown value is extension type 0 with one byte, as Terraform writes it", () => {
  const { msgpack } = toDynamicValue(UNKNOWN);
  expect(msgpack && [...msgpack]).toEqual([0xd4, 0x00, 0x00]);
});

test("an unknown value with refinements (extension type 12) is unknown", () => {
  const msgpack = encode({ id: new ExtData(12, encode({ 1: false })) });
  expect(fromDynamicValue({ msgpack })).toEqual({ id: expect.any(Unknown) });
});

test("a state kept as JSON is read, and an empty message is null", () => {
  expect(fromDynamicValue({ msgpack: Buffer.alloc(0), json: Buffer.from('{"id":"a"}') })).toEqual({
    id: "a",
  });
  expect(fromDynamicValue(undefined)).toBeNull();
  expect(fromDynamicValue({ msgpack: Buffer.alloc(0), json: Buffer.alloc(0) })).toBeNull();
});
