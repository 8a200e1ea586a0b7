/**
 * Addresses of several sources that are read as one begin with the name of their part and a colon, which no address of
 * Terraform has: `network:module.m.aws_sqs_queue.q`. Those of the only source stay as Terraform writes them.
 */
const partPrefix = /^([^:"[]+):/;

/** The address of a thing in a module: the root of a part is its prefix, `network:`. */
export function addressIn(module: string, name: string): string {
  return module === "" || module.endsWith(":") ? `${module}${name}` : `${module}.${name}`;
}

/** The part that an address is in; undefined where one source alone is read. */
export function partOf(address: string): string | undefined {
  return partPrefix.exec(address)?.[1];
}

/** The address as Terraform writes it. */
export function withoutPart(address: string): string {
  return address.replace(partPrefix, "");
}

/** Whether an address is that of a data source, in whichever module. */
export function isLookedUp(address: string): boolean {
  return /(^|[.:])data\./.test(address);
}
