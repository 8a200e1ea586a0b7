import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isJson } from "../terraform/blocks";
import type { Configuration } from "../terraform/configuration";
import { readJson } from "../terraform/files";
import type { Finding } from "./finding";

/** Says that findings of one id are all right, everywhere or at one place. */
export interface Acknowledgement {
  readonly id: string;
  /** An address in Terraform, or the path of a construct that holds for all below it. */
  readonly at?: string;
  readonly reason: string;
}

/** The findings, each with the reason why it is all right, where one is given. */
export function acknowledge(findings: readonly Finding[], given: readonly Acknowledgement[]): Finding[] {
  return findings.map((finding) => {
    const one = given.find(({ id, at }) => id === finding.id && (at === undefined || isAt(finding, at)));
    return one === undefined ? finding : { ...finding, acknowledged: one.reason };
  });
}

function isAt({ address, construct }: Finding, place: string): boolean {
  return address === place || construct === place || (construct?.startsWith(`${place}/`) ?? false);
}

/**
 * What the code of a synthesized stack acknowledges: constructs leave it in the manifest beside the stacks, as an
 * annotation of the construct.
 */
export function acknowledgedInCode({ parts }: Configuration): Acknowledgement[] {
  const stacks = parts.filter(({ kind }) => kind === "stack");
  const manifests = new Set(stacks.map(({ path }) => join(dirname(path), "..", "..", "manifest.json")));
  return [...manifests].flatMap((manifest) =>
    existsSync(manifest) ? acknowledgedInManifest(readJson(manifest)) : [],
  );
}

/** @param manifest the content of cdktf's manifest.json */
export function acknowledgedInManifest(manifest: unknown): Acknowledgement[] {
  const stacks = isJson(manifest) && isJson(manifest.stacks) ? Object.values(manifest.stacks) : [];
  return stacks.flatMap((stack) => {
    const annotations: unknown = isJson(stack) ? stack.annotations : undefined;
    return Array.isArray(annotations) ? annotations.flatMap(acknowledgementIn) : [];
  });
}

function acknowledgementIn(annotation: unknown): Acknowledgement[] {
  if (!isJson(annotation)) return [];
  const { message, constructPath } = annotation;
  if (typeof message !== "string" || typeof constructPath !== "string") return [];
  const [, id, reason] = /^Acknowledged ([\w-]+): (.+)$/s.exec(message) ?? [];
  return id === undefined || reason === undefined ? [] : [{ id, at: constructPath, reason }];
}
