import { comparableNumber } from "../../../../constructs/eventbridge/pattern/comparable-number";
import { cidrRange, ipAddressHex, isInRange } from "../../../../constructs/eventbridge/pattern/ip-address";

describe("comparableNumber", () => {
  test.each(["300", "300.0", "3.0e2", "3e+2", "0.3E3", "30000e-2"])("%s is 300", (text) => {
    expect(comparableNumber(text)).toBe(300);
  });

  test.each([
    ["-0", 0],
    ["-0.0e5", 0],
    ["123456789012", 123456789012],
    ["9007199254740993.0e0", undefined],
    ["9007199254740992", 9007199254740992],
    ["1E-320", 1e-320],
    ["1E-325", undefined],
    ["1e400", undefined],
    ["0.1234567890123456789", undefined],
    ["-33.1234567", -33.1234567],
  ])("%s is %s", (text, value) => {
    expect(comparableNumber(text)).toBe(value);
  });
});

describe("ipAddressHex", () => {
  test.each([
    ["10.0.0.1", "0A000001"],
    ["010.0.0.1", "0A000001"],
    ["0000000010.0.0.1", undefined],
    ["10.0.0.256", undefined],
    ["10.0.0", undefined],
    ["::", "0".repeat(32)],
    ["1::", `0001${"0".repeat(28)}`],
    ["2001:db8::ff00:42:8329", "20010DB8000000000000FF0000428329"],
    ["00001::2", "00010000000000000000000000000002"],
    ["1:2:3:4:5:6:7::", "00010002000300040005000600070000"],
    ["1:2:3:4:5:6:7:8::", undefined],
    ["::ffff:102:304", "01020304"],
    ["::0102:0304", "00000000000000000000000001020304"],
    [":::", undefined],
    ["1::2::3", undefined],
    ["12345::", undefined],
    ["1:", undefined],
    ["12:34:56", undefined],
    ["08:23", undefined],
    ["", undefined],
  ])("%s is %s", (text, hex) => {
    expect(ipAddressHex(text)).toBe(hex);
  });
});

test("a CIDR's address need not be the first of its range", () => {
  expect(cidrRange("54.240.196.171/24")).toEqual({ low: "36F0C400", high: "36F0C4FF" });
  expect(cidrRange("2600:1F14::/35")).toEqual({
    low: `26001F14${"0".repeat(24)}`,
    high: `26001F141${"F".repeat(23)}`,
  });
});

test("an address of the other family is compared by its first digits, as event-ruler does", () => {
  expect(isInRange("20010DB8000000000000000000000001", { low: "00000000", high: "FFFFFFFF" })).toBe(true);
  expect(isInRange("0B000000000000000000000000000000", { low: "0A000000", high: "0AFFFFFF" })).toBe(false);
});
