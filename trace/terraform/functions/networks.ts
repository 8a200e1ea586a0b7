import type { Address4, Address6 } from "ip-address";
import { EvaluationError } from "../evaluate/scope";
import { listOf } from "../types/type";
import { Unknown, type Value } from "../value";
import { number, type TerraformFunction, text } from "./arguments";

/** A range of addresses, which begins at a whole number. */
interface Network {
  readonly bits: 32 | 128;
  readonly prefix: number;
  readonly start: bigint;
}

/** Functions on ranges of addresses; every argument is known. */
export const networkFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ["cidrhost", ([range, host]) => ofNetwork("cidrhost", range, (network) => hostOf(network, whole(host)))],
  ["cidrnetmask", ([range]) => ofNetwork("cidrnetmask", range, maskOf)],
  [
    "cidrsubnet",
    ([range, bits, index]) =>
      ofNetwork("cidrsubnet", range, (network) => subnetOf(network, whole(bits), whole(index))),
  ],
  [
    "cidrsubnets",
    ([range, ...bits]) => ofNetwork("cidrsubnets", range, (network) => subnetsOf(network, bits.map(whole))),
  ],
]);

function whole(value: Value | undefined): number {
  const given = number(value);
  if (Number.isSafeInteger(given)) return given;
  throw new EvaluationError("expected a whole number");
}

function ofNetwork(
  name: string,
  range: Value | undefined,
  call: (network: Network) => Value | undefined,
): Value {
  const network = networkOf(text(range));
  // Terraform takes some addresses of one kind for the other.
  return (network && call(network)) ?? new Unknown(`${name}(...)`, false);
}

/** @throws EvaluationError where it is no range; undefined where Terraform reads it in a way of its own */
function networkOf(range: string): Network | undefined {
  const [, address = "", suffix = ""] = /^([\da-f:.]+)\/(\d+)$/i.exec(range) ?? [];
  // As Terraform reads it, a number in an address may begin with zeros and is no octal one.
  const decimal = address.replace(/(^|\.)0+(?=\d)/g, "$1");
  const { Address4, Address6 } = require("ip-address") as typeof import("ip-address");
  const isFour = Address4.isValid(decimal);
  const bits = isFour ? 32 : 128;
  const prefix = Number(suffix);
  if ((!isFour && !Address6.isValid(address)) || suffix === "" || prefix > bits)
    throw new EvaluationError(`"${range}" is no range of addresses`);
  const parsed: Address4 | Address6 = isFour ? new Address4(decimal) : new Address6(address);
  const size = BigInt(bits - prefix);
  const start = (parsed.bigInt() >> size) << size;
  return !isFour && start >> 32n === 0xffffn ? undefined : { bits, prefix, start };
}

function addressOf(value: bigint, bits: 32 | 128): string {
  const { Address4, Address6 } = require("ip-address") as typeof import("ip-address");
  return bits === 32 ? Address4.fromBigInt(value).correctForm() : Address6.fromBigInt(value).correctForm();
}

function hostOf({ bits, prefix, start }: Network, host: number): Value {
  const size = 1n << BigInt(bits - prefix);
  const index = BigInt(host) + (host < 0 ? size : 0n);
  if (index < 0n || index >= size)
    throw new EvaluationError(`a prefix of ${prefix} has no host numbered ${host}`);
  return addressOf(start + index, bits);
}

function maskOf({ bits, prefix }: Network): Value {
  if (bits !== 32) throw new EvaluationError("only addresses of version 4 have a mask");
  return addressOf(((1n << BigInt(prefix)) - 1n) << BigInt(bits - prefix), bits);
}

function subnetOf(network: Network, more: number, index: number): Value | undefined {
  if (more < 0 || index < 0) return undefined;
  const prefix = network.prefix + more;
  if (prefix > network.bits || BigInt(index) >= 1n << BigInt(more))
    throw new EvaluationError(`a prefix of ${network.prefix} has no subnet ${index} with ${more} bits more`);
  return `${addressOf(network.start + (BigInt(index) << BigInt(network.bits - prefix)), network.bits)}/${prefix}`;
}

function subnetsOf({ bits, prefix, start }: Network, more: readonly number[]): Value {
  const end = start + (1n << BigInt(bits - prefix));
  let next = start;
  const subnets = more.map((extra) => {
    const size = BigInt(bits - prefix - extra);
    if (extra < 1 || extra > 32 || size < 0n)
      throw new EvaluationError(`a prefix of ${prefix} cannot be ${extra} bits longer`);
    // A subnet begins at a multiple of its size.
    const at = ((next + (1n << size) - 1n) >> size) << size;
    next = at + (1n << size);
    if (next > end) throw new EvaluationError(`a prefix of ${prefix} has no room for all of the subnets`);
    return `${addressOf(at, bits)}/${prefix + extra}`;
  });
  return listOf(subnets, "string");
}
