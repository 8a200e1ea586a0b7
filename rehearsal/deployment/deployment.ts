import type { Topology } from "../../trace/topology/topology";
import type { Place } from "./place";

/** What a second plan says. */
export interface SecondPlan {
  readonly isEmpty: boolean;
  /** Terraform's own words. */
  readonly output: string;
}

/** One Terraform configuration that is deployed: what it declares, and what was made of it. */
export interface DeployedPart {
  /** What was synthesized or written, or the plan. */
  readonly declared: Topology;
  /** The state after the deploy. */
  readonly deployed: Topology;
  /** Where it is one of several: its name among them, and what they declare together. */
  readonly among?: { readonly name: string; readonly whole: Topology };
}

/**
 * Told what is declared once every name in it is known, before anything is deployed. What it throws ends the
 * rehearsal.
 */
export type OnDeclared = (declared: readonly Topology[]) => void;

/** What is rehearsed: the stacks of an app, or a Terraform folder. Each call is one step of a rehearsal. */
export interface Deployment {
  /** The folders in which `terraform` can be used by hand. */
  readonly folders: readonly string[];
  /** The values of variables, made up and given, that by hand are needed too. */
  readonly variables: ReadonlyMap<string, string>;
  /** A command line for `cdktf`, without the command, where that is used. */
  readonly cdktfOptions?: string;
  /** Reads what is to be deployed and the account and region it is meant for; nothing has been started yet. */
  prepare(): Promise<Place>;
  /** @throws DeploymentError with what Terraform said */
  deploy(env: NodeJS.ProcessEnv): Promise<void>;
  /** What was declared and what was made, a pair for each folder. */
  parts(env: NodeJS.ProcessEnv): Promise<DeployedPart[]>;
  secondPlan(env: NodeJS.ProcessEnv): Promise<SecondPlan>;
  /** @returns what is left in Terraform's state: addresses */
  destroy(env: NodeJS.ProcessEnv): Promise<string[]>;
}
