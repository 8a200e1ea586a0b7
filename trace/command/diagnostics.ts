import { printable } from "../report/printable";
import type { Topology } from "../topology/topology";

const mostShown = 20;

/** What of the source could not be read, a line each: it may hide a part of the answer. */
export function diagnosticsText({ diagnostics, unreadModules }: Topology): string {
  const lines = [
    ...diagnostics.map(({ file, line, address, message }) => {
      const place = `${file}${line === undefined ? "" : `:${line}`}`;
      return `not read: ${place}${address === undefined ? "" : ` ${address}`}: ${message}`;
    }),
    ...unreadModules
      .filter(({ source }) => !/aws-event-bridge-module/i.test(source))
      .map(({ address, source }) => `not read: ${address}, whose source ${source} is not here`),
  ];
  const more = lines.length > mostShown ? [`not read: ${lines.length - mostShown} more`] : [];
  return [...lines.slice(0, mostShown), ...more].map((line) => `${printable(line)}\n`).join("");
}
