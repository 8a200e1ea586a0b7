import { Fn } from "cdktf";
import type { IRule } from "../eventbridge/rule-ref";
import { isKnown } from "../validation";
import { badArn } from "./errors";

/** A destination: the provider's class, a construct that exposes one as `resource`, or an ARN (a value or a token). */
export type Destination<Resource extends HasArn> = Resource | { readonly resource: Resource } | string;

/** What all provider classes of destinations have. */
export interface HasArn {
  readonly arn: string;
}

/** The ARN of a destination. */
export function arnOf(destination: Destination<HasArn>): string {
  return typeof destination === "string" ? destination : resourceOf(destination).arn;
}

/** The provider's class of a destination that is no ARN. */
export function resourceOf<Resource extends HasArn>(
  destination: Resource | { readonly resource: Resource },
): Resource {
  return isHolder(destination) ? destination.resource : destination;
}

function isHolder<Resource extends HasArn>(
  destination: Resource | { readonly resource: Resource },
): destination is { readonly resource: Resource } {
  return !("arn" in destination);
}

/** What the ARN of one kind of destination looks like. */
export interface ArnForm {
  readonly form: RegExp;
  /** The same in words, for messages. */
  readonly allowed: string;
}

/**
 * The form of the ARNs of one kind of destination.
 *
 * @param kind what has such an ARN, as "a Kinesis stream"
 * @param service the service's name in ARNs
 * @param resource the end of the ARN with "<name>" for what varies, "<id>" where it has no parts
 */
export function arnForm(kind: string, service: string, resource: string): ArnForm {
  const end = resource.replaceAll("<name>", "[^\\s*]+").replaceAll(/<[a-z-]+>/g, "[^\\s*/:]+");
  return {
    form: new RegExp(`^arn:aws[a-z-]*:${service}:[a-z0-9-]+:(?:\\d{12})?:${end}$`),
    allowed: `${kind}, "arn:aws:${service}:<region>:<account>:${resource}"`,
  };
}

/** The problem of a destination given by its ARN, as a list of none or one. A token passes: it is not known yet. */
export function arnProblems(property: string, destination: Destination<HasArn>, arn: ArnForm): string[] {
  return typeof destination === "string" && isKnown(destination) && !arn.form.test(destination)
    ? [badArn(property, destination, arn.allowed)]
    : [];
}

/** An ARN in the account and region of a rule, for what has no Terraform resource here. */
export function arnBesideRule(rule: IRule, service: string, resource: string): string {
  const part = (index: number) => Fn.element(Fn.split(":", rule.ruleArn), index);
  return `arn:${part(1)}:${service}:${part(3)}:${part(4)}:${resource}`;
}

/** Replaces a part of an ARN now, or by Terraform where the ARN is a token. */
export function replacedInArn(arn: string, part: string, replacement: string): string {
  return isKnown(arn) ? arn.replace(part, () => replacement) : Fn.replace(arn, part, replacement);
}
