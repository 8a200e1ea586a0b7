import { createHash } from "node:crypto";
import type { LambdaAlias } from "@cdktf/provider-aws/lib/lambda-alias";
import type { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { LambdaPermission } from "@cdktf/provider-aws/lib/lambda-permission";
import { type ITerraformDependable, TerraformStack } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { resolved } from "../resolved";
import type { RuleSource } from "./rule-source";

/**
 * How many rules a function's policy names one by one. It holds 20,480 bytes, about 50 rules, and what else may
 * call the function has to fit in too.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const NAMED_RULES = 40;

/** A function, an alias or a version of one, as a permission names it. */
export interface InvokedFunction {
  /** The provider's class, or the ARN. */
  readonly of: LambdaFunction | LambdaAlias | string;
  /** The function's name, or its ARN without a qualifier; called once a permission. */
  readonly functionName: () => string;
  /** The name of an alias or the number of a version. */
  readonly qualifier?: (() => string) | undefined;
}

const permissions = new WeakMap<TerraformStack, Map<string, FunctionPermissions>>();

/**
 * Lets a rule call a function: by a permission of its own, a child of the rule, which two targets of the rule share.
 * Where more than 40 rules of a stack call one function, the rules of each bus share one, so that the function's policy
 * is never full.
 *
 * @param scope the target's construct
 * @returns what must stand before events flow
 */
export function allowInvoke(
  scope: Construct,
  invoked: InvokedFunction,
  source: RuleSource,
): ITerraformDependable {
  const stack = TerraformStack.of(scope);
  const ofStack = permissions.get(stack) ?? new Map<string, FunctionPermissions>();
  permissions.set(stack, ofStack);
  const key = keyOf(scope, invoked);
  const ofFunction = ofStack.get(key) ?? new FunctionPermissions(stack, key, invoked);
  ofStack.set(key, ofFunction);
  return ofFunction.allow(source);
}

/** A qualifier has a policy of its own. */
function keyOf(scope: IConstruct, { of, qualifier }: InvokedFunction): string {
  const name = typeof of === "string" ? String(resolved(scope, of)) : of.node.path;
  return qualifier === undefined ? name : `${name}:${String(resolved(scope, qualifier()))}`;
}

interface OwnPermission {
  readonly source: RuleSource;
  readonly resource: LambdaPermission;
}

/** The permissions of one stack's rules on one function. */
class FunctionPermissions {
  private readonly ofRules = new Map<IConstruct, OwnPermission>();
  private readonly ofBuses = new Map<object, LambdaPermission>();
  /** By the function and not by the target, so that the order of a rule's targets does not matter. */
  private readonly id: string;

  public constructor(
    private readonly stack: TerraformStack,
    private readonly key: string,
    private readonly invoked: InvokedFunction,
  ) {
    this.id = `Permission_${hash(key)}`;
  }

  public allow(source: RuleSource): ITerraformDependable {
    if (this.ofBuses.size === 0 && !this.ofRules.has(source.origin)) {
      if (this.ofRules.size < NAMED_RULES) {
        const resource = this.permission(source.origin, this.id, source.ruleArn);
        this.ofRules.set(source.origin, { source, resource });
      } else {
        this.shareByBus();
      }
    }
    return this.ofBuses.size === 0 ? this.dependable(source) : this.shared(source);
  }

  /** Which permission it is may change until synth, and only then is the name read. */
  private dependable(source: RuleSource): ITerraformDependable {
    const nameOf = () => (this.ofRules.get(source.origin)?.resource ?? this.shared(source)).fqn;
    return {
      get fqn() {
        return nameOf();
      },
    };
  }

  private shareByBus(): void {
    const own = [...this.ofRules.values()];
    this.ofRules.clear();
    for (const { source } of own) {
      source.origin.node.tryRemoveChild(this.id);
      this.shared(source);
    }
  }

  private shared(source: RuleSource): LambdaPermission {
    let permission = this.ofBuses.get(source.bus);
    if (permission === undefined) {
      const arn = source.busRulesArn;
      const id = `events_permission_${hash(`${this.key} ${String(resolved(this.stack, arn))}`)}`;
      permission = this.permission(this.stack, id, arn);
      this.ofBuses.set(source.bus, permission);
    }
    return permission;
  }

  private permission(scope: Construct, id: string, sourceArn: string): LambdaPermission {
    const { functionName, qualifier } = this.invoked;
    return new LambdaPermission(scope, id, {
      action: "lambda:InvokeFunction",
      functionName: functionName(),
      ...(qualifier === undefined ? {} : { qualifier: qualifier() }),
      principal: "events.amazonaws.com",
      sourceArn,
    });
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
